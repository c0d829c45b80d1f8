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
