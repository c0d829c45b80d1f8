import type { INodeListSearchResult } from 'n8n-workflow';

import { listSearch, loadOptions } from '../../../nodes/Smartlead/pickers';
import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { loadOptionsContext } from '../../harness/loadOptionsContext';

let sandbox: SmartleadSandbox;

beforeAll(async () => (sandbox = await startSmartleadSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.stop());

const valuesOf = ({ results }: INodeListSearchResult) => results.map(({ value }) => value);

/** Answers the next request with this; the sandbox still checks the request. */
function answerNext(body: unknown): void {
	sandbox.fault({ kind: 'body', body });
}

describe('placement tests', () => {
	const ENTRIES = [
		{ name: 'Before the launch (completed)', value: 'test_001' },
		{ name: 'Placement (completed)', value: 1201 },
		{ name: 'Weekly placement (active)', value: 1202 },
	];

	it('are offered by name with their status', async () => {
		const context = loadOptionsContext(sandbox);
		expect(await listSearch.searchDeliveryTests.call(context)).toEqual({ results: ENTRIES });
		const options = await loadOptions.getDeliveryTests.call(context);
		expect(options).toEqual([ENTRIES[1], ENTRIES[2], ENTRIES[0]]);
	});

	it.each([
		['WEEKLY', 1202],
		['1201', 1201],
		['TEST_001', 'test_001'],
	])('are found by %s', async (filter, value) => {
		const context = loadOptionsContext(sandbox);
		const found = await listSearch.searchDeliveryTests.call(context, filter);
		expect(valuesOf(found)).toEqual([value]);
	});

	it('may have their ID under another name', async () => {
		answerNext({ success: true, data: [{ id: 'test_7', test_name: 'Launch' }] });
		answerNext([]);
		const found = await listSearch.searchDeliveryTests.call(loadOptionsContext(sandbox));
		expect(found.results).toEqual([{ name: 'Launch', value: 'test_7' }]);
	});
});

describe('folders', () => {
	it('are offered by name', async () => {
		const found = await listSearch.searchDeliveryFolders.call(loadOptionsContext(sandbox), 'q2');
		expect(found.results).toEqual([{ name: 'Q2', value: 32 }]);
	});
});

describe('received emails', () => {
	const search = async (spamTestId: unknown) =>
		await listSearch.searchDeliveryReplies.call(
			loadOptionsContext(sandbox, { chosen: { spamTestId } }),
		);

	it('are those of the chosen test, by sender and seed', async () => {
		expect(await search('test_001')).toEqual({
			results: [{ name: 'ana@example.org → seed@example.com', value: 5001 }],
		});
		expect(sandbox.requests).toMatchObject([
			{ path: '/spam-test/report/test_001/blacklist', status: 200 },
		]);
	});

	it('are none before a test is chosen, and an error where the answer is a count', async () => {
		expect(await search('')).toEqual({ results: [] });
		expect(sandbox.requests).toEqual([]);
		answerNext({ total_blacklist: 2 });
		await expect(search(1201)).rejects.toThrow('not the list');
	});
});

describe('providers', () => {
	const providers = async () =>
		await loadOptions.getDeliveryProviders.call(loadOptionsContext(sandbox));

	it('are offered with their region', async () => {
		expect(await providers()).toEqual([{ name: 'Gmail (North America)', value: 'gmail_na' }]);
	});

	it.each<[string, unknown]>([
		['listed in groups', [{ region_name: 'EU', groups: [{ group_name: 'Pro', providers: [0] }] }]],
		['listed in regions', [{ region_name: 'EU, Pro', providers: [0] }]],
		['wrapped', { success: true, data: { providers: [{ name: 'EU, Pro', groups: [0] }] } }],
	])('may be %s', async (_, body) => {
		const provider = '{"provider_id":20,"provider_name":"Gmail"}';
		answerNext(JSON.parse(JSON.stringify(body).replace('[0]', `[${provider}]`)));
		expect(await providers()).toEqual([{ name: 'Gmail (EU, Pro)', value: 20 }]);
	});
});

describe('getEmailAccountNames', () => {
	it('offers the mailboxes with their addresses as values', async () => {
		const options = await loadOptions.getEmailAccountNames.call(loadOptionsContext(sandbox));
		expect(options.map(({ value }) => value).sort()).toEqual(
			[...sandbox.state.mailboxes.values()].map(({ from_email }) => from_email).sort(),
		);
	});
});

describe('searchSequenceSteps', () => {
	const search = async (filter?: string, campaignId: unknown = 90211) =>
		await listSearch.searchSequenceSteps.call(
			loadOptionsContext(sandbox, { chosen: { campaignId } }),
			filter,
		);
	const steps = Array.from({ length: 10 }, (_, index) => ({
		id: 3301 + index,
		seq_number: index + 1,
		subject: index === 0 ? 'Hello' : '',
	}));

	it('offers the steps of the chosen campaign in order', async () => {
		answerNext(steps);
		const { results } = await search();
		expect(results.slice(0, 2)).toEqual([
			{ name: 'Step 1: Hello', value: 3301 },
			{ name: 'Step 2: (same thread)', value: 3302 },
		]);
		expect(results[9].value).toBe(3310);
		expect(sandbox.requests).toMatchObject([{ path: '/campaigns/90211/sequences' }]);
	});

	it('finds by a part of the subject, and none before a campaign is chosen', async () => {
		answerNext(steps);
		expect(valuesOf(await search('hello'))).toEqual([3301]);
		expect(await search('', '')).toEqual({ results: [] });
		expect(sandbox.requests).toHaveLength(1);
	});
});
