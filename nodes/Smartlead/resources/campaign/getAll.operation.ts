import type { OperationDefinition } from '../../../kernel/definition/operation';
import { clientFilter } from '../../fields/client';
import { includeTags } from '../../fields/includeTags';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { simplifiedCampaign } from './simplifiedCampaign';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many campaigns',
	description: 'List the campaigns of the account with their status',
	endpoint: 'GET /campaigns/',
	effects: 'read',
	paging: { style: 'none' },
	output: { simplify: simplifiedCampaign },
	fields: [
		returnAll,
		limit,
		simplify,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [clientFilter, includeTags],
		},
	],
};
