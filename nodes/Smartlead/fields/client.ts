import type { IDataObject, INodeProperties } from 'n8n-workflow';

/** The client of an agency account, sent as `client_id` in the body. */
export const clientId: INodeProperties = {
	displayName: 'Client',
	name: 'clientId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'The client of an agency account that the record belongs to',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a client…',
			typeOptions: { searchListMethod: 'searchClients', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 299',
			validation: [
				{
					type: 'regex',
					properties: { regex: '[0-9]+', errorMessage: 'A client ID is a whole number' },
				},
			],
		},
	],
	routing: { send: { type: 'body', property: 'client_id' } },
};

/** The same for changes: also takes the record away from its client. Send it with `noClientAsNull`. */
export const clientIdOrNone: INodeProperties = {
	...clientId,
	description:
		'The client of an agency account that the record is to belong to; No Client (ID 0) takes it from its client',
	modes: clientId.modes!.map((mode) =>
		mode.name === 'list'
			? { ...mode, typeOptions: { searchListMethod: 'searchClientsOrNone', searchable: true } }
			: mode,
	),
};

/** Puts what the API calls no client in the place of ID 0. */
export function noClientAsNull(body: IDataObject): void {
	if (body.client_id === 0) body.client_id = null;
}

/** The same as a filter, sent in the query. */
export const clientFilter: INodeProperties = {
	...clientId,
	description: 'Only what belongs to this client of an agency account',
	routing: { send: { type: 'query', property: 'client_id' } },
};
