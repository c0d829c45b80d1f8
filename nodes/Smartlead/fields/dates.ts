import type { Field } from '../../kernel/definition/field';

// A date field gives a text without offset, an expression may give a Luxon or JavaScript date.
// Luxon's default zone in expressions is that of the workflow. In the isolate in which n8n 2 runs
// expressions, a Luxon date has lost its methods and kept its milliseconds.
const LUXON =
	'($value?.ts !== undefined ? DateTime.fromMillis($value.ts) : DateTime.fromISO($value?.toISOString?.() ?? $value))';

/** `routing.send.value`: the day in the workflow's time zone, `YYYY-MM-DD`. */
export const asDay = `={{ ${LUXON}.toFormat('yyyy-MM-dd') }}`;

/** `routing.send.value`: the instant in UTC, ISO 8601. */
export const asInstant = `={{ ${LUXON}.toUTC().toISO() }}`;

/** First day of a report, as an option. Check the pair with `checkDays`. */
export const optionalStartDate: Field = {
	displayName: 'Start Date',
	name: 'startDate',
	type: 'dateTime',
	default: '',
	description: "First day of the report, in the workflow's time zone; the time of day is ignored",
	routing: { send: { type: 'query', property: 'start_date', value: asDay } },
};

/** Last day of a report, as an option. */
export const optionalEndDate: Field = {
	displayName: 'End Date',
	name: 'endDate',
	type: 'dateTime',
	default: '',
	description: "Last day of the report, in the workflow's time zone; the time of day is ignored",
	routing: { send: { type: 'query', property: 'end_date', value: asDay } },
};

/** First day of a report that needs one. */
export const startDate: Field = { ...optionalStartDate, required: true };

/** Last day of a report that needs one. */
export const endDate: Field = { ...optionalEndDate, required: true };
