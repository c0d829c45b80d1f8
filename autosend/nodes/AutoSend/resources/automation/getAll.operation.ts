import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { simplifiedAutomation } from './simplifiedAutomation';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many automations',
	description: 'List the automations of the project with their status and results',
	endpoint: 'GET /automations',
	effects: 'read',
	paging: {
		style: 'page',
		// Not published; the largest page of most lists.
		max: 100,
		total: 'data.pagination.total',
		pages: ['data.pagination.pages'],
	},
	output: { items: 'workflowAutomations', simplify: simplifiedAutomation },
	fields: [
		filters([
			{
				displayName: 'Status',
				name: 'status',
				type: 'options',
				default: 'active',
				description: 'Only automations in this state',
				options: [
					{ name: 'Active', value: 'active' },
					{ name: 'Archived', value: 'archived' },
					{ name: 'Draft', value: 'draft' },
					{ name: 'Paused', value: 'paused' },
				],
				routing: { send: { type: 'query', property: 'status' } },
			},
			{
				displayName: 'Tags',
				name: 'tags',
				type: 'string',
				default: '',
				placeholder: 'e.g. onboarding, sales',
				description: 'Only automations with these tags, with commas between them',
				routing: { send: { type: 'query', property: 'tags' } },
			},
		]),
	],
};
