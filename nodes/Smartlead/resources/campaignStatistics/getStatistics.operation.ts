import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { asInstant } from '../../../kernel/definition/dates';
import { withCounters } from './counters';

export const getStatistics: OperationDefinition = {
	name: 'Get Statistics',
	value: 'getStatistics',
	action: 'Get the email statistics of a campaign',
	description:
		'List what became of each email of a campaign: sent, opened, clicked, replied, bounced',
	endpoint: 'GET /campaigns/{campaignId}/statistics',
	effects: 'read',
	paging: { style: 'offset', max: 1000, total: 'total_stats' },
	output: {
		items: 'data',
		simplify: withCounters(
			[
				'lead_name',
				'lead_email',
				'lead_category',
				'sequence_number',
				'email_subject',
				'sent_time',
				'open_time',
				'click_time',
				'reply_time',
				'is_bounced',
			],
			[],
		),
	},
	fields: [
		campaignId,
		filters([
			{
				displayName: 'Email Status',
				name: 'emailStatus',
				type: 'options',
				default: 'replied',
				description: 'Only emails with this outcome',
				options: [
					{ name: 'Bounced', value: 'bounced' },
					{ name: 'Clicked', value: 'clicked' },
					{ name: 'Opened', value: 'opened' },
					{ name: 'Replied', value: 'replied' },
					{ name: 'Unsubscribed', value: 'unsubscribed' },
				],
				routing: { send: { type: 'query', property: 'email_status' } },
			},
			{
				displayName: 'Sent After',
				name: 'sentTimeStartDate',
				type: 'dateTime',
				default: '',
				description: "Only emails sent at or after this time, in the workflow's time zone",
				routing: { send: { type: 'query', property: 'sent_time_start_date', value: asInstant } },
			},
			{
				displayName: 'Sent Before',
				name: 'sentTimeEndDate',
				type: 'dateTime',
				default: '',
				description: "Only emails sent at or before this time, in the workflow's time zone",
				routing: { send: { type: 'query', property: 'sent_time_end_date', value: asInstant } },
			},
			{
				displayName: 'Sequence Number',
				name: 'emailSequenceNumber',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 20, numberPrecision: 0 },
				default: 1,
				description: 'Only emails of this step, counted from 1',
				routing: { send: { type: 'query', property: 'email_sequence_number' } },
			},
		]),
	],
};
