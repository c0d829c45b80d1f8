import type { SmartleadState } from '../../state';
import type { Send } from '../../state/sends';

/** Counters of some emails. The API sends them as text. */
export function counters(sends: Send[]): Record<string, string> {
	const opened = sends.filter(({ open_count }) => open_count > 0);
	const clicked = sends.filter(({ click_count }) => click_count > 0);
	return texts({
		sent_count: sends.length,
		unique_sent_count: uniqueLeads(sends),
		open_count: sum(sends.map(({ open_count }) => open_count)),
		unique_open_count: uniqueLeads(opened),
		click_count: sum(sends.map(({ click_count }) => click_count)),
		unique_click_count: uniqueLeads(clicked),
		reply_count: sends.filter(({ reply_time }) => reply_time).length,
		bounce_count: sends.filter(({ is_bounced }) => is_bounced).length,
		block_count: 0,
		unsubscribed_count: sends.filter(({ is_unsubscribed }) => is_unsubscribed).length,
		total_count: sends.length,
		drafted_count: 0,
	});
}

/** Replies of leads whose category has a positive sentiment, as text. */
export function positiveReplies(state: SmartleadState, sends: Send[]): string {
	const positive = sends.filter(({ reply_time, campaign_lead_map_id }) => {
		const category = state.campaignLeads.get(campaign_lead_map_id)?.lead_category_id ?? 0;
		return reply_time && state.leadCategories.get(category)?.sentiment_type === 'positive';
	});
	return String(positive.length);
}

function texts(numbers: Record<string, number>): Record<string, string> {
	return Object.fromEntries(Object.entries(numbers).map(([name, count]) => [name, String(count)]));
}

function uniqueLeads(sends: Send[]): number {
	return new Set(sends.map(({ lead_id }) => lead_id)).size;
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
