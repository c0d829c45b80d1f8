import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { clientFilter } from '../../fields/client';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many block list entries',
	description: 'List the email addresses and domains that get no email from the account',
	endpoint: 'GET /leads/get-domain-block-list',
	effects: 'read',
	paging: { style: 'offset', max: 1000 },
	fields: [
		filters([
			{
				...clientFilter,
				name: 'filterClientId',
				routing: { send: { type: 'query', property: 'filter_client_id' } },
			},
			{
				displayName: 'Email or Domain',
				name: 'filterEmailOrDomain',
				type: 'string',
				default: '',
				placeholder: 'e.g. example.net',
				description: 'Only entries for this email address or domain',
				routing: { send: { type: 'query', property: 'filter_email_or_domain' } },
			},
			{
				displayName: 'Email with Domain',
				name: 'filterEmailWithDomain',
				type: 'string',
				default: '',
				placeholder: 'e.g. name@example.net',
				description: 'Only entries that block this email address, by itself or by its domain',
				routing: { send: { type: 'query', property: 'filter_email_with_domain' } },
			},
		]),
	],
};
