import type { OperationDefinition } from '../../../kernel/definition/operation';
import { vendorId } from './vendorId';

export const searchDomain: OperationDefinition = {
	name: 'Search Domain',
	value: 'searchDomain',
	action: 'Search for a domain',
	description:
		'Look up which domains a vendor sells under a name. Smartlead has not published what the rows hold.',
	endpoint: 'GET /smart-senders/search-domain',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'data' },
	prepare: (_, { body, qs }) => {
		// The same field as in the operations that send it in the body.
		qs.vendor_id = body.vendor_id;
		delete body.vendor_id;
	},
	fields: [
		vendorId,
		{
			displayName: 'Domain Name',
			name: 'domainName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. example.org',
			description: 'The domain to look for',
			routing: { send: { type: 'query', property: 'domain_name' } },
		},
	],
};
