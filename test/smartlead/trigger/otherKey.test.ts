import type { INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox, Webhook } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { TriggerWorkflow } from '../../harness/hooks';
import { credentialFor } from '../../harness/runNode';

/** Two accounts, each with a key of its own. */
let first: SmartleadSandbox;
let second: SmartleadSandbox;
beforeAll(async () => {
	first = await startSmartleadSandbox({ apiKey: 'key-of-the-first-account' });
	second = await startSmartleadSandbox({ apiKey: 'key-of-the-second-account' });
});
afterAll(async () => {
	await first.stop();
	await second.stop();
});
beforeEach(() => {
	first.reset();
	second.reset();
});

const events = ['EMAIL_REPLY'];
const cases: Array<[string, INodeParameters, RegExp]> = [
	[
		'campaigns',
		{ events, listenTo: 'campaigns', campaignIds: [90211, 90212] },
		/: webhook \d+ \(campaign 90211\), webhook \d+ \(campaign 90212\)\. /,
	],
	['the account', { events, listenTo: 'account' }, /: webhook \d+ \(the account\)\. /],
	[
		'a client',
		{ events, listenTo: 'client', clientId: { __rl: true, mode: 'id', value: '299' } },
		/: webhook \d+ \(client 299\)\. /,
	],
];

/** What n8n answers to an event by this webhook. */
async function statusOf(workflow: TriggerWorkflow, { webhook_url }: Webhook): Promise<number> {
	const query = Object.fromEntries(new URL(webhook_url).searchParams);
	return (await workflow.receive(query, { event_type: 'EMAIL_REPLY' })).status;
}

describe.each(cases)('with the key of another account, for %s', (_, parameters, words) => {
	let workflow: TriggerWorkflow;
	let left: Webhook[];
	beforeEach(async () => {
		workflow = new TriggerWorkflow(first, { parameters });
		expect(await workflow.publish()).toBe(true);
		left = [...first.state.webhooks];
		workflow.options.credential = credentialFor(second);
	});

	it('unpublishing says what is left where, and how to remove it', async () => {
		await workflow.unpublish();
		expect(first.state.webhooks).toEqual(left);
		expect(second.state.webhooks).toEqual([]);
		const { message } = workflow.errors[0];
		expect(message).toMatch(/another API key/);
		expect(message).toMatch(words);
		expect(message).toMatch(/earlier key.*publish and unpublish.*or delete them/);
	});

	it('says so once more at the next time, and nothing when the key is back', async () => {
		await workflow.unpublish();
		expect(await workflow.publish()).toBe(true);
		await workflow.unpublish();
		expect(workflow.errors[0].message).toMatch(words);
		expect(second.state.webhooks).toEqual([]);

		workflow.options.credential = credentialFor(first);
		await workflow.publish();
		await workflow.unpublish();
		expect(workflow.errors).toEqual([]);
		expect(first.state.webhooks).toEqual([]);
	});

	it.each(['unpublish, publish', 'publish', 'restart'])(
		'what is left starts nothing after %s',
		async (steps) => {
			for (const step of steps.split(', ')) {
				await workflow[step as 'unpublish' | 'publish' | 'restart']();
				for (const hook of left) expect(await statusOf(workflow, hook)).toBe(401);
			}
			expect(second.state.webhooks).toHaveLength(left.length);
			for (const hook of second.state.webhooks) expect(await statusOf(workflow, hook)).toBe(200);
			expect(await workflow.call('checkExists')).toBe(true);
		},
	);

	it('keeps no trace of either key', async () => {
		await workflow.publish();
		const saved = JSON.stringify(workflow.saved);
		for (const { apiKey } of [first, second]) expect(saved).not.toContain(apiKey);
	});
});

it('marks the same key differently in each workflow', async () => {
	const [, parameters] = cases[1];
	const marks = new Set<unknown>();
	for (const webhookId of ['a', 'b']) {
		const workflow = new TriggerWorkflow(first, { parameters, webhookId });
		await workflow.publish();
		const { hooks } = workflow.saved['node:Smartlead Trigger'] as { hooks: object[] };
		for (const hook of hooks) marks.add((hook as { madeBy: string }).madeBy);
	}
	expect(marks.size).toBe(2);
});

it('calls nothing gone with a key that is refused', async () => {
	const [, parameters] = cases[0];
	const workflow = new TriggerWorkflow(first, { parameters });
	await workflow.publish();
	workflow.options.credential = { ...credentialFor(first), apiKey: 'a-key-that-is-refused' };
	await workflow.unpublish();
	expect(workflow.errors[0].message).toMatch(
		/may have left a webhook in Smartlead.*Invalid API Key/,
	);
	workflow.options.credential = credentialFor(first);
	await workflow.publish();
	await workflow.unpublish();
	expect(first.state.webhooks).toEqual([]);
});
