import type { IDataObject } from 'n8n-workflow';

import type { BulkEntry } from '../../../kernel/definition/bulk';
import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { objectOf } from '../../../kernel/definition/values';
import { rowsOf, toJson } from '../../../kernel/output/rows';
import { confirmCredits } from '../../fields/confirm';
import { contactIds } from './contactIds';
import { filterId } from './searchLocators';

const MOST_CONTACTS = 10_000;
const MOST_ROWS = 1_000;

/** The contacts of an answer; an answer of another form is one row rather than lost. */
function contactsIn(answer: IDataObject): IDataObject[] {
	// A bare list arrives as `value`.
	return rowsOf(answer.value ?? answer, 'list').map(toJson);
}

function resultsOf(answer: IDataObject, entries: BulkEntry[]): IDataObject[] {
	const contacts = contactsIn(answer);
	const rest = Array.isArray(answer.list) ? {} : { answer };
	return entries.map(
		({ value }) => contacts.find(({ id }) => id === value) ?? { status: 'notInAnswer', ...rest },
	);
}

export const fetchContacts: OperationDefinition = {
	name: 'Fetch Contacts',
	value: 'fetchContacts',
	action: 'Spend credits to fetch contacts of a search',
	description:
		'Reveal the email addresses of contacts that Search Contacts found, which spends credits and cannot be undone. Input items that ask for the same go into one request. Running it again may spend credits again; Get Contacts reads what was revealed at no cost.',
	endpoint: 'POST /search-email-leads/fetch-contacts',
	effects: 'spends-credits',
	// A search gives many items with one filter_id: item by item, each would spend for all of them.
	bulk: {
		property: 'id',
		// The API takes more, but returns no more: each contact is to have its row.
		max: MOST_ROWS,
		entries: ({ contactIds: ids }) =>
			Array.isArray(ids)
				? ids.map((id) => ({ value: id, key: String(id), report: { id } }))
				: undefined,
		repeated: { status: 'duplicateInInput' },
		results: resultsOf,
		rows: contactsIn,
		// The answer does not say which search it is of; Get Contacts needs it.
		carry: ({ filter_id }) => ({ filter_id }),
		summary: ({ options }) => objectOf(options).output === 'requests',
	},
	prepare: (_, { body }) => {
		// The API returns 10 rows unless asked for more, whatever was paid for.
		body.visual_limit ??= MOST_ROWS;
	},
	fields: [
		{ ...filterId, routing: { send: { type: 'body', property: 'filter_id' } } },
		{
			displayName: 'Fetch',
			name: 'contactsBy',
			type: 'options',
			default: 'limit',
			description: 'Which contacts of the search to reveal',
			options: [
				{ name: 'A Number of Contacts', value: 'limit', description: 'The first of the search' },
				{ name: 'Contacts by ID', value: 'ids' },
			],
		},
		{
			// The API calls it limit; Limit is how many items come out, and costs nothing.
			displayName: 'Number of Contacts',
			name: 'fetchLimit',
			type: 'number',
			required: true,
			displayOptions: { show: { contactsBy: ['limit'] } },
			typeOptions: { minValue: 1, maxValue: MOST_CONTACTS, numberPrecision: 0 },
			default: 1,
			description:
				'How many contacts to reveal, which is how many credits this may spend; from 1 to 10,000, or less where the account has a lower limit (Get Search Analytics has it)',
			routing: { send: { type: 'body', property: 'limit' } },
		},
		contactIds,
		confirmCredits,
		options([
			{
				displayName: 'Output',
				name: 'output',
				type: 'options',
				default: 'contacts',
				description: 'What to return',
				options: [
					{ name: 'One Item per Contact', value: 'contacts' },
					{
						name: 'One Item per Request',
						value: 'requests',
						description: 'The counts of emails found, with the list of contacts',
					},
				],
			},
			{
				displayName: 'Results to Return',
				name: 'visualLimit',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: MOST_ROWS, numberPrecision: 0 },
				default: 1000,
				description:
					'How many of the revealed contacts come out here, from 1 to 1,000; it does not change what is spent. Get Contacts reads the others.',
				routing: { send: { type: 'body', property: 'visual_limit' } },
			},
			{
				displayName: 'Results to Skip',
				name: 'visualOffset',
				type: 'number',
				typeOptions: { minValue: 0, numberPrecision: 0 },
				default: 0,
				description:
					'How many of the revealed contacts to leave out at the beginning; it does not change what is spent',
				routing: { send: { type: 'body', property: 'visual_offset' } },
			},
		]),
	],
};
