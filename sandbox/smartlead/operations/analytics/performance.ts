import type { OperationRequest } from '../handler';
import { without } from '../without';
import { count, metrics, rate } from './metrics';
import { campaignsOf, clientsOf, pageOf, sentInReport, type ReportQuery } from './scope';

type Request = OperationRequest<unknown, ReportQuery>;

/** Like all reports but that by day: the emails sent on these days, with all that came of them. */
export function getOverallStats({ query, state }: Request): object {
	return { ok: true, data: { overall_stats: metrics(state, sentInReport(state, query)) } };
}

export function getCampaignStats({ query, state }: Request): object {
	const sends = sentInReport(state, query);
	const rows = campaignsOf(state, query).map(({ id, name }) => ({
		id,
		campaign_name: name,
		...metrics(
			state,
			sends.filter(({ campaign_id }) => campaign_id === id),
		),
	}));
	return { ok: true, data: { campaign_wise_performance: pageOf(rows, query) } };
}

export function getClientStats({ query, state }: Request): object {
	const rows = clientsOf(state, query).map(({ id, name }) => {
		const campaigns = campaignsOf(state, { client_ids: String(id) });
		const sends = sentInReport(state, { ...query, client_ids: String(id) });
		const stats = metrics(state, sends);
		const client_health = rate(stats.positive_replied, stats.unique_lead_count);
		return {
			client_id: id,
			client_name: name,
			total_campaigns_count: campaigns.length,
			campaign_stats: { ...without(stats, 'bounced', 'bounce_rate'), client_health },
		};
	});
	return { ok: true, data: { client_wise_performance: pageOf(rows, query) } };
}

/** A lead is new on the days of its first email, and a follow-up on those of the others alone. */
export function getLeadStats({ query, state }: Request): object {
	const sends = sentInReport(state, query);
	const placesOf = (rows: typeof sends) =>
		new Set(rows.map(({ campaign_lead_map_id }) => campaign_lead_map_id)).size;
	const total = placesOf(sends);
	const fresh = placesOf(sends.filter(({ sequence_number }) => sequence_number === 1));
	const percent = (part: number) => (total ? Math.round((100 * part) / total) : 0);
	return {
		ok: true,
		data: {
			lead_stats: {
				count: { total, new: fresh, follow_up: total - fresh },
				percentage: { new: percent(fresh), follow_up: percent(total - fresh) },
			},
		},
	};
}

export function getLeadCategoryResponses({ query, state }: Request): object {
	const replies = sentInReport(state, query).filter(({ reply_time }) => reply_time);
	const rows = [...state.leadCategories.values()].map(({ id, name }) => {
		const responses = count(
			replies,
			(reply) => state.campaignLeads.get(reply.campaign_lead_map_id)?.lead_category_id === id,
		);
		return {
			category: name,
			total_response: responses,
			percentage: rate(responses, replies.length),
		};
	});
	return { ok: true, data: { lead_responses_by_category: rows } };
}

/** A category without a sentiment is neutral. */
export function getCampaignResponseStats({ query, state }: Request): object {
	const replies = sentInReport(state, query).filter(({ reply_time }) => reply_time);
	const rows = campaignsOf(state, query).map(({ id, name }) => {
		const sentiments = replies
			.filter(({ campaign_id }) => campaign_id === id)
			.map(({ campaign_lead_map_id: mapId }) => {
				const category = state.campaignLeads.get(mapId)?.lead_category_id ?? 0;
				return state.leadCategories.get(category)?.sentiment_type ?? 'neutral';
			});
		const replied = (sentiment: string) => count(sentiments, (each) => each === sentiment);
		return {
			campaign_id: id,
			campaign_name: name,
			positive_reply: replied('positive'),
			neutral_reply: replied('neutral'),
			negative_reply: replied('negative'),
		};
	});
	return { ok: true, data: { campaign_wise_response_stats: rows } };
}
