import type { IDataObject } from 'n8n-workflow';

import { isAddress, isDomain } from '../../../kernel/checks/address';
import type { BulkEntry } from '../../../kernel/definition/bulk';
import { additionalFields } from '../../../kernel/definition/collections';
import { wordsOf } from '../../../kernel/definition/entries';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { clientId } from '../../fields/client';

function bulkEntries({ domainBlockList }: IDataObject): BulkEntry[] {
	return wordsOf(String(domainBlockList)).map((text) => {
		if (!isAddress(text) && !isDomain(text)) {
			throw new FieldError(
				`'Addresses or Domains' cannot be "${text}"`,
				'Write addresses such as name@example.com or domains such as example.com.',
			);
		}
		return { value: text, key: text.toLowerCase(), report: { email_or_domain: text } };
	});
}

export const add: OperationDefinition = {
	name: 'Add',
	value: 'add',
	action: 'Add addresses or domains to the block list',
	description:
		'Block addresses or whole domains, for the account or for one client, so that no campaign emails them; all input items go into one request',
	endpoint: 'POST /leads/add-domain-block-list',
	effects: 'write',
	bulk: {
		property: 'domain_block_list',
		// Not published; the largest page of the list.
		max: 1000,
		entries: bulkEntries,
		repeated: { status: 'duplicateInInput' },
		// The counters do not say which entries were new; after the request all of them are blocked.
		results: (_, entries) => entries.map(() => ({ status: 'blocked' })),
	},
	fields: [
		{
			displayName: 'Addresses or Domains',
			name: 'domainBlockList',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. name@example.com, example.org',
			description: 'One or several, with commas or line breaks between them',
		},
		additionalFields([clientId]),
	],
};
