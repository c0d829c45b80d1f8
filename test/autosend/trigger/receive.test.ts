import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { eventNames } from '../../../autosend/nodes/AutoSend/webhooks/eventNames';
import type { AutoSendSandbox } from '../../../sandbox';
import { startAutoSendSandbox } from '../../../sandbox';
import type { WebhookEventType } from '../../../sandbox/autosend/webhooks/eventTypes';
import type { WebhookServer } from '../../harness/hooks';
import { startWebhookServer, TriggerWorkflow } from '../../harness/hooks';
import { AUTOSEND_TRIGGER } from '../../harness/testedTrigger';
import { eventBody, signedCall } from './signedCall';

let sandbox: AutoSendSandbox;
let server: WebhookServer;
beforeAll(async () => {
	sandbox = await startAutoSendSandbox({ deliverySchedule: [0] });
	server = await startWebhookServer();
});
afterAll(async () => {
	await sandbox.stop();
	await server.stop();
});
beforeEach(() => {
	sandbox.reset();
	sandbox.state.webhooks.length = 0;
	server.receptions.length = 0;
});

let workflows = 0;

/** A published workflow that the sandbox can reach. */
async function published(parameters: INodeParameters): Promise<TriggerWorkflow> {
	const options = { webhookUrlOverride: server.url };
	const workflow = new TriggerWorkflow(sandbox, {
		trigger: AUTOSEND_TRIGGER,
		parameters: { fetchFullEmail: false, ...parameters, options },
		webhookId: `autosend-${++workflows}`,
	});
	server.add(workflow);
	await workflow.publish();
	expect(workflow.errors).toEqual([]);
	return workflow;
}

function secretOfHook(): string {
	return sandbox.state.webhooks[0].secret;
}

const ALL: INodeParameters = { events: eventNames };
const SIMPLE = [
	'eventType',
	'eventTime',
	'deliveryId',
	'email',
	'emailId',
	'inboundEmailId',
	'contactId',
	'subject',
	'campaignId',
	'detail',
];

describe.each(eventNames as WebhookEventType[])('%s', (event) => {
	it('starts the workflow with the event as sent', async () => {
		await published({ ...ALL, simplify: false });
		const [delivery] = await sandbox.deliver(event);
		expect(delivery).toMatchObject({ status: 200, attempts: 1 });
		const { deliveryId } = delivery;
		const payload = JSON.parse(JSON.stringify(delivery.payload)) as IDataObject;
		expect(server.receptions).toMatchObject([
			{
				items: [
					{ json: { ...payload, eventType: event, eventTime: payload.createdAt, deliveryId } },
				],
			},
		]);
		expect(JSON.stringify(server.receptions)).not.toContain(secretOfHook());
	});

	it('starts it with the same few fields as any other', async () => {
		await published(ALL);
		await sandbox.deliver(event);
		const [{ items }] = server.receptions;
		expect(items).toHaveLength(1);
		expect(Object.keys(items![0].json)).toEqual(SIMPLE);
		expect(items![0].json).toMatchObject({ eventType: event, email: 'ana@example.org' });
	});

	it.each(['wrong', 'missing'] as const)(
		'gets 401 with a %s signature, and starts nothing',
		async (forged) => {
			await published(ALL);
			const [delivery] = await sandbox.deliver(event, { forged });
			expect(delivery).toMatchObject({ status: 401, body: expect.stringContaining('signature') });
			expect(delivery.body).not.toContain(secretOfHook());
			expect(server.receptions).toMatchObject([{ status: 401, items: undefined }]);
		},
	);

	it('starts one execution however often it is delivered', async () => {
		await published(ALL);
		const deliveries = await sandbox.deliver(event, { times: 3 });
		expect(deliveries.map(({ status, body }) => [status, body])).toEqual([
			[200, expect.anything()],
			[200, '"duplicate"'],
			[200, '"duplicate"'],
		]);
		expect(server.receptions.map(({ items }) => items?.length)).toEqual([1, undefined, undefined]);
	});

	it('starts one for each delivery where the user wants that', async () => {
		await published({ ...ALL, skipDuplicates: false });
		await sandbox.deliver(event, { times: 3 });
		expect(server.receptions.map(({ items }) => items?.length)).toEqual([1, 1, 1]);
	});

	it('is answered politely when the user did not choose it', async () => {
		await published({ events: eventNames.filter((name) => name !== event) });
		const [{ url }] = sandbox.state.webhooks;
		const [delivery] = await sandbox.deliver(event, { url });
		expect(delivery).toMatchObject({ status: 200, body: '"ignored"' });
		expect(server.receptions).toMatchObject([{ status: 200, items: undefined }]);
	});
});

describe('a signed call', () => {
	let workflow: TriggerWorkflow;
	let secret: string;
	beforeEach(async () => {
		workflow = await published(ALL);
		secret = secretOfHook();
	});
	const data = {
		emailId: 'e-1',
		to: { email: 'ana@example.org', name: 'Ana' },
		subject: 'Grüße ✓',
	};

	it.each([
		['type and createdAt', eventBody('email.opened', data)],
		['event and timestamp', { event: 'email.opened', timestamp: '2026-06-15T08:00:00.000Z', data }],
		[
			'the older form with its times in data',
			{ event: 'email.opened', data: { ...data, createdAt: '2026-06-15T08:00:00.000Z' } },
		],
	])('is understood with %s', async (_, body) => {
		const { items } = await workflow.receiveCall(signedCall(body, secret));
		expect(items![0].json).toMatchObject({
			eventType: 'email.opened',
			eventTime: '2026-06-15T08:00:00.000Z',
			deliveryId: 'deliver-webhook-1',
			email: 'ana@example.org',
			subject: 'Grüße ✓',
		});
	});

	it('has its event in a header where the body lacks it, and nowhere else', async () => {
		const headers = { 'x-webhook-event': 'email.clicked' };
		const nameless = await workflow.receiveCall(signedCall({ data }, secret, { headers }));
		expect(nameless.items![0].json.eventType).toBe('email.clicked');
		const named = signedCall(eventBody('email.opened', data), secret, { headers, deliveryId: '2' });
		expect((await workflow.receiveCall(named)).items![0].json.eventType).toBe('email.opened');
	});

	it('is read from the signed bytes, whatever type the headers claim', async () => {
		for (const [index, type] of ['text/plain', 'application/xml', undefined, ''].entries()) {
			const body = eventBody('email.opened', { ...data, emailId: `e-${index}` });
			const call = signedCall(body, secret, {
				deliveryId: `d-${index}`,
				headers: { 'content-type': type },
			});
			const { items } = await workflow.receiveCall(call);
			expect(items![0].json).toMatchObject({ emailId: `e-${index}` });
		}
	});

	it('has a time in seconds or in milliseconds, a signature in any case', async () => {
		const body = (emailId: string) => eventBody('email.opened', { ...data, emailId });
		const seconds = { 'x-webhook-timestamp': String(Math.floor(Date.now() / 1_000)) };
		const one = signedCall(body('a'), secret, { headers: seconds, deliveryId: 'a' });
		expect((await workflow.receiveCall(one)).items).toHaveLength(1);
		const other = signedCall(body('b'), secret, { deliveryId: 'b' });
		other.headers['x-webhook-signature'] = String(
			other.headers['x-webhook-signature'],
		).toUpperCase();
		expect((await workflow.receiveCall(other)).items).toHaveLength(1);
	});

	it('comes again when n8n could not start the execution', async () => {
		const call = signedCall(eventBody('email.opened', data), secret);
		workflow.failsToStart = true;
		expect(await workflow.receiveCall(call)).toMatchObject({ status: 500, items: undefined });
		workflow.failsToStart = false;
		expect((await workflow.receiveCall(call)).items).toHaveLength(1);
		expect((await workflow.receiveCall(call)).items).toBeUndefined();
	});

	it.each([
		['a text', '"email.opened"'],
		['a number', '1'],
		['null', 'null'],
		['a list', '[{"type":"email.opened"}]'],
		['nothing', ''],
		['an object without an event', '{"data":{}}'],
		['an unknown event', '{"type":"email.eaten"}'],
		['an event that is no text', '{"type":{"email.opened":true}}'],
	])('with %s is answered politely and starts nothing', async (_, text) => {
		expect(await workflow.receiveCall(signedCall(text, secret))).toEqual({
			status: 200,
			body: 'ignored',
			items: undefined,
		});
	});

	it.each([
		['deep', `{"type":"email.opened","data":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
		['like an item', '{"type":"email.opened","json":"x","binary":1,"data":{"to":7,"from":[]}}'],
		['with odd fields', '{"type":"email.received","data":{"from":[[]],"id":{},"subject":[1]}}'],
		['with a prototype', '{"type":"email.opened","__proto__":{"a":1},"data":{"__proto__":null}}'],
	])('that is %s makes an item', async (_, text) => {
		for (const simplify of [true, false]) {
			sandbox.state.webhooks.length = 0;
			const other = await published({ ...ALL, simplify });
			const { items } = await other.receiveCall(signedCall(text, secretOfHook()));
			expect(items).toHaveLength(1);
			expect(() => JSON.stringify(items)).not.toThrow();
		}
	});

	it('is refused while nothing is registered', async () => {
		const fresh = new TriggerWorkflow(sandbox, { trigger: AUTOSEND_TRIGGER, parameters: ALL });
		for (const key of [secret, '', 'undefined']) {
			const { status, items } = await fresh.receiveCall(
				signedCall(eventBody('email.opened', data), key),
			);
			expect([status, items]).toEqual([401, undefined]);
		}
	});

	it('is refused once the workflow is unpublished and published again, with another webhook', async () => {
		const call = signedCall(eventBody('email.opened', data), secret);
		await workflow.unpublish();
		await workflow.publish();
		expect(secretOfHook()).not.toBe(secret);
		expect(await workflow.receiveCall(call)).toMatchObject({ status: 401, items: undefined });
	});
});

it('keeps a test in the editor apart from production', async () => {
	const workflow = await published(ALL);
	await workflow.startTest();
	const [production, test] = sandbox.state.webhooks;
	expect(new URL(test.url).pathname).toContain('/webhook-test/');
	const body = eventBody('email.opened', { emailId: 'e-1' });
	const [byProduction, byTest] = [production, test].map(({ secret }) => signedCall(body, secret));
	expect((await workflow.receiveCall(byTest, true)).items).toHaveLength(1);
	expect((await workflow.receiveCall(byProduction, true)).status).toBe(401);
	expect((await workflow.receiveCall(byProduction)).items).toHaveLength(1);
	expect((await workflow.receiveCall(byTest)).status).toBe(401);
	await workflow.stopTest();
	expect(sandbox.state.webhooks).toEqual([production]);
});
