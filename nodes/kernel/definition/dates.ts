// A date field gives a text without offset, an expression may give a Luxon or JavaScript date.
// Luxon's default zone in expressions is that of the workflow. In the isolate in which n8n 2 runs
// expressions, a Luxon date has lost its methods and kept its milliseconds.
const LUXON =
	'($value?.ts !== undefined ? DateTime.fromMillis($value.ts) : DateTime.fromISO($value?.toISOString?.() ?? $value))';

/** `routing.send.value`: the day in the workflow's time zone, `YYYY-MM-DD`. */
export const asDay = `={{ ${LUXON}.toFormat('yyyy-MM-dd') }}`;

/** `routing.send.value`: the instant in UTC, ISO 8601. */
export const asInstant = `={{ ${LUXON}.toUTC().toISO() }}`;
