import type { SmartleadState } from '../../state';
import type { Send } from '../../state/sends';
import { positiveReplies } from '../campaignStatistics/counters';

/** What came of some emails. Numbers, unlike the counters of a campaign. */
export function metrics(state: SmartleadState, sends: Send[]) {
	const opened = sends.filter(({ open_time }) => open_time);
	const replied = count(sends, ({ reply_time }) => reply_time !== null);
	const bounced = count(sends, ({ is_bounced }) => is_bounced);
	const positive = Number(positiveReplies(state, sends));
	return {
		sent: sends.length,
		opened: opened.length,
		replied,
		bounced,
		positive_replied: positive,
		unique_lead_count: leads(sends),
		unique_open_count: leads(opened),
		open_rate: rate(opened.length, sends.length),
		reply_rate: rate(replied, sends.length),
		positive_reply_rate: rate(positive, sends.length),
		bounce_rate: rate(bounced, sends.length),
	};
}

/** The part of a whole as a percentage text. */
export function rate(part: number, whole: number): string {
	return `${whole ? ((100 * part) / whole).toFixed(2) : '0.00'}%`;
}

export function count<T>(rows: T[], matches: (row: T) => boolean): number {
	return rows.filter(matches).length;
}

function leads(sends: Send[]): number {
	return new Set(sends.map(({ lead_id }) => lead_id)).size;
}
