import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { byId } from '../../harness/cases';
import type { RunOptions } from '../../harness/runNode';
import { runNode } from '../../harness/runNode';
import { newTests, schedule, settings } from './placementTest';

const jsonOf = (items: INodeExecutionData[]) => items.map(({ json }) => json);

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
		[
			'a folder whose ID is a text, which the body has no room for',
			{ additionalFields: { folderId: byId('q_1') } },
			"'Folder' cannot be",
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
