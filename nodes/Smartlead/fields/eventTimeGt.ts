import type { Field } from '../../kernel/definition/field';
import { asInstant } from '../../kernel/definition/dates';

/** Option of message histories. */
export const eventTimeGt: Field = {
	displayName: 'Event After',
	name: 'eventTimeGt',
	type: 'dateTime',
	default: '',
	description: "Only what happened after this time, in the workflow's time zone",
	routing: { send: { type: 'query', property: 'event_time_gt', value: asInstant } },
};
