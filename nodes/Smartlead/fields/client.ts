import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../kernel/definition/field';
import { listOrId } from '../../kernel/definition/locatorModes';

/** The client of an agency account, sent as `client_id` in the body. */
export const clientId: Field = {
	displayName: 'Client',
	name: 'clientId',
	type: 'resourceLocator',
	role: 'id',
	default: { mode: 'list', value: '' },
	description: 'The client of an agency account that the record belongs to',
	modes: listOrId({
		search: 'searchClients',
		placeholder: 'Select a client…',
		example: '299',
		error: 'A client ID is a whole number',
	}),
	routing: { send: { type: 'body', property: 'client_id' } },
};

/** The same for changes: also takes the record away from its client. Send it with `noClientAsNull`. */
export const clientIdOrNone: Field = {
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
export const clientFilter: Field = {
	...clientId,
	description: 'Only what belongs to this client of an agency account',
	routing: { send: { type: 'query', property: 'client_id' } },
};
