import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { leadId } from '../../fields/lead';

export const resume: OperationDefinition = {
	name: 'Resume',
	value: 'resume',
	action: 'Resume a lead in a campaign',
	description:
		'Go on sending the real emails of a campaign to a paused lead, now or after some days; refused when the lead has got the last step',
	endpoint: 'POST /campaigns/{campaignId}/leads/{leadId}/resume',
	effects: 'write',
	fields: [
		campaignId,
		leadId,
		options([
			{
				displayName: 'Delay (Days)',
				name: 'resumeLeadWithDelayDays',
				type: 'number',
				typeOptions: { minValue: 0, numberPrecision: 0 },
				default: 0,
				description: 'How many days to wait before the next email, 0 or more',
				routing: { send: { type: 'body', property: 'resume_lead_with_delay_days' } },
			},
		]),
	],
};
