import type { IDataObject } from 'n8n-workflow';

import { isDomain } from '../../../kernel/checks/address';
import type { BulkEntry } from '../../../kernel/definition/bulk';
import { additionalFields } from '../../../kernel/definition/collections';
import { wordsOf } from '../../../kernel/definition/entries';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';

function bulkEntries({ domains }: IDataObject): BulkEntry[] {
	return wordsOf(String(domains)).map((domain) => {
		if (!isDomain(domain)) {
			throw new FieldError(
				`'Domains' cannot be "${domain}"`,
				"Write domains such as example.com. To block one address, use 'Add' of 'Block List'.",
			);
		}
		return { value: domain, key: domain.toLowerCase(), report: { domain } };
	});
}

export const blockDomains: OperationDefinition = {
	name: 'Block Domains',
	value: 'blockDomains',
	action: 'Block domains from the inbox',
	description:
		'Add domains to the block list of the account, so that no campaign emails them; all input items go into one request',
	endpoint: 'POST /master-inbox/block-domains',
	effects: 'write',
	bulk: {
		property: 'domains',
		// Not published; the largest page of the block list.
		max: 1000,
		entries: bulkEntries,
		repeated: { status: 'duplicateInInput' },
		results: (_, entries) => entries.map(() => ({ status: 'blocked' })),
	},
	fields: [
		{
			displayName: 'Domains',
			name: 'domains',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. example.com, example.org',
			description: 'One or several, with commas or line breaks between them',
		},
		additionalFields([
			{
				displayName: 'Source',
				name: 'source',
				type: 'options',
				default: 'manual',
				description: 'Why the domains are blocked, as the block list shows it',
				options: [
					{ name: 'Bounce', value: 'bounce' },
					{ name: 'Complaint', value: 'complaint' },
					{ name: 'Invalid', value: 'invalid' },
					{ name: 'Manual', value: 'manual' },
				],
				routing: { send: { type: 'body', property: 'source' } },
			},
		]),
	],
};
