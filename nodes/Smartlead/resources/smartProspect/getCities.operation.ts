import { filters } from '../../../kernel/definition/collections';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { isEmpty, objectOf } from '../../../kernel/definition/values';
import { beginsWith, checkLookup, lookupPaging } from './lookup';
import { countryFilter, stateFilter } from './placeFilters';

export const getCities: OperationDefinition = {
	name: 'Get Cities',
	value: 'getCities',
	action: 'Get cities for contact filters',
	description:
		'Look up cities of the contact database, named as the filter Cities of Search Contacts takes them',
	endpoint: 'GET /search-email-leads/cities',
	effects: 'read',
	paging: lookupPaging,
	output: { items: 'data' },
	prepare: (values, request) => {
		const { country, state } = objectOf(values.filters);
		if (!isEmpty(country) && isEmpty(state)) {
			throw new FieldError(
				"'Country Names or IDs' is set without 'State Names or IDs'",
				'Smartlead filters cities by country only together with a state. Add a state.',
			);
		}
		checkLookup(values, request);
	},
	fields: [
		filters([
			beginsWith,
			{
				...countryFilter,
				description:
					'Only cities in these countries, by name; needs a state as well. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				routing: { send: { type: 'query', property: 'country' } },
			},
			{ ...stateFilter, routing: { send: { type: 'query', property: 'state' } } },
		]),
	],
};
