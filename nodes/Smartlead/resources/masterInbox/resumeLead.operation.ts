import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { emailLeadMapId } from '../../fields/emailLeadMapId';

export const resumeLead: OperationDefinition = {
	name: 'Resume Lead',
	value: 'resumeLead',
	action: 'Resume the lead of a conversation',
	description:
		'Go on sending the real emails of the campaign to a paused lead, now or after some days',
	endpoint: 'PATCH /master-inbox/resume-lead',
	effects: 'write',
	prepare: ({ campaignId: id }, { body }) => {
		body.campaign_id = id;
	},
	fields: [
		campaignId,
		emailLeadMapId,
		options([
			{
				displayName: 'Delay (Days)',
				name: 'resumeDelayDays',
				type: 'number',
				typeOptions: { minValue: 0, numberPrecision: 0 },
				default: 0,
				description: 'How many days to wait before the next email, 0 or more',
				routing: { send: { type: 'body', property: 'resume_delay_days' } },
			},
		]),
	],
};
