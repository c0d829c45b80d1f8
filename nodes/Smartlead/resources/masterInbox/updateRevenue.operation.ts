import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignOfLead } from '../../fields/campaign';
import { emailLeadMapId } from '../../fields/emailLeadMapId';

export const updateRevenue: OperationDefinition = {
	name: 'Update Revenue',
	value: 'updateRevenue',
	action: 'Update the revenue of a conversation',
	description: 'Record the revenue won from a lead, in place of what was recorded before',
	endpoint: 'PATCH /master-inbox/update-revenue',
	effects: 'write',
	fields: [
		campaignOfLead,
		emailLeadMapId,
		{
			displayName: 'Revenue',
			name: 'revenue',
			type: 'number',
			required: true,
			typeOptions: { minValue: 0, numberPrecision: 2 },
			default: 0,
			description: 'The amount, 0 or more; Smartlead keeps no currency with it',
			routing: { send: { type: 'body', property: 'revenue' } },
		},
	],
};
