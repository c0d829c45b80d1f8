import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { simplifiedCampaign } from './simplifiedCampaign';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many campaigns',
	description: 'List the campaigns of the project with their status and results',
	endpoint: 'GET /campaigns',
	effects: 'read',
	paging: {
		style: 'page',
		max: 100,
		total: 'data.pagination.total',
		// Newer docs say `totalPages`, older ones `pages`.
		pages: ['data.pagination.totalPages', 'data.pagination.pages'],
	},
	output: { items: 'campaigns', simplify: simplifiedCampaign },
	fields: [
		filters([
			{
				displayName: 'Name',
				name: 'name',
				type: 'string',
				default: '',
				description: 'Only campaigns with this text in their name',
				routing: { send: { type: 'query', property: 'name' } },
			},
			{
				displayName: 'Status',
				name: 'status',
				type: 'options',
				default: 'paused',
				description: 'Only campaigns in this state',
				options: [
					{ name: 'Aborted', value: 'aborted' },
					{ name: 'Draft', value: 'draft' },
					{ name: 'Paused', value: 'paused' },
					{ name: 'Scheduled', value: 'scheduled' },
					{ name: 'Sending', value: 'sending' },
					{ name: 'Sending Gradually', value: 'sending_gradual' },
					{ name: 'Sent', value: 'sent' },
				],
				routing: { send: { type: 'query', property: 'status' } },
			},
		]),
	],
};
