import type { SmartleadState } from '../../state';
import type { CampaignLeadStatus } from '../../state/campaignLeads';
import type { Campaign } from '../../state/campaigns';
import type { Send } from '../../state/sends';
import type { OperationRequest } from '../handler';
import { requireCampaign, type CampaignPath } from '../requireCampaign';
import { counters, positiveReplies } from './counters';
import { refuseLongRange, sentWithin, type DateRangeQuery } from './dateRange';

/** An unknown campaign is 200 with `{}` here and in the two routes by date. */
export function getAnalytics({ params, state }: OperationRequest<CampaignPath>): object {
	const campaign = state.campaigns.get(params.campaign_id);
	if (!campaign) return {};
	const client = state.clients.get(campaign.client_id ?? 0);
	return {
		...identity(campaign),
		...counters(sendsOf(state, campaign)),
		sequence_count: String(campaign.steps.length),
		client_id: campaign.client_id,
		client_name: client?.name ?? null,
		client_email: client?.email ?? null,
		client_company_name: null,
		parent_campaign_id: campaign.parent_campaign_id,
		send_as_plain_text: campaign.send_as_plain_text,
		tags: campaign.tagIds.flatMap((id) => state.tags.get(id) ?? []),
		campaign_lead_stats: leadStats(state, campaign),
	};
}

export function getAnalyticsByDate({
	params,
	query,
	state,
}: OperationRequest<CampaignPath, DateRangeQuery>): object {
	refuseLongRange(query);
	const campaign = state.campaigns.get(params.campaign_id);
	if (!campaign) return {};
	return {
		...identity(campaign),
		start_date: query.start_date,
		end_date: query.end_date,
		...counters(sentWithin(sendsOf(state, campaign), query)),
	};
}

export function getTopLevelAnalytics({
	params,
	query,
	state,
}: OperationRequest<CampaignPath, DateRangeQuery>): object {
	refuseLongRange(query);
	const campaign = state.campaigns.get(params.campaign_id);
	if (!campaign) return {};
	const sends = sentWithin(sendsOf(state, campaign), query);
	const counted = counters(sends);
	return {
		id: campaign.id,
		name: campaign.name,
		status: campaign.status,
		start_date: query.start_date,
		end_date: query.end_date,
		total_count: counted.total_count,
		sent_count: counted.sent_count,
		skipped_count: '0',
		open_count: counted.open_count,
		click_count: counted.click_count,
		reply_count: counted.reply_count,
		positive_reply_count: positiveReplies(state, sends),
		bounce_count: counted.bounce_count,
		failed_count: '0',
		stopped_count: '0',
		unsubscribed_count: counted.unsubscribed_count,
	};
}

export function getSequenceAnalytics({
	params,
	query,
	state,
}: OperationRequest<CampaignPath, DateRangeQuery>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	const sends = sentWithin(sendsOf(state, campaign), query);
	const data = campaign.steps.map((step) => {
		const ofStep = sends.filter(({ email_campaign_seq_id }) => email_campaign_seq_id === step.id);
		const counted = counters(ofStep);
		return {
			email_campaign_seq_id: step.id,
			sent_count: counted.sent_count,
			skipped_count: '0',
			open_count: counted.open_count,
			click_count: counted.click_count,
			reply_count: counted.reply_count,
			bounce_count: counted.bounce_count,
			unsubscribed_count: counted.unsubscribed_count,
			failed_count: '0',
			stopped_count: '0',
			ln_connection_req_pending_count: '0',
			ln_connection_req_accepted_count: '0',
			ln_connection_req_skipped_sent_msg_count: '0',
			positive_reply_count: positiveReplies(state, ofStep),
		};
	});
	return { ok: true, data };
}

/** No source shows a row; these fields are the sandbox's own. */
export function getVariantStatistics({ params, state }: OperationRequest<CampaignPath>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	const sends = sendsOf(state, campaign);
	const data = campaign.steps.flatMap((step) =>
		step.sequence_variants.map(({ id, variant_label }) => {
			const counted = counters(sends.filter(({ seq_variant_id }) => seq_variant_id === id));
			return {
				email_campaign_seq_id: step.id,
				seq_variant_id: id,
				variant_label,
				sent_count: counted.sent_count,
				open_count: counted.open_count,
				click_count: counted.click_count,
				reply_count: counted.reply_count,
			};
		}),
	);
	return { ok: true, data };
}

function sendsOf(state: SmartleadState, { id }: Campaign): Send[] {
	return state.sends.filter(({ campaign_id }) => campaign_id === id);
}

function identity({ id, user_id, created_at, status, name }: Campaign): object {
	return { id, user_id, created_at, status, name };
}

/** Numbers here, unlike the counters. */
function leadStats(state: SmartleadState, { id }: Campaign): object {
	const members = state.campaignLeads.ofCampaign(id);
	const count = (status: CampaignLeadStatus) =>
		members.filter((member) => member.status === status).length;
	return {
		total: members.length,
		notStarted: count('STARTED'),
		inprogress: count('INPROGRESS'),
		completed: count('COMPLETED'),
		paused: count('PAUSED'),
		stopped: count('STOPPED'),
		blocked: count('BLOCKED'),
		interested: members.filter(({ lead_category_id }) => lead_category_id === 1).length,
		revenue: 0,
	};
}
