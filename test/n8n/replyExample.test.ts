import type { IDataObject, INodeParameters } from 'n8n-workflow';

import example from '../../examples/reply-to-answer.json';
import { toSimpleOutput } from '../../nodes/Smartlead/trigger/payload';
import type { SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { runNode } from '../harness/runNode';

// The lead of 90211 of whom the sandbox delivers a reply.
const CAMPAIGN = 90211;

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

/** What the trigger puts out for a reply that the sandbox delivers. */
async function triggered(): Promise<IDataObject> {
	const url = `${sandbox.url}/nobody`;
	const [{ payload }] = await sandbox.deliver('EMAIL_REPLY', {
		campaignId: CAMPAIGN,
		schedule: [0],
		url,
	});
	sandbox.clearRequests();
	return toSimpleOutput(payload as IDataObject);
}

/** A node's parameters, its look back at the trigger made one at the item. */
function parametersOf(name: string): INodeParameters {
	const text = JSON.stringify(example.nodes.find((node) => node.name === name)!.parameters);
	return JSON.parse(
		text.replaceAll("$('When a Lead Replies').first().json", '$json'),
	) as INodeParameters;
}

/** Names of the nodes that can be reached from a node, by one of its outputs or all, not by way of one. */
function reached(from: string, { output, not }: { output?: number; not?: string } = {}): string[] {
	const connections = example.connections as Record<
		string,
		{ main: Array<Array<{ node: string }>> }
	>;
	const outputs = connections[from]?.main ?? [];
	const next = outputs
		.filter((_, index) => output === undefined || index === output)
		.flat()
		.filter(({ node }) => node !== not);
	return [...new Set(next.flatMap(({ node }) => [node, ...reached(node, { not })]))];
}

describe('the example that answers a reply', () => {
	it('sends only behind the form, and only for one of the two decisions', () => {
		expect(reached('When a Lead Replies')).toContain('Reply');
		for (const not of ['Wait for Approval', 'Approved?']) {
			expect(reached('When a Lead Replies', { not })).not.toContain('Reply');
		}
		expect(reached('Approved?', { output: 0 })).toEqual(['Reply']);
		expect(reached('Approved?', { output: 1 })).toEqual(['Not Sent']);
		const sends = example.nodes.filter(({ parameters }) =>
			['reply', 'forward', 'send'].includes((parameters as IDataObject).operation as string),
		);
		expect(sends.map(({ name }) => name)).toEqual(['Reply']);
	});

	it('reads the thread and sets the category, and has sent nothing until then', async () => {
		const reply = await triggered();
		const outbox = sandbox.state.outbox.length;
		const thread = await runNode(sandbox, parametersOf('Read Thread'), { items: [reply] });
		expect(thread.items.at(-1)!.json).toMatchObject({ email_body: expect.any(String) });

		for (const [text, category] of [
			['What is the price?', 5],
			['Yes, gladly', 1],
		] as const) {
			const items = [{ ...reply, text }];
			const run = await runNode(sandbox, parametersOf('Set Category'), { items });
			expect(run.error).toBeUndefined();
			const lead = sandbox.state.campaignLeads.find(CAMPAIGN, reply.leadId as number)!;
			expect(lead.lead_category_id).toBe(category);
		}
		expect(sandbox.state.outbox).toHaveLength(outbox);
	});

	it('answers the message that started it, with what the older docs require', async () => {
		const reply = await triggered();
		const items = [{ ...reply, Answer: 'Hello,\nTuesday?', Decision: 'Send' }];
		const run = await runNode(sandbox, parametersOf('Reply'), { items });
		expect(run.error).toBeUndefined();
		expect(sandbox.requests.map(({ operation }) => operation)).toEqual([
			'campaignLead.getMessageHistory',
			'masterInbox.reply',
		]);
		expect(sandbox.state.outbox.at(-1)).toMatchObject({
			kind: 'reply',
			stats_id: reply.statsId,
			to: reply.leadEmail,
			body: 'Hello,<br>Tuesday?',
		});
	});
});
