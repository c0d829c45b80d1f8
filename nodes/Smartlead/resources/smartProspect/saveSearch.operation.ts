import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { checkContactFilters, contactFiltersWith } from './contactFilters';
import { searchString } from './searchName';

export const saveSearch: OperationDefinition = {
	name: 'Save Search',
	value: 'saveSearch',
	action: 'Save a contact search',
	description:
		'Store contact filters under a name, without searching. Smartlead answers without the ID of the search; Get Saved Searches has it.',
	endpoint: 'POST /search-email-leads/search-filters/save-search',
	effects: 'write',
	prepare: (_, { body }) => checkContactFilters(body),
	fields: [
		searchString,
		filters(
			contactFiltersWith({
				displayName: 'Limit',
				name: 'limit',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 10_000, numberPrecision: 0 },
				default: 50,
				description: 'Max number of results to return',
				hint: 'Stored with the search; from 1 to 10,000',
				routing: { send: { type: 'body', property: 'limit' } },
			}),
		),
	],
};
