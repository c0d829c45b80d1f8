import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { clientFilter } from '../../fields/client';
import { includeTags } from '../../fields/includeTags';
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
	fields: [filters([clientFilter, includeTags])],
};
