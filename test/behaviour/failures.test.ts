/* eslint-disable @n8n/community-nodes/no-restricted-globals */
import type { INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import { runNode, type RunOptions } from '../harness/runNode';

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const get = {
	resource: 'campaign',
	operation: 'get',
	campaignId: byId('={{ $json.campaign }}'),
};
const items = [{ campaign: 90211 }, { campaign: 1 }, { campaign: 90212 }];

describe.each([
	["as n8n's custom operations", false],
	["by n8n's declarative routing", true],
])('%s', (_, isRouted) => {
	async function run(parameters: INodeParameters, options: RunOptions = {}) {
		return await runNode(sandbox, parameters, { ...options, isRouted });
	}

	it("shows the API's own text, a next step and the HTTP code", async () => {
		const start = { resource: 'campaign', operation: 'updateStatus', campaignId: byId(90212) };
		const outcome = await run({ ...start, status: 'START' });
		const [{ status, operation }] = sandbox.requests;
		expect({ status, operation }).toEqual({ status: 400, operation: 'campaign.updateStatus' });
		expect(outcome.error).toMatchObject({
			name: 'NodeApiError',
			httpCode: '400',
			description: expect.stringMatching(/^Check /),
		});
		expect(outcome.error!.message).toMatch(/schedule|email account|mailbox/i);
	});

	it('names the value that the API refused', async () => {
		sandbox.fault({
			kind: 'status',
			status: 400,
			body: {
				statusCode: 400,
				error: 'Bad Request',
				message: '"timezone" is required',
				validation: { source: 'body', keys: ['timezone'] },
			},
		});
		const outcome = await run(get, { items: [{ campaign: 90211 }] });
		expect(outcome.error).toMatchObject({
			message: '"timezone" is required',
			description: "Check the value sent as 'timezone'.",
			httpCode: '400',
		});
	});

	it('tells which item failed', async () => {
		const outcome = await run(get, { items });
		expect(outcome.error).toMatchObject({
			message: 'The campaign was not found',
			context: { itemIndex: 1 },
		});
	});

	it('with Continue On Fail, gives the error as an item that keeps its pairing', async () => {
		const node = { onError: 'continueRegularOutput' as const };
		const outcome = await run(get, { items, node });
		expect(outcome.error).toBeUndefined();
		expect(
			outcome.items.map(({ json, pairedItem }) => [json.error ?? json.id, pairedItem]),
		).toEqual([
			[90211, { item: 0 }],
			['The campaign was not found', { item: 1 }],
			[90212, { item: 2 }],
		]);
	});

	it('with an error output, sends the failed input item there', async () => {
		const outcome = await run(get, { items, node: { onError: 'continueErrorOutput' } });
		expect(outcome.items.map(({ json }) => json.id)).toEqual([90211, 90212]);
		expect(outcome.errorItems.map(({ json }) => json)).toEqual([
			{ campaign: 1, error: 'The campaign was not found' },
		]);
	});

	it('keeps the pairing of a bad input with Continue On Fail', async () => {
		const node = { onError: 'continueRegularOutput' as const };
		const outcome = await run(get, {
			items: [{ campaign: 'a' }, { campaign: 90211 }],
			node,
		});
		expect(
			outcome.items.map(({ json, pairedItem }) => [json.error ?? json.id, pairedItem]),
		).toEqual([
			[`'Campaign' cannot be "a" [item 0]`, { item: 0 }],
			[90211, { item: 1 }],
		]);
	});

	it('sends nothing when the input of a later item is bad', async () => {
		const outcome = await run(get, { items: [{ campaign: 90211 }, { campaign: 'a' }] });
		expect(outcome.error?.message).toMatch(/item 1/);
		expect(sandbox.requests).toEqual([]);
	});

	it("sends nothing when a later item's expression throws", async () => {
		const create = {
			resource: 'campaign',
			operation: 'create',
			name: '={{ $json.title.first.toUpperCase() }}',
		};
		const outcome = await run(create, {
			items: [{ title: { first: 'a' } }, { title: null }],
		});
		expect(outcome.error).toBeDefined();
		await new Promise((resolve) => setImmediate(resolve));
		expect(sandbox.requests).toEqual([]);
	});

	it("tries all items again under n8n's Retry On Fail, one request an item and try", async () => {
		sandbox.fault({ kind: 'status', status: 400, times: 1 });
		const node = { retryOnFail: true, maxTries: 2, waitBetweenTries: 0 };
		const outcome = await run(get, { items: [{ campaign: 90211 }], node });
		expect(outcome.error).toBeUndefined();
		expect(outcome.items).toHaveLength(1);
		expect(sandbox.requests.map(({ status }) => status)).toEqual([400, 200]);
	});
});
