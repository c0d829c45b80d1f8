import type { Field } from '../../kernel/definition/field';
import { timezone } from '../../kernel/definition/timezone';

/** A time zone as an option of a report, sent as `time_zone` in the query. */
export const reportTimeZone: Field = {
	...timezone,
	name: 'timeZone',
	description: 'Time zone in which Smartlead counts the days, by its IANA name. UTC if not set.',
	routing: { send: { type: 'query', property: 'time_zone' } },
};
