import type { OperationDefinition } from '../../../kernel/definition/operation';
import { simplifiedLead } from './simplifiedLead';

export const getByEmail: OperationDefinition = {
	name: 'Get by Email',
	value: 'getByEmail',
	action: 'Get a lead by email',
	description:
		'Get a lead by its email address, with its campaigns and its campaign_lead_map_id in each',
	endpoint: 'GET /leads/',
	effects: 'read',
	notFound: 'lead',
	output: { simplify: simplifiedLead },
	fields: [
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			role: 'email',
			required: true,
			default: '',
			placeholder: 'e.g. name@example.com',
			description: 'The whole email address of the lead',
			routing: { send: { type: 'query', property: 'email' } },
		},
	],
};
