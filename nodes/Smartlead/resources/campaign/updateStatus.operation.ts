import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';

export const updateStatus: OperationDefinition = {
	name: 'Update Status',
	value: 'updateStatus',
	action: 'Start or pause or stop a campaign',
	description:
		'Start, pause or stop a campaign. Starting it sends real email to its leads. It needs a schedule, an email account and a sequence first.',
	endpoint: 'POST /campaigns/{campaignId}/status',
	effects: 'sends-email',
	fields: [
		campaignId,
		{
			displayName: 'Status',
			name: 'status',
			type: 'options',
			required: true,
			default: 'PAUSED',
			description: 'What the campaign is to do; read back, a started campaign is ACTIVE',
			// The API writes START where it reads ACTIVE, and refuses ACTIVE.
			options: [
				{
					name: 'Pause',
					value: 'PAUSED',
					description: 'Stop sending for now; the campaign can be started again',
				},
				{
					name: 'Start',
					value: 'START',
					description: 'Begin or go on sending real email, within the schedule',
				},
				{
					name: 'Stop',
					value: 'STOPPED',
					description: 'End the campaign. Use Pause if it is to go on later.',
				},
			],
			routing: { send: { type: 'body', property: 'status' } },
		},
	],
};
