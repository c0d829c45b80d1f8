import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import type { RunOptions } from '../../harness/runNode';
import { runNode } from '../../harness/runNode';
import type { Case } from './caseTable';
import { byId, testResource } from './caseTable';

// The seed has ids of both kinds: numbers as in the older reference, texts as in the docs.
const twoTests: [IDataObject, IDataObject] = [{ test: '1201' }, { test: 'test_001' }];
const spamTestId = byId('={{ $json.test }}');
const replyId = byId('={{ $json.test === "1201" ? 5001 : "r_7" }}');
const params = ({ test }: IDataObject) => ({ spamTestId: test as string });
const jsonOf = (items: INodeExecutionData[]) => items.map(({ json }) => json);

/** A report on a test, whose rows look like this. */
function report(row: object, body?: object): Case[] {
	return [
		{
			items: twoTests,
			parameters: { spamTestId },
			sent: (item) => ({ params: params(item), body }),
			output: (items) => expect(jsonOf(items)).toEqual([expect.objectContaining(row)]),
		},
	];
}

const settings = {
	testName: '=Placement {{ $json.test }}',
	campaignId: byId(90211),
	sequenceMappingId: byId('3301'),
	senderAccounts: ['ana@example.org', 'tomas@example.org'],
	providerIds: '={{ $json.providers }}',
	spamFilters: 'spam_assassin, other_filter',
	linkChecker: '={{ $json.test === "one" }}',
	allEmailSentWithoutTimeGap: false,
	minTimeBtwnEmails: '={{ "15" }}',
	minTimeUnit: 'minutes',
	isWarmup: true,
};
const settingsSent = ({ test, providers }: IDataObject) => ({
	test_name: `Placement ${test as string}`,
	campaign_id: 90211,
	sequence_mapping_id: 3301,
	sender_accounts: ['ana@example.org', 'tomas@example.org'],
	provider_ids: providers,
	spam_filters: ['spam_assassin', 'other_filter'],
	link_checker: test === 'one',
	all_email_sent_without_time_gap: false,
	min_time_btwn_emails: 15,
	min_time_unit: 'minutes',
	is_warmup: true,
});
const schedule = {
	scheduleStartTime: '2026-02-02T09:00:00',
	testEndDate: '2026-03-20T00:00:00',
	everyDays: 7,
	tz: byId('Europe/Madrid'),
	days: [1, '7'],
};
const scheduleSent = {
	schedule_start_time: '2026-02-02T14:00:00.000Z',
	test_end_date: '2026-03-20',
	every_days: 7,
	tz: 'Europe/Madrid',
	days: [1, 7],
};
const newTests: [IDataObject, IDataObject] = [
	{ test: 'one', providers: [12, 20] },
	{ test: 'two', providers: ['gmail_na', 'outlook_eu'] },
];

testResource('smartDelivery', {
	createManualTest: [
		{
			items: newTests,
			parameters: { ...settings, additionalFields: { description: 'Before the launch' } },
			sent: (item) => ({ body: { ...settingsSent(item), description: 'Before the launch' } }),
			output: ([{ json }], { test }) => {
				expect(json).toMatchObject({ id: expect.any(Number), test_name: `Placement ${test}` });
			},
		},
		{
			title: 'adds, replaces and leaves out raw parameters',
			items: newTests,
			parameters: {
				...settings,
				additionalFields: {
					description: 'left out',
					rawBody: '{ "test_name": "Raw", "description": null }',
				},
			},
			sent: (item) => ({ body: { ...settingsSent(item), test_name: 'Raw' } }),
		},
	],
	createAutomatedTest: [
		{
			items: newTests,
			timezone: 'America/New_York',
			parameters: {
				...settings,
				...schedule,
				additionalFields: {
					description: 'Each week',
					folderId: byId('={{ $json.test === "one" ? 31 : "32" }}'),
					schedulerCronValue: true,
					starHour: '09:30',
				},
			},
			sent: (item) => ({
				body: {
					...settingsSent(item),
					...scheduleSent,
					description: 'Each week',
					folder_id: item.test === 'one' ? 31 : 32,
					scheduler_cron_value: { tz: 'Europe/Madrid', days: [1, 7] },
					starHour: '09:30',
				},
			}),
			output: ([{ json }]) => expect(json).toMatchObject({ test_type: 'automated' }),
		},
		{
			title: 'sends no cron value where it is off',
			items: newTests,
			timezone: 'America/New_York',
			parameters: { ...settings, ...schedule, additionalFields: { schedulerCronValue: false } },
			sent: (item) => ({ body: { ...settingsSent(item), ...scheduleSent } }),
		},
	],
	getTest: [
		{
			items: twoTests,
			parameters: { spamTestId },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }], { test }) => {
				expect(String(json.id)).toBe(test);
				expect(Object.keys(json).length).toBeLessThanOrEqual(10);
			},
		},
		{
			title: 'returns everything without Simplify',
			items: twoTests,
			parameters: { spamTestId, simplify: false },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }]) => expect(json).toHaveProperty('has_seed_mapping', true),
		},
	],
	getManyTests: [
		{
			items: [{ type: 'auto' }, { type: 'manual' }],
			parameters: { limit: 1, filters: { testType: '={{ $json.type }}' } },
			sent: ({ type }) => ({
				query: { testType: type as string },
				body: { offset: 0, limit: 1 },
			}),
			output: (items, { type }) => {
				const id = type === 'auto' ? 1202 : 1201;
				expect(items.map(({ json }) => json.spam_test_id)).toEqual([id]);
			},
		},
	],
	stopAutomatedTest: [
		{
			items: [{ test: 1202 }, { test: '1202' }],
			parameters: { spamTestId },
			sent: (item) => ({ params: params(item) }),
			output: (items) => expect(jsonOf(items)).toEqual([{ message: 'Test stopped successfully' }]),
		},
	],
	deleteTests: [
		{
			items: [{ tests: [1201, '1202'] }, { tests: 'test_001' }],
			parameters: { spamTestIds: '={{ $json.tests }}' },
			// One request for both items.
			sent: ({ tests }) =>
				tests === 'test_001' ? [] : { body: { spamTestIds: [1201, 1202, 'test_001'] } },
			output: (items, { tests }) => {
				const ids = tests === 'test_001' ? ['test_001'] : [1201, 1202];
				expect(jsonOf(items)).toEqual(ids.map((id) => ({ spam_test_id: id, deleted: true })));
			},
		},
	],
	// The docs post an empty object.
	getProviderReport: report({ provider: 'Gmail', inbox_rate: 94.2 }, {}),
	getGeoReport: report({ region: 'Europe', inbox_rate: 88.9 }, {}),
	getSenderReport: report({ email: 'ana@example.org' }),
	getSenderAccounts: [
		{
			items: twoTests,
			parameters: { spamTestId },
			sent: (item) => ({ params: params(item) }),
			output: (items, { test }) => {
				expect(items.map(({ json }) => String(json.spam_test_id))).toEqual([test]);
			},
		},
	],
	getSpamFilterReport: report({ spam_filter_details: [expect.any(Object)] }),
	getDkimDetails: report({ seed_accounts: [expect.objectContaining({ dkim_verified: true })] }),
	getSpfDetails: report({ seed_accounts: [expect.objectContaining({ spf_verified: true })] }),
	getRdnsDetails: report({ seed_accounts: [expect.objectContaining({ rdns_verified: true })] }),
	getBlacklist: report({ reply_id: 5001, ip: '192.0.2.10' }),
	getDomainBlacklist: report({
		seed_accounts: [expect.objectContaining({ domain_blacklisted: true })],
	}),
	getIpAnalytics: report({ ip: '192.0.2.10', blacklisted: false }),
	getScheduleHistory: report({ test_run_no: 2, inbox_count: 18 }),
	getEmailContent: report({ subject: 'Hello' }),
	getEmailHeaders: [
		{
			items: twoTests,
			parameters: { spamTestId, replyId },
			sent: (item) => ({
				params: { ...params(item), replyId: item.test === '1201' ? 5001 : 'r_7' },
			}),
			output: ([{ json }]) => expect(json).toHaveProperty('Authentication-Results', 'dkim=pass'),
		},
	],
	getReplyIpDetails: [
		{
			items: twoTests,
			parameters: { spamTestId, replyId },
			sent: (item) => ({
				params: { ...params(item), replyId: item.test === '1201' ? 5001 : 'r_7' },
			}),
			output: (items) => expect(items).toEqual([]),
		},
	],
	getMailboxesSummary: [
		{
			items: [{ most: 1 }, { most: 2 }],
			parameters: { limit: '={{ $json.most }}' },
			sent: ({ most }) => ({ query: { offset: '0', limit: String(most) } }),
			output: (items, { most }) => expect(items).toHaveLength(most as number),
		},
	],
	getMailboxesCount: [
		{
			items: [{}, {}],
			parameters: {},
			sent: () => ({}),
			output: (items) => expect(jsonOf(items)).toMatchObject([{ total_email_count: 29 }]),
		},
	],
	getProviders: [
		{
			items: [{}, {}],
			parameters: {},
			sent: () => ({}),
			output: (items) => expect(jsonOf(items)).toMatchObject([{ region_name: 'North America' }]),
		},
	],
	createFolder: [
		{
			items: [{ folder: 'Q3' }, { folder: 'Q4' }],
			parameters: { folderName: '={{ $json.folder }}' },
			sent: ({ folder }) => ({ body: { folderName: folder } }),
			output: ([{ json }], { folder }) => {
				expect(json).toMatchObject({ id: expect.any(Number), name: folder });
			},
		},
	],
	getFolders: [
		{
			items: [{ part: 'Q1' }, { part: 'Q2' }],
			parameters: { limit: 1, filters: { name: '={{ $json.part }}' } },
			sent: ({ part }) => ({ query: { name: part as string, offset: '0', limit: '1' } }),
			output: (items, { part }) => expect(items.map(({ json }) => json.name)).toEqual([part]),
		},
	],
	getFolder: [
		{
			items: [{ folder: 31 }, { folder: '32' }],
			parameters: { folderId: byId('={{ $json.folder }}') },
			sent: ({ folder }) => ({ params: { folderId: folder as number } }),
			output: ([{ json }], { folder }) => expect(json.id).toBe(Number(folder)),
		},
	],
	deleteFolder: [
		{
			items: [{ folder: 31 }, { folder: '32' }],
			parameters: { folderId: byId('={{ $json.folder }}') },
			sent: ({ folder }) => ({ params: { folderId: folder as number } }),
			output: (items) => expect(jsonOf(items)).toEqual([{ deleted: true }]),
		},
	],
});

describe('smartDelivery', () => {
	let sandbox: SmartleadSandbox;
	beforeAll(async () => (sandbox = await startSmartleadSandbox()));
	afterAll(async () => await sandbox.stop());
	beforeEach(() => sandbox.reset());

	const run = async (operation: string, parameters: INodeParameters, options?: RunOptions) =>
		await runNode(sandbox, { resource: 'smartDelivery', operation, ...parameters }, options);

	it('lists 1,005 tests in 11 requests', async () => {
		const [test] = sandbox.state.deliveryTests.values();
		sandbox.state.deliveryTests.clear();
		for (let id = 1; id <= 1_005; id++) sandbox.state.deliveryTests.set(`${id}`, { ...test, id });
		const { items } = await run('getManyTests', { returnAll: true });
		expect(items.map(({ json }) => json.spam_test_id)).toEqual(
			Array.from({ length: 1_005 }, (_, index) => index + 1),
		);
		expect(sandbox.requests).toHaveLength(11);
	});

	it.each([
		['getManyTests', 3],
		['getFolders', 2],
		['getMailboxesSummary', 11],
	])('%s asks once more after a page that is not full', async (operation, count) => {
		expect((await run(operation, { returnAll: true })).items).toHaveLength(count);
		const offsets = sandbox.requests.map(({ query, body }) =>
			Number({ ...query, ...(body as object) }.offset),
		);
		expect(offsets).toEqual([0, count]);
	});

	it('loses no row where Smartlead gives smaller pages than were asked for', async () => {
		for (const ids of [[1, 2], [3]]) {
			sandbox.fault({ kind: 'body', body: ids.map((id) => ({ id })) });
		}
		sandbox.fault({ kind: 'body', body: [] });
		const { items } = await run('getFolders', { returnAll: true });
		expect(jsonOf(items)).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
	});

	it.each([
		['a bare list', [{ region: 'Europe' }]],
		['a list in data', { success: true, data: [{ region: 'Europe' }] }],
		['a result in data', { success: true, data: { result: [{ region: 'Europe' }] } }],
		['a single object', { success: true, data: { region: 'Europe' } }],
	])('puts out the rows of a report that is %s', async (_, body) => {
		sandbox.fault({ kind: 'body', body });
		const { items } = await run('getGeoReport', { spamTestId: byId(1201) });
		expect(jsonOf(items)).toEqual([{ region: 'Europe' }]);
	});

	it('puts out a blacklist that is a count only', async () => {
		sandbox.fault({ kind: 'body', body: { total_blacklist: 3 } });
		const { items } = await run('getBlacklist', { spamTestId: byId(1201) });
		expect(jsonOf(items)).toEqual([{ total_blacklist: 3 }]);
	});

	it.each([
		[[{ region_name: 'Europe' }]],
		[{ success: true, data: { providers: [{ region_name: 'Europe' }] } }],
		[{ region_name: 'Europe' }],
	])('puts out the providers of %j', async (body) => {
		sandbox.fault({ kind: 'body', body });
		const { items } = await run('getProviders', {});
		expect(jsonOf(items)).toEqual([{ region_name: 'Europe' }]);
	});

	it('leaves a test of another shape as it is, though Simplify is on', async () => {
		sandbox.fault({ kind: 'body', body: { success: true, data: { testId: 'x', phase: 2 } } });
		const { items } = await run('getTest', { spamTestId: byId('test_001') });
		expect(jsonOf(items)).toEqual([{ testId: 'x', phase: 2 }]);
	});

	it.each([
		['getTest', { spamTestId: byId(1) }],
		['getSpfDetails', { spamTestId: byId('test_999') }],
		['getFolder', { folderId: byId(1) }],
	])('%s says that there is no such record', async (operation, parameters) => {
		const { error } = await run(operation, parameters);
		expect(error).toMatchObject({ message: 'Resource not found', httpCode: '404' });
	});

	it.each([
		['getTest', { spamTestId: byId(1201) }, 'The test was not found'],
		['getFolder', { folderId: byId(31) }, 'The folder was not found'],
		['getEmailContent', { spamTestId: byId(1201) }, 'The test was not found'],
	])('%s takes an empty answer for a missing record', async (operation, parameters, message) => {
		sandbox.fault({ kind: 'body', body: {} });
		expect((await run(operation, parameters)).error).toMatchObject({ message });
	});

	it('keeps what is changed', async () => {
		const { items } = await run('createFolder', { folderName: 'Q3' });
		const folderId = byId(items[0].json.id as number);
		expect(jsonOf((await run('getFolder', { folderId })).items)).toMatchObject([{ name: 'Q3' }]);
		await run('deleteFolder', { folderId });
		expect((await run('getFolder', { folderId })).error).toMatchObject({ httpCode: '404' });

		await run('stopAutomatedTest', { spamTestId: byId(1202) });
		const stopped = await run('getTest', { spamTestId: byId(1202) });
		expect(stopped.items[0].json.status).toBe('stopped');
	});

	it('sends a test again after no fault, since it may have sent emails', async () => {
		sandbox.fault({ kind: 'reset', when: 'after' });
		const items = newTests.slice(0, 1);
		const { error } = await run('createManualTest', settings, { items });
		expect(error).toMatchObject({ description: expect.stringContaining('not repeated') });
		expect(sandbox.requests).toHaveLength(1);
		expect(sandbox.state.deliveryTests.size).toBe(4);
	});

	it('deletes 150 tests in two requests, each once', async () => {
		const [test] = sandbox.state.deliveryTests.values();
		for (let id = 1; id <= 150; id++) sandbox.state.deliveryTests.set(`${id}`, { ...test, id });
		const items = Array.from({ length: 151 }, (_, index) => ({ id: (index % 150) + 1 }));
		const done = await run('deleteTests', { spamTestIds: '={{ $json.id }}' }, { items });
		expect(sandbox.requests.map(({ status }) => status)).toEqual([200, 200]);
		expect(jsonOf(done.items).filter(({ deleted }) => deleted)).toHaveLength(150);
		expect(done.items[150].json).toEqual({ spam_test_id: 1, status: 'duplicateInInput' });
		expect(sandbox.state.deliveryTests.size).toBe(3);
	});

	it.each<[string, INodeParameters, string]>([
		['no spam filter', { spamFilters: ' , ' }, "'Spam Filters' is required"],
		['no provider', { providerIds: '={{ [] }}' }, "'Provider Names or IDs' is required"],
		[
			'a step by its name',
			{ sequenceMappingId: byId('={{ "Step 1" }}') },
			"'Sequence Step' cannot be",
		],
		['a negative pause', { minTimeBtwnEmails: -1 }, "'Time Between Emails' is -1"],
		['an unknown unit', { minTimeUnit: 'weeks' }, "'Time Unit' cannot be"],
		['a run every 0 days', { everyDays: 0 }, "'Every Days' is 0"],
		['a day 0, which is Sunday elsewhere', { days: [0] }, "'Days of the Week' cannot be"],
		['an unknown time zone', { tz: byId('Europe/Atlantis') }, "'Time Zone' cannot be"],
		[
			'an end before the start',
			{ testEndDate: '2026-02-01' },
			"'Test End Date' (2026-02-01) is before 'Schedule Start Time' (2026-02-02)",
		],
		[
			'a start hour without minutes',
			{ additionalFields: { starHour: '9' } },
			"'Start Hour' cannot be",
		],
		[
			'raw parameters that are a list',
			{ additionalFields: { rawBody: '[1]' } },
			"'Raw Body (JSON)' is not an object",
		],
		['broken raw parameters', { additionalFields: { rawBody: '{' } }, 'is not valid JSON'],
	])('refuses %s before anything is sent', async (_, wrong, message) => {
		const parameters = { ...settings, ...schedule, ...wrong };
		const { error } = await run('createAutomatedTest', parameters, { items: newTests });
		expect(error?.message).toContain(message);
		expect(sandbox.requests).toEqual([]);
	});

	it('takes an end on the day of the start, as the time zone of the test has it', async () => {
		const parameters = {
			...settings,
			...schedule,
			scheduleStartTime: '2026-02-02T23:30:00Z',
			testEndDate: '2026-02-02',
		};
		const items = newTests.slice(0, 1);
		const late = await run('createAutomatedTest', parameters, { items });
		expect(late.error?.message).toContain('(2026-02-03)');
		const tz = byId('America/New_York');
		const { error } = await run('createAutomatedTest', { ...parameters, tz }, { items });
		expect(error).toBeUndefined();
	});

	it.each([['../campaigns'], ['a b'], ['..']])('refuses %j for the ID of a test', async (id) => {
		const { error } = await run('getTest', { spamTestId: byId(`={{ "${id}" }}`) });
		expect(error?.message).toContain("'Test' cannot be");
		expect(sandbox.requests).toEqual([]);
	});
});
