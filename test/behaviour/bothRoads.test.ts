import type { IDataObject } from 'n8n-workflow';

import { startSmartleadSandbox, type SmartleadSandbox } from '../../sandbox';
import { runNode, type RunOptions } from '../harness/runNode';

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const campaignId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
const campaigns = [{ id: 90211 }, { id: 90213 }];

const CASES: Record<string, [IDataObject, IDataObject[]]> = {
	'a read': [{ resource: 'campaign', operation: 'get', campaignId }, campaigns],
	'a list of several pages': [
		{ resource: 'campaignLead', operation: 'getAll', campaignId, returnAll: true },
		campaigns,
	],
	'a write with optional fields, one of them an empty list': [
		{
			resource: 'campaign',
			operation: 'updateSettings',
			campaignId,
			updateFields: { trackSettings: [], name: '={{ "Renamed " + $json.id }}' },
		},
		campaigns,
	],
	'a date that an expression of the field puts into its form': [
		{
			resource: 'campaignLead',
			operation: 'getAll',
			campaignId,
			filters: { createdAtGt: '2020-01-31T09:00:00' },
		},
		campaigns,
	],
	'another host': [{ resource: 'smartDelivery', operation: 'getManyTests' }, [{}]],
	'an input that cannot be right': [
		{ resource: 'campaign', operation: 'get', campaignId },
		[{ id: 90211 }, { id: 'none' }],
	],
	'a refusal': [{ resource: 'campaign', operation: 'get', campaignId }, [{ id: 1 }, { id: 90211 }]],
};

describe.each(Object.entries(CASES))('%s', (_, [parameters, items]) => {
	async function runBy(options: RunOptions) {
		sandbox.reset();
		sandbox.clearRequests();
		const run = await runNode(sandbox, parameters as never, { items, ...options });
		const requests = sandbox.requests.map(({ method, path, query, body }) => ({
			...{ method, path, query, body },
		}));
		const { message, description } = run.error ?? {};
		return { requests, items: run.items, message, description };
	}

	it.each<[string, RunOptions]>([
		['', {}],
		[', with Continue On Fail', { node: { onError: 'continueRegularOutput' } }],
	])("is the same by n8n's declarative routing%s", async (__, options) => {
		const custom = await runBy(options);
		const routed = await runBy({ ...options, isRouted: true });
		const sorted = (requests: object[]) => requests.map((each) => JSON.stringify(each)).sort();
		expect(custom.message ?? custom.items.length).toBeTruthy();
		expect(sorted(routed.requests)).toEqual(sorted(custom.requests));
		expect({ ...routed, requests: [] }).toEqual({ ...custom, requests: [] });
	});
});

it('evaluates what was entered once an item, whatever else has that name', async () => {
	const counting = { __rl: true, mode: 'id', value: '={{ $json.seen.push(1) && $json.id }}' };
	const parameters = { resource: 'campaign', operation: 'get', campaignId: counting };
	const items = [{ id: 90211, seen: [] }];
	const run = await runNode(sandbox, parameters, { items });
	expect(run.error).toBeUndefined();
	const [input] = run.run.data.resultData.runData.Items;
	expect(input.data!.main[0]![0].json.seen).toEqual([1]);

	const routed = await runNode(sandbox, parameters, { items, isRouted: true });
	const [again] = routed.run.data.resultData.runData.Items;
	expect((again.data!.main[0]![0].json.seen as number[]).length).toBeGreaterThan(1);
});

describe('with a later item that cannot be right', () => {
	const items = [...campaigns, { id: 'none' }];

	async function sentWith(requestOptions: IDataObject) {
		const parameters = { resource: 'campaign', operation: 'get', campaignId, requestOptions };
		const run = await runNode(sandbox, parameters as never, { items });
		expect(run.error?.message).toMatch("'Campaign' cannot be");
		return sandbox.requests.map(({ path }) => path);
	}

	it('sends nothing', async () => {
		expect(await sentWith({})).toEqual([]);
	});

	it('sends the batches before it, where Request Options make batches', async () => {
		const batching = { batch: { batchSize: 2, batchInterval: 200 } };
		expect(await sentWith({ batching })).toEqual(['/campaigns/90211', '/campaigns/90213']);
	});
});

it.each([{ proxy: 'socks5://127.0.0.1:1' }, { timeout: '={{ 2 ** 31 }}' }])(
	'refuses Request Options that cannot be right (%j)',
	async (requestOptions) => {
		const parameters = { resource: 'campaign', operation: 'get', campaignId, requestOptions };
		for (const isRouted of [false, true]) {
			const run = await runNode(sandbox, parameters as never, { items: campaigns, isRouted });
			expect(run.error?.message).toMatch(/'(Proxy|Timeout)'.*\[item 0\]$/);
			expect(sandbox.requests).toEqual([]);
		}
	},
);
