import type { INodeParameters } from 'n8n-workflow';

import type { BadInput } from '../harness/badInput';
import { NOTHING } from '../harness/badInput';
import { byId } from '../harness/cases';

const campaign = (operation: string, rest: INodeParameters) => ({
	resource: 'campaign',
	operation,
	campaignId: byId(90212),
	...rest,
});
const schedule = (rest: INodeParameters) =>
	campaign('updateSchedule', { timezone: byId('UTC'), daysOfTheWeek: [1], ...rest });
const steps = (sequences: INodeParameters) => ({
	resource: 'sequence',
	operation: 'save',
	campaignId: byId(90212),
	sequences,
});
const byDate = (startDate: string, endDate: string) => ({
	resource: 'campaignStatistics',
	operation: 'getAnalyticsByDate',
	campaignId: byId(90212),
	startDate,
	endDate,
});

/** What users of the Smartlead node may enter wrongly. */
export const badInput: BadInput[] = [
	['no campaign', campaign('get', { campaignId: byId(NOTHING) }), /'Campaign' is required/],
	[
		'a letter for an ID',
		campaign('get', { campaignId: byId('={{ "a" }}') }),
		/'Campaign' cannot be "a"/,
	],
	[
		'a path for an ID',
		campaign('get', { campaignId: byId('={{ "../1" }}') }),
		/'Campaign' cannot be "..\/1"/,
	],
	[
		'a blank name',
		{ resource: 'campaign', operation: 'create', name: NOTHING },
		/'Name' is required/,
	],
	[
		'a letter for a client',
		{
			resource: 'campaign',
			operation: 'create',
			name: 'New',
			additionalFields: { clientId: byId('={{ "x" }}') },
		},
		/'Client' cannot be "x"/,
	],
	[
		'an end before the start',
		schedule({ startHour: '17:00', endHour: '09:00' }),
		/'End Hour' \(09:00\) is not after 'Start Hour' \(17:00\)/,
	],
	[
		'an hour that does not exist',
		schedule({ startHour: '25:00' }),
		/'Start Hour' cannot be "25:00"/,
	],
	['no weekday', schedule({ daysOfTheWeek: '={{ [] }}' }), /'Days of the Week' is required/],
	[
		'a weekday that does not exist',
		schedule({ daysOfTheWeek: '={{ [9] }}' }),
		/'Days of the Week' cannot be "9"/,
	],
	['no time zone', schedule({ timezone: byId(NOTHING) }), /'Time Zone' is required/],
	[
		'emails too close',
		schedule({ additionalFields: { minTimeBtwEmails: 1 } }),
		/'Minutes Between Emails' is 1/,
	],
	[
		'a date that is none',
		schedule({ additionalFields: { scheduleStartTime: '={{ "soon" }}' } }),
		/'Schedule Start Time' cannot be "soon"/,
	],
	[
		'a percentage of 140',
		campaign('updateSettings', { updateFields: { followUpPercentage: 140 } }),
		/'Follow-Up Percentage' is 140/,
	],
	[
		'a word for a number',
		campaign('updateSettings', { updateFields: { followUpPercentage: '={{ "many" }}' } }),
		/'Follow-Up Percentage' cannot be "many"/,
	],
	['nothing to update', campaign('updateSettings', {}), /'Update Fields' is empty/],
	[
		'the read form of a tracking setting',
		campaign('updateSettings', { updateFields: { trackSettings: ['DONT_EMAIL_OPEN'] } }),
		/'Do Not Track' cannot be "DONT_EMAIL_OPEN"/,
	],
	[
		'a status that is only read',
		campaign('updateStatus', { status: '={{ "ACTIVE" }}' }),
		/'Status' cannot be "ACTIVE"/,
	],
	[
		'no mailbox',
		campaign('addEmailAccounts', { emailAccountIds: '={{ [] }}' }),
		/'Email Account Names or IDs' is required/,
	],
	[
		'a letter for a mailbox',
		campaign('addEmailAccounts', { emailAccountIds: '={{ ["x"] }}' }),
		/'Email Account Names or IDs' cannot be "x"/,
	],
	[
		'invalid JSON',
		{
			resource: 'campaign',
			operation: 'createSubsequence',
			parentCampaignId: byId(90212),
			subsequenceName: 'Next',
			additionalFields: { conditionEvents: '{ not json' },
		},
		/'Condition Events' is not valid JSON/,
	],
	[
		'JSON that is no list',
		{
			resource: 'campaign',
			operation: 'createSubsequence',
			parentCampaignId: byId(90212),
			subsequenceName: 'Next',
			additionalFields: { conditionEvents: '{}' },
		},
		/'Condition Events' is not a list of objects/,
	],
	['no steps', steps({}), /'Steps' is required|'Steps' is empty/],
	[
		'no way to specify steps',
		{ ...steps({}), specifySteps: '={{ "" }}' },
		/'Specify Steps' is required/,
	],
	[
		'no steps as JSON',
		{ ...steps({}), specifySteps: 'json', sequencesJson: '[]' },
		/'Steps' is required|'Steps' is empty/,
	],
	[
		'variants that are no objects',
		{
			...steps({}),
			specifySteps: 'json',
			sequencesJson: '[{"seq_delay_details":{"delay_in_days":1},"seq_variants":["A"]}]',
		},
		/Step 1 of 'Steps' has no list of variants/,
	],
	[
		'a step without text',
		steps({ step: [{ delayInDays: 1, subject: 'Hello', emailBody: '' }] }),
		/'Email Body' of step 1 is empty/,
	],
	[
		'a first step without subject',
		steps({ step: [{ delayInDays: 1, subject: '', emailBody: '<p>Hi</p>' }] }),
		/'Subject' of step 1 is empty/,
	],
	[
		'a negative delay',
		steps({
			step: [
				{ delayInDays: 0, subject: 'A', emailBody: 'a' },
				{ delayInDays: -1, subject: '', emailBody: 'b' },
			],
		}),
		/'Days to Wait' of step 2 is -1/,
	],
	[
		'shares that make 90',
		steps({
			step: [
				{
					delayInDays: 1,
					subject: '',
					emailBody: '',
					options: {
						variantDistributionType: 'MANUAL_PERCENTAGE',
						variants: {
							variant: [{ subject: 'A', emailBody: 'a', variantDistributionPercentage: 90 }],
						},
					},
				},
			],
		}),
		/'Share' of step 1 makes 90 %/,
	],
	[
		'days the wrong way round',
		byDate('2026-01-10', '2026-01-01'),
		/'End Date' \(2026-01-01\) is before 'Start Date' \(2026-01-10\)/,
	],
	[
		'more than 30 days',
		byDate('2026-01-01', '2026-02-28'),
		/'Start Date' and 'End Date' are 58 days apart/,
	],
	[
		'half a range',
		{
			resource: 'campaignStatistics',
			operation: 'getMailboxStatistics',
			campaignId: byId(90212),
			filters: { startDate: '2026-01-01' },
		},
		/Only one of 'Start Date' and 'End Date'/,
	],
	[
		"a variable of Smartlead in one of n8n's expressions",
		steps({
			step: [
				{ delayInDays: 1, subject: 'Hi', emailBody: '=Hi {{ true }} {{ first_name }}, {{ 1 }}' },
			],
		}),
		/'Email Body' of step 1 is an expression, in which n8n takes {{first_name}} for its own/,
	],
	[
		'a proxy without its scheme',
		campaign('get', { requestOptions: { proxy: 'proxy.example.com:3128' } }),
		/'Proxy' is not valid/,
	],
	...[
		'socks5://127.0.0.1:1',
		'ftp://127.0.0.1:1',
		'={{ {a: 1} }}',
		'={{ 5 }}',
		'http://us%zz:pa%ss@127.0.0.1:1',
	].map(
		(proxy): BadInput => [
			`a proxy that is none (${proxy})`,
			campaign('get', { requestOptions: { proxy } }),
			/'Proxy' is not valid/,
		],
	),
	...['Infinity', '1e10', '2 ** 31', 'true', 'NaN'].map(
		(timeout): BadInput => [
			`a timeout of ${timeout}`,
			campaign('get', { requestOptions: { timeout: `={{ ${timeout} }}` } }),
			/'Timeout' in 'Request Options' cannot be/,
		],
	),
	...['Infinity', 'Number($json.none)'].map(
		(batchSize): BadInput => [
			`${batchSize} items per batch`,
			campaign('get', {
				requestOptions: {
					batching: { batch: { batchSize: `={{ ${batchSize} }}`, batchInterval: 1 } },
				},
			}),
			/'Items per Batch' in 'Request Options' cannot be/,
		],
	),
	[
		'an interval that no timer can wait',
		campaign('get', {
			requestOptions: { batching: { batch: { batchSize: 1, batchInterval: 3e9 } } },
		}),
		/'Batch Interval \(ms\)' in 'Request Options' cannot be/,
	],
	['a limit of nothing', campaign('getEmailAccounts', { limit: 0 }), /'Limit' is 0/],
];
