import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { beginsWith, checkLookup, lookupPaging } from './lookup';
import { countryFilter } from './placeFilters';

export const getStates: OperationDefinition = {
	name: 'Get States',
	value: 'getStates',
	action: 'Get states for contact filters',
	description:
		'List the states of the contact database, named as the filter State of Search Contacts takes them',
	endpoint: 'GET /search-email-leads/states',
	effects: 'read',
	paging: lookupPaging,
	output: { items: 'data' },
	prepare: checkLookup,
	fields: [
		filters([
			beginsWith,
			{ ...countryFilter, routing: { send: { type: 'query', property: 'country' } } },
		]),
	],
};
