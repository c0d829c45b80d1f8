import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { asInstant } from '../../../kernel/definition/dates';
import { timezone } from '../../../kernel/definition/timezone';
import { checkHours } from './checkHours';

export const updateSchedule: OperationDefinition = {
	name: 'Update Schedule',
	value: 'updateSchedule',
	action: 'Update the schedule of a campaign',
	description: 'Set the time zone, weekdays, hours and pace at which a campaign sends',
	endpoint: 'POST /campaigns/{campaignId}/schedule',
	effects: 'write',
	prepare: (values) => checkHours(values),
	fields: [
		campaignId,
		{ ...timezone, required: true },
		{
			displayName: 'Days of the Week',
			name: 'daysOfTheWeek',
			type: 'multiOptions',
			required: true,
			default: [1, 2, 3, 4, 5],
			description:
				'Days on which the campaign sends. In an expression: numbers, 1 for Monday to 6 for Saturday, 0 for Sunday.',
			// The order of the week says more than the alphabet. Sunday is 0 in the docs and in
			// production clients; one integration counts ISO days, where it is 7, and so may an answer.
			options: [
				{ name: 'Monday', value: 1 },
				{ name: 'Tuesday', value: 2 },
				{ name: 'Wednesday', value: 3 },
				{ name: 'Thursday', value: 4 },
				{ name: 'Friday', value: 5 },
				{ name: 'Saturday', value: 6 },
				{ name: 'Sunday', value: 0 },
				{ name: 'Sunday (as 7)', value: 7 },
			],
			routing: { send: { type: 'body', property: 'days_of_the_week' } },
		},
		{
			displayName: 'Start Hour',
			name: 'startHour',
			type: 'string',
			required: true,
			default: '09:00',
			placeholder: 'e.g. 09:00',
			description: 'When sending begins each day, HH:MM in 24 hours, in the time zone above',
			routing: { send: { type: 'body', property: 'start_hour' } },
		},
		{
			displayName: 'End Hour',
			name: 'endHour',
			type: 'string',
			required: true,
			default: '18:00',
			placeholder: 'e.g. 18:00',
			description: 'When sending ends each day, HH:MM in 24 hours, later than the start',
			routing: { send: { type: 'body', property: 'end_hour' } },
		},
		{
			displayName: 'Max New Leads per Day',
			name: 'maxNewLeadsPerDay',
			type: 'number',
			required: true,
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 50,
			description: 'How many leads get their first email on one day at the most',
			// Optional in the docs; a production client reports it as mandatory.
			routing: { send: { type: 'body', property: 'max_new_leads_per_day' } },
		},
		additionalFields([
			{
				displayName: 'Minutes Between Emails',
				name: 'minTimeBtwEmails',
				type: 'number',
				typeOptions: { minValue: 3, numberPrecision: 0 },
				default: 10,
				description: 'Minutes between two emails of the campaign, 3 or more',
				routing: { send: { type: 'body', property: 'min_time_btw_emails' } },
			},
			{
				displayName: 'Schedule Start Time',
				name: 'scheduleStartTime',
				type: 'dateTime',
				default: '',
				description: "The first email is not sent before this time, in the workflow's time zone",
				routing: { send: { type: 'body', property: 'schedule_start_time', value: asInstant } },
			},
		]),
	],
};
