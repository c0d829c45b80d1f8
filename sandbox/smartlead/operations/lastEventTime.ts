import type { Send } from '../state/sends';

/** The latest thing that happened to any of these emails, as ISO text. */
export function lastEventTime(sends: Send[]): string | undefined {
	return sends
		.flatMap(({ sent_time, open_time, click_time, reply_time }) => [
			sent_time,
			open_time,
			click_time,
			reply_time,
		])
		.filter((time): time is string => time !== null)
		.sort()
		.at(-1);
}

/** The latest answer to any of these emails, as ISO text. */
export function lastReplyTime(sends: Send[]): string | null {
	const times = sends.flatMap(({ reply_time }) => reply_time ?? []);
	return times.sort().at(-1) ?? null;
}
