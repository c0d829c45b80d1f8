import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { webhookEventTypes } from '../../../sandbox/autosend/webhooks/eventTypes';
import { signatureOf } from '../../../sandbox/autosend/webhooks/signature';
import { startReceiver, type Receiver } from '../server/receiver';
import { until } from '../server/until';
import { ask, errorOf, invalidField } from './apiClient';

let sandbox: AutoSendSandbox;
let receiver: Receiver;

beforeAll(async () => {
	receiver = await startReceiver();
	sandbox = await startAutoSendSandbox({ deliverySchedule: [0, 20] });
});
afterAll(async () => {
	await sandbox.stop();
	await receiver.stop();
});
beforeEach(() => {
	sandbox.reset();
	receiver.clear();
});

interface Answered {
	id: string;
	secret: string;
}

const SEEDED = '66c0a5e0d1f2b3c900000001';
const MASKED = '***hidden***';

const create = async (body: object) => await ask(sandbox, 'POST', '/webhooks', { body });
const webhookOf = ([, answer]: [number, unknown]) =>
	(answer as { data: { webhook: Answered } }).data.webhook;
const hook = async (events = ['email.bounced']) =>
	webhookOf(await create({ url: `${receiver.url}/hook`, events }));

async function list(query: Record<string, string> = {}) {
	const [, answer] = await ask(sandbox, 'GET', '/webhooks', { query });
	return (answer as { data: { webhooks: Answered[]; total: number } }).data;
}

describe('the seed', () => {
	it('has two, which are switched off', () => {
		expect(sandbox.state.webhooks.map(({ isActive }) => isActive)).toEqual([false, false]);
	});
});

describe('creating', () => {
	it('answers 201 with the secret, which later is masked', async () => {
		const reply = await create({
			url: 'http://127.0.0.1:1/x',
			events: ['email.sent'],
			metadata: { of: 'me' },
		});
		const { id, secret } = webhookOf(reply);
		expect(reply).toMatchObject([
			201,
			{
				success: true,
				data: {
					webhook: { projectId: sandbox.state.projectId, events: ['email.sent'], isActive: true },
				},
			},
		]);
		expect(secret).toMatch(/^whsec_[0-9a-f]{32}$/);
		const got = await ask(sandbox, 'GET', `/webhooks/${id}`);
		expect([webhookOf(got).secret, (await list()).webhooks.at(-1)?.secret]).toEqual([
			MASKED,
			MASKED,
		]);
		expect(await ask(sandbox, 'GET', `/webhooks/${id}/reveal`)).toEqual([
			200,
			{ success: true, data: { secret } },
		]);
		expect(sandbox.state.webhooks.at(-1)?.metadata).toEqual({ of: 'me' });
	});

	it('gives each its own secret, also at one URL', async () => {
		expect((await hook()).secret).not.toBe((await hook()).secret);
		expect((await list()).total).toBe(4);
	});

	it.each<[string, object]>([
		['url', { url: 'ftp://example.com' }],
		['url', { url: undefined }],
		['events', { events: [] }],
		['events.0', { events: ['email.complained'] }],
		['secret', { secret: 'whsec_00' }],
	])('is refused for its %s in %j', async (field, wrong) => {
		const good = { url: 'https://hooks.example.com/x', events: ['email.sent'] };
		expect(await create({ ...good, ...wrong })).toEqual(invalidField(field));
		expect(sandbox.state.webhooks).toHaveLength(2);
	});
});

describe('the list', () => {
	it('has its counters beside the rows, 50 to a page', async () => {
		expect(await list()).toMatchObject({ total: 2, page: 1, limit: 50, totalPages: 1 });
		expect(await list({ limit: '1', page: '2' })).toMatchObject({
			webhooks: [{ id: '66c0a5e0d1f2b3c900000002' }],
			limit: 1,
			totalPages: 2,
		});
		const over = { query: { limit: '101' } };
		expect(await ask(sandbox, 'GET', '/webhooks', over)).toEqual(invalidField('limit'));
	});

	it('is narrowed by state', async () => {
		const { id } = await hook();
		expect((await list({ isActive: 'true' })).webhooks.map((each) => each.id)).toEqual([id]);
		expect((await list({ isActive: 'false' })).total).toBe(2);
	});
});

describe('changing', () => {
	const update = async (body: object) => await ask(sandbox, 'PUT', `/webhooks/${SEEDED}`, { body });

	it('replaces the events, and keeps what is left out', async () => {
		expect(await update({ events: ['email.opened'], isActive: true })).toMatchObject([
			200,
			{
				data: {
					webhook: {
						url: 'https://hooks.example.net/crm',
						events: ['email.opened'],
						isActive: true,
						secret: MASKED,
					},
				},
			},
		]);
	});

	it('does not take a secret', async () => {
		expect(await update({ secret: 'whsec_00' })).toEqual(invalidField('secret'));
	});
});

it('is deleted once', async () => {
	const remove = async () => await ask(sandbox, 'DELETE', `/webhooks/${SEEDED}`);
	expect(await remove()).toEqual([200, { success: true, message: expect.any(String) as string }]);
	expect(await remove()).toEqual([404, errorOf('WEBHOOK_NOT_FOUND')]);
	expect(sandbox.state.webhooks).toHaveLength(1);
});

it('one that was created gets what is delivered, signed with its secret', async () => {
	const { secret } = await hook();
	await sandbox.deliver('email.bounced');
	const [{ text, headers }] = receiver.calls;
	expect(headers['x-webhook-signature']).toBe(signatureOf(text, secret));
});

describe('a test delivery', () => {
	const resend = async (id: string, event: string) =>
		await ask(sandbox, 'POST', `/webhooks/${id}/resend`, {
			body: { event, data: { own: 'payload' } },
		});

	it('has the data that were given, and goes to this webhook alone, also when it is off', async () => {
		await hook();
		const { id } = await hook();
		sandbox.state.webhooks.at(-1)!.isActive = false;
		expect(await resend(id, 'email.bounced')).toEqual([
			200,
			{ success: true, message: expect.any(String) as string, data: { jobId: '881' } },
		]);
		await until(() => sandbox.deliveries.length > 0);
		expect(receiver.bodies()).toMatchObject([{ type: 'email.bounced', data: { own: 'payload' } }]);
		expect(sandbox.deliveries).toMatchObject([{ webhookId: id }]);
		const [, logs] = await ask(sandbox, 'GET', `/webhooks/${id}/logs`);
		expect(logs).toMatchObject({ data: { logs: [{ event: 'email.bounced', success: true }] } });
	});

	it('is refused for an event that the webhook has not', async () => {
		const { id } = await hook();
		expect(await resend(id, 'email.opened')).toEqual(invalidField('event'));
		expect(await resend('none', 'email.opened')).toEqual([404, errorOf('WEBHOOK_NOT_FOUND')]);
	});
});

describe('the logs', () => {
	const logs = async (id: string, query: Record<string, string> = {}) => {
		const [, answer] = await ask(sandbox, 'GET', `/webhooks/${id}/logs`, { query });
		return (answer as { data: { logs: object[]; total: number } }).data;
	};

	it('of the seed are there, the newest first, in pages', async () => {
		expect(await logs(SEEDED, { limit: '2' })).toMatchObject({
			logs: [
				{ statusCode: 503, success: false, attempts: 4, deliveredAt: null },
				{ statusCode: 200, success: true, webhookId: SEEDED },
			],
			total: 3,
			totalPages: 2,
		});
	});

	it('have the deliveries of this run, a row for all attempts', async () => {
		const { id } = await hook();
		await sandbox.deliver('email.bounced');
		receiver.react(500, 500);
		await sandbox.deliver('email.bounced');
		expect(await logs(id)).toMatchObject({
			logs: [
				{ event: 'email.bounced', statusCode: 500, success: false, attempts: 2, deliveredAt: null },
				{ statusCode: 200, success: true, attempts: 1, projectId: sandbox.state.projectId },
			],
			total: 2,
		});
	});
});

it('the names of events are those that a webhook may select', async () => {
	const [, answer] = await ask(sandbox, 'GET', '/webhooks/events');
	const { events } = (answer as { data: { events: string[] } }).data;
	expect(events).toEqual(webhookEventTypes);
	expect(events).toHaveLength(14);
	expect((await create({ url: receiver.url, events }))[0]).toBe(201);
});
