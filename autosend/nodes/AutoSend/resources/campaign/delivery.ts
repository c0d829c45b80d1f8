import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';

import { asInstant } from '../../../kernel/definition/dates';
import type { Field } from '../../../kernel/definition/field';
import { timezone } from '../../../kernel/definition/timezone';

const CHOICES: INodePropertyOptions[] = [
	{ name: 'Schedule', value: 'schedule', description: 'Send to everybody at a set time' },
	{
		name: 'Send Gradually From a Set Time',
		value: 'gradualScheduled',
		description: 'Send part of it each day, beginning at a set time',
	},
	{
		name: 'Send Gradually From Now On',
		value: 'gradual',
		description: 'Send part of it each day, beginning at once',
	},
	{
		name: 'Send Now',
		value: 'now',
		description: 'Send to everybody in 120 seconds; until then, Abort or Pause stops it',
	},
];

const fields: Field[] = [
	{
		displayName:
			'AutoSend sends the campaign 120 seconds after this request. To stop it, run Abort or Pause within that time.',
		name: 'sendNowNotice',
		type: 'notice',
		displayOptions: { show: { delivery: ['now'] } },
		default: '',
	},
	{
		displayName: 'Scheduled At',
		name: 'scheduledAt',
		type: 'dateTime',
		required: true,
		displayOptions: { show: { delivery: ['schedule', 'gradualScheduled'] } },
		default: '',
		description: "When to send, or to begin, in the workflow's time zone",
		routing: { send: { type: 'body', property: 'scheduledAt', value: asInstant } },
	},
	{
		displayName: 'Growth Strategy',
		name: 'growthStrategy',
		type: 'options',
		required: true,
		displayOptions: { show: { delivery: ['gradual', 'gradualScheduled'] } },
		default: 'fixed',
		description:
			"How the number of emails per day grows from 'Emails per Day', which you can add below",
		options: [
			{ name: '1.25x', value: '1.25x' },
			{ name: '1.5x', value: '1.5x' },
			{ name: '1.75x', value: '1.75x' },
			{ name: '2x', value: '2x' },
			{ name: 'Fixed', value: 'fixed', description: 'The same number every day' },
		],
		routing: { send: { type: 'body', property: 'growthStrategy' } },
	},
];

/** How a new campaign goes out. */
export const delivery: Field[] = [
	choice({ name: 'Save as Draft', value: 'draft', description: 'Send nothing yet' }),
	...fields,
];

/** The same of one that exists, which may stay as it is. */
export const changedDelivery: Field[] = [
	choice({ name: 'Leave as It Is', value: 'unchanged', description: 'Keep a draft a draft' }),
	...fields,
];

/** @param none the choice that sends nothing */
function choice(none: INodePropertyOptions): Field {
	const { name, value } = none;
	return {
		displayName: 'Delivery',
		name: 'delivery',
		type: 'options',
		required: true,
		default: value,
		description: `How the campaign goes out. All choices but '${name}' send real email.`,
		options: [none, ...CHOICES],
	};
}

/** More about the way it goes out: entries of a collection. */
export const deliveryOptions = {
	emailsPerDay: {
		displayName: 'Emails per Day',
		name: 'emailsPerDay',
		type: 'number',
		displayOptions: { show: { '/delivery': ['gradual', 'gradualScheduled'] } },
		typeOptions: { minValue: 1, numberPrecision: 0 },
		default: 100,
		description: 'How many emails to send per day, to begin with',
		routing: { send: { type: 'body', property: 'emailsPerDay' } },
	},
	timezone: {
		...timezone,
		displayOptions: { show: { '/delivery': ['schedule', 'gradual', 'gradualScheduled'] } },
		description: 'The time zone in which AutoSend plans the campaign',
	},
} satisfies Record<string, Field>;

/** Puts into the body what makes the campaign go out; nothing, where it is not to. */
export function putDelivery({ delivery: chosen }: IDataObject, body: IDataObject): void {
	if (chosen === 'schedule') body.sendMode = 'scheduled';
	if (chosen === 'now')
		Object.assign(body, { sendMode: 'immediate', sendNow: true, publish: true });
	if (chosen === 'gradual' || chosen === 'gradualScheduled') body.sendMode = 'gradual';
	// A time makes it go out by itself.
	if (chosen === 'gradual') body.publish = true;
}
