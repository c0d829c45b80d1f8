import type { INodeParameters } from 'n8n-workflow';

import { campaignEvents, eventNames } from '../../../nodes/Smartlead/webhooks/events';
import type { SmartleadSandbox, WebhookEventType } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import type { WebhookServer } from '../../harness/hooks';
import { startWebhookServer, TriggerWorkflow } from '../../harness/hooks';

let sandbox: SmartleadSandbox;
let server: WebhookServer;
beforeAll(async () => {
	sandbox = await startSmartleadSandbox({ deliverySchedule: [0] });
	server = await startWebhookServer();
});
afterAll(async () => {
	await sandbox.stop();
	await server.stop();
});
beforeEach(() => {
	sandbox.reset();
	server.receptions.length = 0;
});

let workflows = 0;

/** A published workflow that the sandbox can reach. */
async function published(parameters: INodeParameters): Promise<TriggerWorkflow> {
	const options = { webhookUrlOverride: server.url };
	const workflow = new TriggerWorkflow(sandbox, {
		parameters: { simplify: false, ...parameters, options },
		webhookId: `workflow-${++workflows}`,
	});
	server.add(workflow);
	await workflow.publish();
	expect(workflow.errors).toEqual([]);
	return workflow;
}

const ALL: INodeParameters = { events: eventNames, listenTo: 'account' };

describe.each(eventNames as WebhookEventType[])('%s', (event) => {
	const anyButThis = eventNames.filter((name) => name !== event);

	beforeEach(async () => await published(ALL));

	it('starts the workflow with the payload, without the key and the token', async () => {
		const [delivery] = await sandbox.deliver(event);
		expect(delivery).toMatchObject({ status: 200, attempts: 1 });
		const [{ items }] = server.receptions;
		expect(items).toHaveLength(1);
		const { json } = items![0];
		const { secret_key, webhook_url, ...payload } = delivery.payload as Record<string, unknown>;
		expect(json).toMatchObject({ ...payload, eventId: expect.stringMatching(/^[0-9a-f]{32}$/) });
		expect(json).toHaveProperty('leadEmail');
		expect(json).toHaveProperty('leadId');
		expect(json).toHaveProperty('campaignId');
		const [hook] = sandbox.state.webhooks;
		const token = new URL(hook.webhook_url).searchParams.get('token')!;
		expect(secret_key).toEqual(expect.any(String));
		expect([undefined, hook.webhook_url]).toContain(webhook_url);
		expect(JSON.stringify(items)).not.toContain(secret_key);
		expect(JSON.stringify(items)).not.toContain(token);
	});

	it.each(['wrong', 'missing'] as const)(
		'gets 401 with a %s token, and starts nothing',
		async (forged) => {
			const [delivery] = await sandbox.deliver(event, { forged });
			expect(delivery).toMatchObject({ status: 401, body: expect.stringContaining('token') });
			expect(server.receptions).toMatchObject([{ status: 401, items: undefined }]);
		},
	);

	it('has the same event ID when it comes again', async () => {
		await sandbox.deliver(event, { times: 3 });
		const ids = server.receptions.map(({ items }) => items![0].json.eventId);
		expect(ids).toHaveLength(3);
		expect(new Set(ids).size).toBe(1);
	});

	// n8n itself refuses JSON that does not parse, before the node is asked.
	it.each([
		['not-json', 422],
		['empty', 200],
	] as const)('starts nothing with a body that is %s', async (malformed, status) => {
		const [delivery] = await sandbox.deliver(event, { malformed });
		expect(delivery.status).toBe(status);
		expect(server.receptions.map(({ items }) => items)).toEqual([undefined]);
	});

	it('gives an item for each event of a list', async () => {
		const [delivery] = await sandbox.deliver(event, { malformed: 'array' });
		expect(delivery.status).toBe(200);
		expect(server.receptions[0].items).toHaveLength(1);
	});

	it('is answered politely when the user did not choose it', async () => {
		sandbox.reset();
		const chosen = anyButThis.filter(
			// Either of these two can come as the other.
			(name) => !(event === 'EMAIL_SENT' && name === 'FIRST_EMAIL_SENT'),
		);
		await published({ events: chosen, listenTo: 'account' });
		const [{ webhook_url: url }] = sandbox.state.webhooks;
		const [delivery] = await sandbox.deliver(event, { url });
		expect(delivery).toMatchObject({ status: 200, body: '"ignored"' });
		expect(server.receptions).toMatchObject([{ status: 200, items: undefined }]);
	});

	it('comes by a webhook of a campaign as well', async () => {
		sandbox.reset();
		server.receptions.length = 0;
		await published({ events: [event], listenTo: 'campaigns', campaignIds: [90211] });
		const [sent] = campaignEvents([event]) as WebhookEventType[];
		const overrides = sent === event ? {} : { sequence_number: 1 };
		const deliveries = await sandbox.deliver(sent, { campaignId: 90211, overrides });
		expect(deliveries).toHaveLength(1);
		expect(server.receptions[0].items).toHaveLength(1);
	});
});

describe('a call', () => {
	let workflow: TriggerWorkflow;
	let token: string;
	beforeEach(async () => {
		workflow = await published({ ...ALL, simplify: true });
		token = new URL(sandbox.state.webhooks[0].webhook_url).searchParams.get('token')!;
	});

	it.each([
		['a text', 'EMAIL_REPLY'],
		['a number', 1],
		['null', null],
		['nothing', undefined],
		['an object without an event', { hello: 'world' }],
		['an unknown event', { event_type: 'EMAIL_ACCOUNT_DISCONNECTED' }],
		['an event that is no text', { event_type: { EMAIL_REPLY: true } }],
		['an empty list', []],
		['a list of such', [null, 'EMAIL_REPLY', [{ event_type: 'EMAIL_REPLY' }], {}]],
	])('with %s is answered politely and starts nothing', async (_, body) => {
		expect(await workflow.receive({ token }, body)).toEqual({
			status: 200,
			body: 'ignored',
			items: undefined,
		});
	});

	it('with a batch gives an item for each event that was chosen', async () => {
		const batch = [
			{ event_type: 'EMAIL_REPLY', stats_id: 'a' },
			{ event_type: 'UNKNOWN', stats_id: 'b' },
			null,
			{ event_type: 'EMAIL_OPEN', stats_id: 'c' },
		];
		const { items } = await workflow.receive({ token }, batch);
		expect(items!.map(({ json }) => [json.eventType, json.statsId])).toEqual([
			['EMAIL_REPLY', 'a'],
			['EMAIL_OPEN', 'c'],
		]);
		expect(Object.keys(items![0].json)).toHaveLength(10);
	});

	it.each([
		['deep', '{"event_type":"EMAIL_REPLY","a":' + '['.repeat(10_000) + ']'.repeat(10_000) + '}'],
		['like an item', '{"event_type":"EMAIL_REPLY","json":"x","binary":1}'],
		[
			'with odd fields',
			'{"event_type":"EMAIL_SENT","sequence_number":{"toString":1},"campaign_id":{}}',
		],
	])('that is %s makes an item', async (_, json) => {
		for (const simplify of [true, false]) {
			sandbox.reset();
			const other = await published({ ...ALL, simplify });
			const query = Object.fromEntries(new URL(sandbox.state.webhooks[0].webhook_url).searchParams);
			const { items } = await other.receive(query, JSON.parse(json) as unknown);
			expect(items).toEqual([{ json: expect.objectContaining({ leadEmail: null }) }]);
		}
	});

	it.each([
		['twice', { token: ['TOKEN', 'TOKEN'] }],
		['in brackets', { token: { a: 'TOKEN' } }],
		['under another name', { Token: 'TOKEN' }],
		['with an empty token', { token: '' }],
		['without a query', {}],
	])('with the token %s is refused', async (_, query) => {
		const asked = JSON.parse(JSON.stringify(query).replaceAll('TOKEN', token)) as object;
		const body = { event_type: 'EMAIL_REPLY' };
		expect(await workflow.receive(asked as never, body)).toMatchObject({
			status: 401,
			body: { message: 'Wrong or missing token' },
			items: undefined,
		});
	});

	it('is let through by the events that an expression gives as a text, and by no part of one', async () => {
		workflow.edit({ parameters: { ...ALL, events: 'EMAIL_REPLY, FIRST_EMAIL_SENT' } });
		await workflow.publish();
		const query = {
			token: new URL(sandbox.state.webhooks[0].webhook_url).searchParams.get('token')!,
		};
		const receive = async (event_type: string) => await workflow.receive(query, { event_type });
		expect((await receive('EMAIL_REPLY')).items).toHaveLength(1);
		expect((await receive('EMAIL_SENT')).items).toBeUndefined();
	});

	it('is refused while nothing is registered, whatever its token', async () => {
		const fresh = new TriggerWorkflow(sandbox, { parameters: ALL });
		for (const query of [{}, { token: '' }, { token: 'undefined' }, { token }]) {
			const { status, items } = await fresh.receive(query, { event_type: 'EMAIL_REPLY' });
			expect([status, items]).toEqual([401, undefined]);
		}
	});

	it('of a webhook that could not be removed is refused', async () => {
		const parameters = { ...ALL, listenTo: 'campaigns', campaignIds: [90211, 90212] };
		const other = await published(parameters);
		const [, old] = sandbox.state.webhooks;
		sandbox.fault({
			operation: 'campaignWebhook.delete',
			kind: 'status',
			status: 403,
			times: Infinity,
		});
		const options = { webhookUrlOverride: server.url };
		other.edit({ parameters: { ...parameters, campaignIds: [90212], options } });
		expect(await other.publish()).toBe(true);
		const body = { event_type: 'EMAIL_REPLY' };
		const queryOf = ({ webhook_url }: { webhook_url: string }) =>
			Object.fromEntries(new URL(webhook_url).searchParams);
		expect(await other.receive(queryOf(old), body)).toMatchObject({
			status: 401,
			items: undefined,
		});
		const kept = sandbox.state.webhooks.find(({ campaignId }) => campaignId === 90212)!;
		expect((await other.receive(queryOf(kept), body)).items).toHaveLength(1);
	});
});

it('keeps a test in the editor apart from production', async () => {
	const workflow = await published({ ...ALL, simplify: true });
	await workflow.startTest();
	const [production, test] = sandbox.state.webhooks.map(({ webhook_url }) => new URL(webhook_url));
	const tokenOf = (url: URL) => ({ token: url.searchParams.get('token')! });
	expect(tokenOf(test)).not.toEqual(tokenOf(production));
	const body = { event_type: 'EMAIL_REPLY' };
	expect((await workflow.receive(tokenOf(test), body, true)).items).toHaveLength(1);
	expect((await workflow.receive(tokenOf(production), body, true)).status).toBe(401);
	expect((await workflow.receive(tokenOf(production), body)).items).toHaveLength(1);
	expect((await workflow.receive(tokenOf(test), body)).status).toBe(401);
	await workflow.stopTest();
});
