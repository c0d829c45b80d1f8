import type { IDataObject } from 'n8n-workflow';

import { checkOrder } from '../../../kernel/checks/checkOrder';
import type { Field } from '../../../kernel/definition/field';
import { asInstant } from '../../../kernel/definition/dates';

/** Start of a time range, sent as `fromTime` in the body. */
export const fromTime: Field = {
	displayName: 'From',
	name: 'fromTime',
	type: 'dateTime',
	required: true,
	default: '',
	description: "Start of the time range, in the workflow's time zone",
	routing: { send: { type: 'body', property: 'fromTime', value: asInstant } },
};

/** End of a time range, sent as `toTime` in the body. */
export const toTime: Field = {
	displayName: 'To',
	name: 'toTime',
	type: 'dateTime',
	required: true,
	default: '',
	description: "End of the time range, in the workflow's time zone",
	routing: { send: { type: 'body', property: 'toTime', value: asInstant } },
};

/**
 * Checks a time range as it is to be sent.
 *
 * @throws FieldError when it ends before it starts
 */
export function checkTimeRange({ fromTime: from, toTime: to }: IDataObject): void {
	checkOrder(from, to, ['From', 'To']);
}
