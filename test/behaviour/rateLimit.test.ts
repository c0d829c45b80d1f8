/* eslint-disable @n8n/community-nodes/no-restricted-globals */
import type { SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import { credentialFor, runNode, startNode } from '../harness/runNode';

// 300 a minute is the rate of the sandbox's limit below.
const REQUESTS_PER_MINUTE = 300;
const getCampaign = { resource: 'campaign', operation: 'get', campaignId: byId(90211) };

let sandbox: SmartleadSandbox;
// A new server is a new address but the same key; a key of its own gives each test its limiter.
beforeEach(async () => {
	const apiKey = `key-of-test-${expect.getState().currentTestName!.length}`;
	sandbox = await startSmartleadSandbox({ apiKey, rateLimit: { limit: 10, windowMs: 2_000 } });
});
afterEach(async () => await sandbox.stop());

it('gets 100 items past a limit of 10 in 2 seconds, none failed and each with its input', async () => {
	const items = Array.from({ length: 100 }, (_, index) => ({ index }));
	const credential = credentialFor(sandbox, REQUESTS_PER_MINUTE);
	const run = await runNode(sandbox, getCampaign, { items, credential });

	expect(run.error).toBeUndefined();
	expect(run.items.map(({ pairedItem }) => pairedItem)).toEqual(
		items.map(({ index }) => ({ item: index })),
	);
	const answered = sandbox.requests.filter(({ status }) => status === 200);
	expect(answered).toHaveLength(100);
	const [{ hints }] = run.run.data.resultData.runData.Smartlead;
	expect(hints).toEqual([
		{
			location: 'outputPane',
			message: expect.stringMatching(/waited up to \d+ seconds.*300 requests per/),
		},
	]);
});

it('sends nothing more, and waits no longer, once the execution is stopped', async () => {
	const items = Array.from({ length: 100 }, (_, index) => ({ index }));
	const credential = credentialFor(sandbox, REQUESTS_PER_MINUTE);
	const { result, cancel } = startNode(sandbox, getCampaign, { items, credential });
	while (sandbox.requests.length < 10) await new Promise((resolve) => setImmediate(resolve));
	cancel();
	await result.catch(() => {});
	const sent = sandbox.requests.length;
	await new Promise((resolve) => setTimeout(resolve, 2_500));
	expect(sandbox.requests).toHaveLength(sent);
	expect(sent).toBeLessThanOrEqual(20);
});
