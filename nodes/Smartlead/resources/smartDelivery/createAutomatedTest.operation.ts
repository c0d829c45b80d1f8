import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { asDay, asInstant } from '../../../kernel/definition/dates';
import { mergeRawBody, rawBody } from '../../fields/rawBody';
import { timezone } from '../../../kernel/definition/timezone';
import { checkSchedule } from './checkSchedule';
import { optionalFolderId } from './folder';
import { listSpamFilters, testDescription, testSettings } from './testSettings';

export const createAutomatedTest: OperationDefinition = {
	name: 'Create Automated Test',
	value: 'createAutomatedTest',
	action: 'Create an automated placement test',
	description:
		'Schedule a recurring placement test, each run of which sends real emails from your mailboxes to seed mailboxes and uses quota of the add-on. Unverified: Smartlead documents no fields for it, and these are of an older reference.',
	endpoint: 'POST /spam-test/schedule',
	effects: 'sends-email',
	prepare: (values, request) => {
		const { body } = request;
		listSpamFilters(body);
		checkSchedule(values, body);
		// The docs show a cron text here, the older reference this object.
		if (body.scheduler_cron_value === true) {
			body.scheduler_cron_value = { tz: body.tz, days: body.days };
		} else delete body.scheduler_cron_value;
		mergeRawBody(values, request);
	},
	fields: [
		...testSettings,
		{
			displayName: 'Schedule Start Time',
			name: 'scheduleStartTime',
			type: 'dateTime',
			required: true,
			default: '',
			description: "When the first run starts, in the workflow's time zone",
			routing: { send: { type: 'body', property: 'schedule_start_time', value: asInstant } },
		},
		{
			displayName: 'Test End Date',
			name: 'testEndDate',
			type: 'dateTime',
			required: true,
			default: '',
			description:
				"Last day of the test, in the workflow's time zone; the time of day is ignored. Stop Automated Test ends it earlier.",
			routing: { send: { type: 'body', property: 'test_end_date', value: asDay } },
		},
		{
			displayName: 'Every Days',
			name: 'everyDays',
			type: 'number',
			required: true,
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 7,
			description: 'Days from one run to the next, 1 or more',
			routing: { send: { type: 'body', property: 'every_days' } },
		},
		{
			...timezone,
			name: 'tz',
			required: true,
			description: 'Time zone of the runs, by its IANA name',
			routing: { send: { type: 'body', property: 'tz' } },
		},
		{
			displayName: 'Days of the Week',
			name: 'days',
			type: 'multiOptions',
			required: true,
			default: [1, 2, 3, 4, 5],
			description:
				'Days on which the test may run. In an expression: numbers, 1 for Monday to 7 for Sunday.',
			// The order of the week says more than the alphabet. Unlike in a campaign's schedule,
			// Sunday is 7 here.
			options: [
				{ name: 'Monday', value: 1 },
				{ name: 'Tuesday', value: 2 },
				{ name: 'Wednesday', value: 3 },
				{ name: 'Thursday', value: 4 },
				{ name: 'Friday', value: 5 },
				{ name: 'Saturday', value: 6 },
				{ name: 'Sunday', value: 7 },
			],
			routing: { send: { type: 'body', property: 'days' } },
		},
		additionalFields([
			testDescription,
			{
				...optionalFolderId,
				// In the body the API takes numbers alone.
				role: 'id',
				description: 'The folder to put the test into',
				routing: { send: { type: 'body', property: 'folder_id' } },
			},
			rawBody,
			{
				displayName: 'Send Scheduler Cron Value',
				name: 'schedulerCronValue',
				type: 'boolean',
				default: true,
				description:
					'Whether to send time zone and days a second time, as scheduler_cron_value, in case Smartlead reads them there',
				routing: { send: { type: 'body', property: 'scheduler_cron_value' } },
			},
			{
				displayName: 'Start Hour',
				name: 'starHour',
				type: 'string',
				default: '',
				placeholder: 'e.g. 09:00',
				description: 'When the runs start on their days, HH:MM in 24 hours, in the time zone above',
				// Spelled so in the older reference.
				routing: { send: { type: 'body', property: 'starHour' } },
			},
		]),
	],
};
