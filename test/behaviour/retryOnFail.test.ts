import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import { runNode } from '../harness/runNode';

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const create: INodeParameters = {
	resource: 'campaign',
	operation: 'create',
	name: '={{ $json.name }}',
};
const items = ['A', 'B', 'C'].map((name) => ({ name }));

/** The names of the campaigns that were created, in any order. */
function created() {
	const names = [...sandbox.state.campaigns.values()].map(({ name }) => name);
	return names.filter((name) => name.length === 1).sort();
}

describe.each([
	['', false],
	[', by declarative routing', true],
])('n8n’s Retry On Fail%s', (_, isRouted) => {
	async function retried(
		parameters: INodeParameters,
		input: IDataObject[],
		node: Partial<INode> = {},
	) {
		const retry = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1, ...node };
		return await runNode(sandbox, parameters, { items: input, node: retry, isRouted });
	}

	it('sends again what was refused, and nothing that was done', async () => {
		sandbox.fault({ kind: 'status', status: 400, body: { error: 'Busy' }, skip: 1 });
		const { error, items: output } = await retried(create, items);
		expect(error).toBeUndefined();
		expect(output).toHaveLength(3);
		expect(created()).toEqual(['A', 'B', 'C']);
		expect(sandbox.requests).toHaveLength(4);
	});

	it('does not send again what may have been done, and says so', async () => {
		sandbox.fault({ kind: 'reset', when: 'after' });
		const { error } = await retried(create, [{ name: 'A' }]);
		expect(error?.description).toMatch(/not known whether/);
		expect(created()).toEqual(['A']);
		expect(sandbox.requests).toHaveLength(1);
	});

	it('with Continue On Fail says on the item that it may have been done', async () => {
		sandbox.fault({ kind: 'reset', when: 'after' });
		const node = { onError: 'continueRegularOutput' as const };
		const { items: output } = await retried(create, [{ name: 'A' }], node);
		expect(output).toHaveLength(1);
		expect(output[0].json.error).toMatch(/not known whether.*Look in Smartlead/);
		expect(created()).toEqual(['A']);
	});

	it('with Continue On Fail repeats no other item when the first has failed', async () => {
		sandbox.fault({ kind: 'status', status: 400, body: { error: 'Busy' } });
		const { items: output } = await retried(create, items, { onError: 'continueRegularOutput' });
		expect(output.map(({ json }) => json.error)).toEqual([undefined, undefined, undefined]);
		expect(created()).toEqual(['A', 'B', 'C']);
		expect(sandbox.requests).toHaveLength(4);
	});

	it('sends nothing again whose content is another in the next try', async () => {
		sandbox.fault({ kind: 'status', status: 400, body: { error: 'Busy' }, skip: 1 });
		const dated = { ...create, name: '={{ $json.name }} {{ $now.toMillis() }}' };
		const { error } = await retried(dated, items);
		expect(error).toBeUndefined();
		expect(sandbox.requests.filter(({ executed }) => executed)).toHaveLength(3);
	});

	it('does not answer its own reply', async () => {
		// A lead without a reply: the last message of its thread is the last email sent to it.
		sandbox.fault({ kind: 'status', status: 400, operation: 'masterInbox.reply', skip: 1 });
		const reply = {
			resource: 'masterInbox',
			operation: 'reply',
			campaignId: byId(90211),
			leadId: byId('={{ $json.lead }}'),
			emailBody: '<p>Any news?</p>',
		};
		const { error } = await retried(reply, [{ lead: 55121 }, { lead: 55126 }]);
		expect(error).toBeUndefined();
		const sent = sandbox.state.outbox.filter(({ body }) => body === '<p>Any news?</p>');
		expect(sent).toHaveLength(2);
	});

	it('sends equal items each once', async () => {
		sandbox.fault({ kind: 'status', status: 400, body: { error: 'Busy' } });
		await retried(create, [{ name: 'A' }, { name: 'A' }]);
		expect(created()).toEqual(['A', 'A']);
	});

	it('sends again what reached nobody', async () => {
		const gone = await startSmartleadSandbox();
		await gone.stop();
		const { error } = await runNode(gone, create, {
			items: [{ name: 'A' }],
			node: { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 },
			isRouted,
		});
		expect(error?.message).toMatch(/could not be reached/);
	});

	it('sends again only the requests of a bulk operation that were refused', async () => {
		const parameters = {
			resource: 'campaignLead',
			operation: 'add',
			campaignId: byId(90212),
			leadList: { mappingMode: 'autoMapInputData', value: null },
		};
		sandbox.fault({ kind: 'status', status: 400, body: { error: 'Busy' }, skip: 1 });
		const input = Array.from({ length: 900 }, (_, n) => ({ email: `retry${n}@example.com` }));
		const { error, items: output } = await retried(parameters, input);
		expect(error).toBeUndefined();
		expect(output).toHaveLength(900);
		expect(output.every(({ json }) => json.status === 'added')).toBe(true);
		// Three chunks, of which one was refused and the last not sent before that was known. By routing
		// each item is a request.
		const executed = sandbox.requests.filter((request) => request.executed);
		expect(executed).toHaveLength(isRouted ? input.length : 3);
	});

	it('sends no entry again whose request would be another in the next try', async () => {
		sandbox.fault({ kind: 'reset', when: 'after' });
		const later = Date.now() + 1_500;
		const leads = {
			resource: 'campaignLead',
			operation: 'add',
			// The first lead goes to another campaign when n8n tries again.
			campaignId: byId(`={{ $itemIndex || Date.now() < ${later} ? 90211 : 90355 }}`),
			leadList: { mappingMode: 'autoMapInputData', value: null },
		};
		const emails = ['a@example.com', 'b@example.com'].map((email) => ({ email }));
		const { error } = await retried(leads, emails, { waitBetweenTries: 2_000 });
		expect(error?.description).toMatch(/not known whether/);
		const bodies = sandbox.requests.map(({ body }) => body as { lead_list: IDataObject[] });
		const sent = bodies.flatMap((body) => body.lead_list.map(({ email }) => email));
		expect(sent.sort()).toEqual(emails.map(({ email }) => email));
	});

	it('reads again, since that changes nothing', async () => {
		sandbox.fault({ kind: 'status', status: 400, body: { error: 'Busy' }, times: 2 });
		const get = { resource: 'campaign', operation: 'get', campaignId: byId(90211) };
		expect((await retried(get, [{}])).error).toBeUndefined();
		expect(sandbox.requests).toHaveLength(3);
	});
});
