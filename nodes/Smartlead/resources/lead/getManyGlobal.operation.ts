import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { asInstant } from '../../../kernel/definition/dates';

export const getManyGlobal: OperationDefinition = {
	name: 'Get Many with Campaigns',
	value: 'getManyGlobal',
	action: 'Get many leads with their campaigns',
	description:
		'List the leads of the account, each with its campaigns and its email_lead_map_id in them. An older route of Smartlead; Get Many has more filters.',
	endpoint: 'GET /leads/global-leads',
	effects: 'read',
	paging: { style: 'offset', max: 100, hasMore: 'hasMore' },
	output: { items: 'data' },
	fields: [
		filters([
			{
				displayName: 'Created After',
				name: 'createdAtGt',
				type: 'dateTime',
				default: '',
				description: "Only leads created after this time, in the workflow's time zone",
				routing: { send: { type: 'query', property: 'created_at_gt', value: asInstant } },
			},
			{
				displayName: 'Email',
				name: 'email',
				type: 'string',
				role: 'email',
				default: '',
				placeholder: 'e.g. name@example.com',
				description: 'Only the lead with this email address',
				routing: { send: { type: 'query', property: 'email' } },
			},
		]),
	],
};
