import { asDay } from '../../kernel/definition/dates';
import type { Field } from '../../kernel/definition/field';

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
