import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignOfLead } from '../../fields/campaign';
import { asInstant } from '../../../kernel/definition/dates';
import { emailLeadMapId } from '../../fields/emailLeadMapId';

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a lead task',
	description:
		'Add a task to a lead of a campaign. Takes campaign_lead_map_id, not the lead ID that Get Many takes.',
	endpoint: 'POST /master-inbox/create-task',
	effects: 'write',
	fields: [
		campaignOfLead,
		emailLeadMapId,
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Send the quote',
			description: 'What is to be done',
			routing: { send: { type: 'body', property: 'name' } },
		},
		additionalFields([
			{
				displayName: 'Description',
				name: 'description',
				type: 'string',
				typeOptions: { rows: 4 },
				default: '',
				description: 'More about the task',
				routing: { send: { type: 'body', property: 'description' } },
			},
			{
				displayName: 'Due Date',
				name: 'dueDate',
				type: 'dateTime',
				default: '',
				description: "When the task is due, in the workflow's time zone",
				routing: { send: { type: 'body', property: 'due_date', value: asInstant } },
			},
			{
				displayName: 'Priority',
				name: 'priority',
				type: 'options',
				default: 'MEDIUM',
				description: 'How urgent the task is',
				options: [
					{ name: 'High', value: 'HIGH' },
					{ name: 'Low', value: 'LOW' },
					{ name: 'Medium', value: 'MEDIUM' },
				],
				routing: { send: { type: 'body', property: 'priority' } },
			},
		]),
	],
};
