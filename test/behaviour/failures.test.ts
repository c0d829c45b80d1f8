/* eslint-disable @n8n/community-nodes/no-restricted-globals */
import type { Sandbox } from '../../sandbox';
import { startSandbox } from '../../sandbox';
import { runNode } from '../engine/runNode';
import { byId } from '../resources/caseTable';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await startSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const get = {
	resource: 'campaign',
	operation: 'get',
	campaignId: byId('={{ $json.campaign }}'),
};
const items = [{ campaign: 90211 }, { campaign: 1 }, { campaign: 90212 }];

it("shows the API's own text, a next step and the HTTP code", async () => {
	const start = { resource: 'campaign', operation: 'updateStatus', campaignId: byId(90212) };
	const run = await runNode(sandbox, { ...start, status: 'START' });
	const [{ status, operation }] = sandbox.requests;
	expect({ status, operation }).toEqual({ status: 400, operation: 'campaign.updateStatus' });
	expect(run.error).toMatchObject({
		name: 'NodeApiError',
		httpCode: '400',
		description: expect.stringMatching(/^Check /),
	});
	expect(run.error!.message).toMatch(/schedule|email account|mailbox/i);
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
	const run = await runNode(sandbox, get, { items: [{ campaign: 90211 }] });
	expect(run.error).toMatchObject({
		message: '"timezone" is required',
		description: "Check the value sent as 'timezone'.",
		httpCode: '400',
	});
});

it('tells which item failed', async () => {
	const run = await runNode(sandbox, get, { items });
	expect(run.error).toMatchObject({
		message: 'The campaign was not found',
		context: { itemIndex: 1 },
	});
});

it('with Continue On Fail, gives the error as an item that keeps its pairing', async () => {
	const node = { onError: 'continueRegularOutput' as const };
	const run = await runNode(sandbox, get, { items, node });
	expect(run.error).toBeUndefined();
	expect(run.items.map(({ json, pairedItem }) => [json.error ?? json.id, pairedItem])).toEqual([
		[90211, { item: 0 }],
		['The campaign was not found', { item: 1 }],
		[90212, { item: 2 }],
	]);
});

it('with an error output, sends the failed input item there', async () => {
	const run = await runNode(sandbox, get, { items, node: { onError: 'continueErrorOutput' } });
	expect(run.items.map(({ json }) => json.id)).toEqual([90211, 90212]);
	expect(run.errorItems.map(({ json }) => json)).toEqual([
		{ campaign: 1, error: 'The campaign was not found' },
	]);
});

it('keeps the pairing of a bad input with Continue On Fail', async () => {
	const node = { onError: 'continueRegularOutput' as const };
	const run = await runNode(sandbox, get, {
		items: [{ campaign: 'a' }, { campaign: 90211 }],
		node,
	});
	expect(run.items.map(({ json, pairedItem }) => [json.error ?? json.id, pairedItem])).toEqual([
		[`'Campaign' cannot be "a" [item 0]`, { item: 0 }],
		[90211, { item: 1 }],
	]);
});

it('sends nothing when the input of a later item is bad', async () => {
	const run = await runNode(sandbox, get, { items: [{ campaign: 90211 }, { campaign: 'a' }] });
	expect(run.error?.message).toMatch(/item 1/);
	expect(sandbox.requests).toEqual([]);
});

it("sends nothing when a later item's expression throws", async () => {
	const create = {
		resource: 'campaign',
		operation: 'create',
		name: '={{ $json.title.first.toUpperCase() }}',
	};
	const run = await runNode(sandbox, create, {
		items: [{ title: { first: 'a' } }, { title: null }],
	});
	expect(run.error).toBeDefined();
	await new Promise((resolve) => setImmediate(resolve));
	expect(sandbox.requests).toEqual([]);
});

it("tries all items again under n8n's Retry On Fail, one request an item and try", async () => {
	sandbox.fault({ kind: 'status', status: 400, times: 1 });
	const node = { retryOnFail: true, maxTries: 2, waitBetweenTries: 0 };
	const run = await runNode(sandbox, get, { items: [{ campaign: 90211 }], node });
	expect(run.error).toBeUndefined();
	expect(run.items).toHaveLength(1);
	expect(sandbox.requests.map(({ status }) => status)).toEqual([400, 200]);
});
