import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { countedResult } from '../../checks/countedResult';
import { contactEntry, leftOutHint, REPEATED_CONTACT } from '../../contacts/contactRow';
import { contactMapper } from '../../fields/contactMapper';

export const bulkUpsert: OperationDefinition = {
	name: 'Create or Update in Bulk',
	value: 'bulkUpsert',
	action: 'Create or update contacts in bulk',
	description:
		'Create or update the contacts of all input items, 100 a request, and tell what became of each. To put them on a list, use Add Contacts of Contact List.',
	endpoint: 'POST /contacts/bulk-update',
	effects: 'write',
	bulk: {
		property: 'contacts',
		max: 100,
		entries: ({ contact }, json) => [contactEntry(contact, json)],
		repeated: REPEATED_CONTACT,
		leftOutHint,
		results: (answer, sent) => {
			const result = countedResult(answer, sent.length, 'upserted', 'contacts');
			return sent.map(() => result);
		},
	},
	fields: [
		contactMapper,
		options([
			{
				displayName: 'Run Automations',
				name: 'runWorkflow',
				type: 'boolean',
				default: false,
				description: 'Whether automations may start for these contacts, which can send them email',
				routing: { send: { type: 'body', property: 'runWorkflow' } },
			},
		]),
	],
};
