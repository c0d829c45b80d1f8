import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { asInstant } from '../../../kernel/definition/dates';
import { leadCategoryFilter } from '../../fields/leadCategory';
import { leadStatuses } from '../../fields/leadVocabulary';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many leads of a campaign',
	description:
		'List the leads of a campaign with their status, category and both IDs: lead_id for most operations, campaign_lead_map_id for the inbox, notes and tasks',
	endpoint: 'GET /campaigns/{campaignId}/leads',
	effects: 'read',
	paging: { style: 'offset', max: 100, total: 'total_leads' },
	output: {
		items: 'data',
		simplify: {
			fields: {
				lead_id: 'lead.id',
				campaign_lead_map_id: 'campaign_lead_map_id',
				status: 'status',
				lead_category_id: 'lead_category_id',
				email: 'lead.email',
				first_name: 'lead.first_name',
				last_name: 'lead.last_name',
				company_name: 'lead.company_name',
				custom_fields: 'lead.custom_fields',
				is_unsubscribed: 'lead.is_unsubscribed',
			},
			counters: ['lead_id', 'campaign_lead_map_id'],
		},
	},
	fields: [
		campaignId,
		filters([
			{
				displayName: 'Created After',
				name: 'createdAtGt',
				type: 'dateTime',
				default: '',
				description:
					"Only leads added to the campaign after this time, in the workflow's time zone",
				routing: { send: { type: 'query', property: 'created_at_gt', value: asInstant } },
			},
			{
				displayName: 'Email Status',
				name: 'emailStatus',
				type: 'options',
				default: 'is_replied',
				description: 'Only leads whose emails had this outcome',
				options: [
					{ name: 'Accepted', value: 'is_accepted' },
					{ name: 'Bounced', value: 'is_bounced' },
					{ name: 'Clicked', value: 'is_clicked' },
					{ name: 'Not Replied', value: 'not_replied' },
					{ name: 'Opened', value: 'is_opened' },
					{ name: 'Replied', value: 'is_replied' },
					{ name: 'Sender Bounced', value: 'is_sender_bounced' },
					{ name: 'Spam', value: 'is_spam' },
					{ name: 'Unsubscribed', value: 'is_unsubscribed' },
				],
				routing: { send: { type: 'query', property: 'emailStatus' } },
			},
			{
				displayName: 'Last Event After',
				name: 'eventTimeGt',
				type: 'dateTime',
				default: '',
				description:
					"Only leads whose last event is later than this time, in the workflow's time zone",
				routing: { send: { type: 'query', property: 'event_time_gt', value: asInstant } },
			},
			{
				displayName: 'Last Sent After',
				name: 'lastSentTimeGt',
				type: 'dateTime',
				default: '',
				description: "Only leads that got an email after this time, in the workflow's time zone",
				routing: { send: { type: 'query', property: 'last_sent_time_gt', value: asInstant } },
			},
			leadCategoryFilter,
			{
				displayName: 'Status',
				name: 'status',
				type: 'options',
				default: 'INPROGRESS',
				description: 'Only leads with this status in the campaign',
				options: leadStatuses,
				routing: { send: { type: 'query', property: 'status' } },
			},
		]),
	],
};
