import { DateTime } from 'luxon';

/** ms since the epoch of an ISO or SQL time; UTC unless the text says otherwise. */
export function instant(text: string): number {
	const iso = DateTime.fromISO(text, { zone: 'utc' });
	return (iso.isValid ? iso : DateTime.fromSQL(text, { zone: 'utc' })).toMillis();
}

/** The same, but a date without a time means the end of its day. */
export function lastInstant(text: string): number {
	if (text.length !== 'YYYY-MM-DD'.length) return instant(text);
	return DateTime.fromMillis(instant(text), { zone: 'utc' }).endOf('day').toMillis();
}

/** Whether a time lies behind a bound; all do without one, and no time lies behind none. */
export function isAfter(time: string | null | undefined, bound: number | undefined): boolean {
	if (bound === undefined) return true;
	return Boolean(time) && Date.parse(time as string) > bound;
}
