import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { optionalFilterId } from './searchLocators';

export const getSearchAnalytics: OperationDefinition = {
	name: 'Get Search Analytics',
	value: 'getSearchAnalytics',
	action: 'Get search analytics',
	description:
		'Get how many contacts were found and emails fetched, this month and before, with the credits that are left and the limits of a fetch',
	endpoint: 'GET /search-email-leads/search-analytics',
	effects: 'read',
	fields: [
		filters([
			{
				...optionalFilterId,
				description: 'Adds the counts of this search, as filterData',
				routing: { send: { type: 'query', property: 'filter_id' } },
			},
		]),
	],
};
