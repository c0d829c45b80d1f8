import { DateTime } from 'luxon';
import type { SmartleadState } from '../../state';
import type { Send } from '../../state/sends';
import { positiveReplies } from '../campaignStatistics/counters';
import type { OperationRequest } from '../handler';
import { count } from './metrics';
import { sendsOf, type ReportQuery } from './scope';

type Request = OperationRequest<unknown, ReportQuery>;

/** Gives the instant that decides on which day an email counts. */
type TimeOf = (send: Send) => string | null;

const sentTime: TimeOf = ({ sent_time }) => sent_time;
const openTime: TimeOf = ({ open_time }) => open_time;
const replyTime: TimeOf = ({ reply_time }) => reply_time;

/** Events on their own days. No time of a bounce or an unsubscription is known: that of the email. */
export function getDayWiseStats({ query, state }: Request): object {
	const sent = byDay(state, query, sentTime);
	const opened = byDay(state, query, openTime);
	const replied = byDay(state, query, replyTime);
	return days(query, (day) =>
		engagement(day, {
			...outcome(sent(day)),
			opened: opened(day).length,
			replied: replied(day).length,
		}),
	);
}

export function getDayWiseStatsBySentTime({ query, state }: Request): object {
	const sent = byDay(state, query, sentTime);
	return days(query, (day) => engagement(day, outcome(sent(day))));
}

export const getDayWisePositiveReplies = positiveRepliesBy(replyTime);

export const getDayWisePositiveRepliesBySentTime = positiveRepliesBy(sentTime);

function positiveRepliesBy(timeOf: TimeOf) {
	return ({ query, state }: Request): object => {
		const sends = byDay(state, query, timeOf);
		return days(query, (day) => ({
			date: day.toISODate(),
			positive_replied: Number(positiveReplies(state, sends(day))),
		}));
	};
}

function days(query: ReportQuery, row: (day: DateTime) => object): object {
	const end = DateTime.fromISO(query.end_date, { zone: zoneOf(query) });
	let day = DateTime.fromISO(query.start_date, { zone: zoneOf(query) });
	const rows: object[] = [];
	for (; day <= end; day = day.plus({ days: 1 })) rows.push(row(day));
	return { ok: true, data: { day_wise_stats: rows } };
}

function byDay(
	state: SmartleadState,
	query: ReportQuery,
	timeOf: TimeOf,
): (day: DateTime) => Send[] {
	const sends = new Map<string | null, Send[]>();
	for (const send of sendsOf(state, query)) {
		const time = timeOf(send);
		const date = time && DateTime.fromISO(time, { zone: zoneOf(query) }).toISODate();
		sends.set(date, [...(sends.get(date) ?? []), send]);
	}
	return (day) => sends.get(day.toISODate()) ?? [];
}

function zoneOf({ timezone = 'utc' }: ReportQuery): string {
	return timezone;
}

function engagement(day: DateTime, email_engagement_metrics: object): object {
	const day_name = day.setLocale('en').weekdayLong;
	return { date: day.toISODate(), day_name, email_engagement_metrics };
}

function outcome(sends: Send[]) {
	return {
		sent: sends.length,
		opened: count(sends, ({ open_time }) => open_time !== null),
		replied: count(sends, ({ reply_time }) => reply_time !== null),
		bounced: count(sends, ({ is_bounced }) => is_bounced),
		unsubscribed: count(sends, ({ is_unsubscribed }) => is_unsubscribed),
	};
}
