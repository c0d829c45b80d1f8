import type { SmartleadState } from '../../state';
import type { CampaignLead } from '../../state/campaignLeads';
import type { Send } from '../../state/sends';
import { ApiError, type OperationRequest } from '../handler';
import { instant, isAfter, lastInstant } from '../instant';
import { lastEventTime } from '../lastEventTime';
import { page, type PageQuery } from '../page';
import { requireCampaign, type CampaignPath } from '../requireCampaign';
import { sendsByPlace } from '../sendsByPlace';
import { counters } from './counters';
import { sentWithin, type DateRangeQuery } from './dateRange';

interface StatisticsQuery extends PageQuery {
	email_sequence_number?: number;
	email_status?: keyof typeof EMAIL_STATUS;
	sent_time_start_date?: string;
	sent_time_end_date?: string;
}

const EMAIL_STATUS = {
	opened: ({ open_count }: Send) => open_count > 0,
	clicked: ({ click_count }: Send) => click_count > 0,
	replied: ({ reply_time }: Send) => reply_time !== null,
	unsubscribed: ({ is_unsubscribed }: Send) => is_unsubscribed,
	bounced: ({ is_bounced }: Send) => is_bounced,
};

export function getStatistics({
	params,
	query,
	state,
}: OperationRequest<CampaignPath, StatisticsQuery>): object {
	const { id } = requireCampaign(state, params.campaign_id);
	const matching = state.sends.filter((send) => send.campaign_id === id && matches(send, query));
	return {
		total_stats: String(matching.length),
		data: page(matching, query).map((send) => statisticsRow(state, send)),
		offset: query.offset,
		limit: query.limit,
	};
}

function matches(send: Send, query: StatisticsQuery): boolean {
	const { email_sequence_number: step, email_status: status } = query;
	const sentAt = Date.parse(send.sent_time);
	return (
		(step === undefined || send.sequence_number === step) &&
		(status === undefined || EMAIL_STATUS[status](send)) &&
		(query.sent_time_start_date === undefined || sentAt >= instant(query.sent_time_start_date)) &&
		(query.sent_time_end_date === undefined || sentAt <= lastInstant(query.sent_time_end_date))
	);
}

function statisticsRow(state: SmartleadState, send: Send): object {
	const lead = state.leads.get(send.lead_id);
	const category = state.campaignLeads.get(send.campaign_lead_map_id)?.lead_category_id;
	return {
		lead_name: `${lead?.first_name ?? ''} ${lead?.last_name ?? ''}`.trim(),
		lead_email: lead?.email ?? null,
		lead_category: state.leadCategories.get(category ?? 0)?.name ?? null,
		sequence_number: send.sequence_number,
		email_campaign_seq_id: send.email_campaign_seq_id,
		seq_variant_id: send.seq_variant_id,
		email_subject: send.email_subject,
		email_message: send.email_message,
		sent_time: send.sent_time,
		open_time: send.open_time,
		click_time: send.click_time,
		reply_time: send.reply_time,
		open_count: send.open_count,
		click_count: send.click_count,
		is_unsubscribed: send.is_unsubscribed,
		is_bounced: send.is_bounced,
	};
}

/** The envelope was seen live; the fields of the rows are the sandbox's own. */
export function getLeadStatistics({
	params,
	query,
	state,
}: OperationRequest<CampaignPath, PageQuery & { event_time_gt?: string }>): object {
	const { id } = requireCampaign(state, params.campaign_id);
	const after = query.event_time_gt === undefined ? undefined : instant(query.event_time_gt);
	const sendsOf = sendsByPlace(state);
	const rows = state.campaignLeads
		.ofCampaign(id)
		.map((member) => ({ member, sends: sendsOf(member) }))
		.filter(({ sends }) => {
			const last = lastEventTime(sends);
			return after === undefined || isAfter(last, after);
		});
	return {
		data: page(rows, query).map(({ member, sends }) => leadStatisticsRow(state, member, sends)),
		hasMore: query.offset + query.limit < rows.length,
		// Sent as offset, answered as skip.
		skip: query.offset,
		limit: query.limit,
	};
}

function leadStatisticsRow(state: SmartleadState, member: CampaignLead, sends: Send[]): object {
	return {
		lead_id: member.lead_id,
		email_lead_map_id: member.campaign_lead_map_id,
		to: state.leads.get(member.lead_id)?.email ?? null,
		from: state.mailboxes.get(member.email_account_id ?? 0)?.from_email ?? null,
		status: member.status,
		created_at: member.created_at,
		history: sends.map((send) => ({
			type: 'SENT',
			stats_id: send.stats_id,
			time: send.sent_time,
			subject: send.email_subject,
			email_seq_number: String(send.sequence_number),
			open_count: send.open_count,
			click_count: send.click_count,
		})),
	};
}

interface MailboxStatisticsQuery extends Partial<DateRangeQuery> {
	client_id?: number;
	offset: number;
	limit?: number;
}

const MAILBOX_PAGE = 20;

/** The envelope was seen live; the fields of the rows are the sandbox's own. */
export function getMailboxStatistics({
	params,
	query,
	state,
}: OperationRequest<CampaignPath, MailboxStatisticsQuery>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	const sends = state.sends.filter(({ campaign_id }) => campaign_id === campaign.id);
	const counted = inRange(sends, query);
	const rows = campaign.mailboxes
		.flatMap(({ email_account_id }) => state.mailboxes.get(email_account_id) ?? [])
		.filter(({ client_id }) => query.client_id === undefined || client_id === query.client_id)
		.map(({ id, from_email }) => ({
			email_account_id: id,
			from_email,
			...counters(counted.filter(({ email_account_id }) => email_account_id === id)),
		}));
	return {
		ok: true,
		data: page(rows, { offset: query.offset, limit: query.limit ?? MAILBOX_PAGE }),
	};
}

/** @throws ApiError when only one end of the range is given. */
function inRange(
	sends: Send[],
	{ start_date, end_date, time_zone }: MailboxStatisticsQuery,
): Send[] {
	if (start_date && end_date) return sentWithin(sends, { start_date, end_date, time_zone });
	if (!start_date && !end_date) return sends;
	const [given, missing] = start_date ? ['start_date', 'end_date'] : ['end_date', 'start_date'];
	throw new ApiError(400, {
		statusCode: 400,
		error: 'Bad Request',
		message: `"value" contains [${given}] without its required peers [${missing}]`,
		validation: { source: 'query', keys: [''] },
	});
}
