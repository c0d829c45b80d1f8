/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as sleep } from 'node:timers/promises';
import {
	startSmartleadSandbox,
	webhookEventTypes,
	type SmartleadSandbox,
	type SandboxOptions,
	type WebhookEventType,
} from '../../../sandbox';
import { startReceiver, type Receiver } from '../server/receiver';
import { until } from '../server/until';
import { ask, call } from './apiClient';
import payloads from './webhookPayloads.json';

let receiver: Receiver;
let sandbox: SmartleadSandbox;
const others: SmartleadSandbox[] = [];

beforeAll(async () => {
	receiver = await startReceiver();
	sandbox = await startSmartleadSandbox({ deliverySchedule: [0, 20, 20] });
});
afterAll(async () => {
	for (const running of [sandbox, ...others]) await running.stop();
	await receiver.stop();
});
beforeEach(() => {
	sandbox.reset();
	receiver.clear();
});

interface Registration {
	campaignId?: number;
	path?: string;
	events?: string[];
	categories?: string[];
	on?: SmartleadSandbox;
}

const ALL_OF_CAMPAIGN = webhookEventTypes.filter(
	(type) => type !== 'FIRST_EMAIL_SENT' && !type.endsWith('DISCONNECTED'),
);

/** Registers a webhook of a campaign at the receiver. */
async function register({
	campaignId = 90211,
	path = '/hook?token=abc9',
	events = ALL_OF_CAMPAIGN,
	categories = ['Interested'],
	on = sandbox,
}: Registration = {}): Promise<number> {
	const [status, answer] = await ask(on, 'POST', `/campaigns/${campaignId}/webhooks`, {
		body: { name: 'CRM', webhook_url: receiver.url + path, event_types: events, categories },
	});
	expect(status).toBe(200);
	return (answer as { id: number }).id;
}

async function create(body: object): Promise<number> {
	const [status, answer] = await ask(sandbox, 'POST', '/webhook/create', { body });
	expect(status).toBe(200);
	return (answer as { id: number }).id;
}

const paths = () => receiver.calls.map(({ url }) => url).sort();

async function control(method: string, route: string, body?: unknown): Promise<[number, unknown]> {
	const response = await fetch(`${sandbox.url}/_sandbox/${route}`, {
		method,
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	});
	return [response.status, await response.json()];
}

describe('the body', () => {
	it('is known for every event', () => {
		expect([...webhookEventTypes].sort()).toEqual(Object.keys(payloads).sort());
	});

	it.each([...webhookEventTypes])('of %s has the fields of the API', async (type) => {
		await create({ webhook_url: `${receiver.url}/hook`, association_type: 'user' });
		const [delivery] = await sandbox.deliver(type, { url: `${receiver.url}/hook` });
		const [body] = receiver.bodies();
		expect(delivery).toMatchObject({ event: type, status: 200, payload: body });
		expect(body.event_type).toBe(type);
		expect(problems(body, payloads[type])).toEqual([]);
	});

	it('is about a lead of the campaign and the webhook that gets it', async () => {
		const id = await register();
		const lead = sandbox.state.leads.get(55126);
		const email = lead?.email ?? '';
		const before = Date.now();
		await sandbox.deliver('EMAIL_REPLY', { leadEmail: email.toUpperCase(), categoryId: 1 });
		const [body] = receiver.bodies();
		expect(body).toMatchObject({
			webhook_id: id,
			webhook_name: 'CRM',
			webhook_url: `${receiver.url}/hook?token=abc9`,
			campaign_id: 90211,
			campaign_name: 'Spring outreach',
			campaign_status: 'ACTIVE',
			sl_email_lead_id: '55126',
			sl_email_lead_map_id: 2440017,
			sl_lead_email: email,
			to_email: email,
			secret_key: sandbox.state.webhookSecretKey,
			reply_category: 1,
			metadata: { webhook_created_at: sandbox.state.webhooks[0].created_at },
		});
		const [sent] = sandbox.state.sends
			.filter(({ campaign_lead_map_id }) => campaign_lead_map_id === 2440017)
			.filter(({ reply_time }) => reply_time);
		expect(body.stats_id).toBe(sent.stats_id);
		expect(body.sent_message).toMatchObject({ time: sent.sent_time });
		expect(Date.parse(String(body.event_timestamp))).toBeGreaterThanOrEqual(before);
		expect(JSON.stringify(body)).not.toContain('{{');
	});

	it('has the key of the account, no signature and no user agent', async () => {
		await register();
		await register({ campaignId: 90213 });
		await sandbox.deliver('EMAIL_OPEN', { campaignId: 90211 });
		await sandbox.deliver('EMAIL_OPEN', { campaignId: 90213 });
		const keys = receiver.bodies().map(({ secret_key }) => secret_key);
		expect(keys).toEqual([sandbox.state.webhookSecretKey, sandbox.state.webhookSecretKey]);
		expect(Object.keys(receiver.calls[0].headers).sort()).toEqual([
			'connection',
			'content-length',
			'content-type',
			'host',
		]);
		expect(receiver.calls[0]).toMatchObject({
			method: 'POST',
			headers: { 'content-type': 'application/json' },
		});
	});

	it.each(ALL_OF_CAMPAIGN)(
		'of %s is there for a draft whose leads have no emails',
		async (type) => {
			await register({ campaignId: 90212 });
			await sandbox.deliver(type);
			expect(receiver.bodies()).toMatchObject([{ event_type: type }]);
			if (type !== 'UNTRACKED_REPLIES') {
				expect(receiver.bodies()).toMatchObject([{ campaign_id: 90212 }]);
			}
		},
	);

	it('of a changed category says what it was and what it is', async () => {
		await register({ categories: ['Meeting Request'] });
		const leadEmail = sandbox.state.leads.get(55126)?.email;
		const held = sandbox.state.campaignLeads.get(2440017)?.lead_category_id;
		expect(held).toBe(7);
		await sandbox.deliver('LEAD_CATEGORY_UPDATED', { leadEmail, categoryId: 2 });
		expect(receiver.bodies()).toMatchObject([
			{
				lead_id: 55126,
				lead_category: {
					old_id: 7,
					old_name: 'Wrong Person',
					new_id: 2,
					new_name: 'Meeting Request',
				},
				category: 'Meeting Request',
				lead_data: { email: leadEmail, category: { sentiment_type: 'positive' } },
				last_reply: { type: 'REPLY' },
			},
		]);
		expect(sandbox.state.campaignLeads.get(2440017)?.lead_category_id).toBe(7);
	});

	it('can be overridden', async () => {
		await register();
		await sandbox.deliver('EMAIL_OPEN', { overrides: { campaign_id: 1, extra: { a: [1] } } });
		expect(receiver.bodies()).toMatchObject([{ campaign_id: 1, extra: { a: [1] } }]);
	});
});

describe('the recipients', () => {
	it('are those that selected the event, in that campaign', async () => {
		await register({ path: '/a', events: ['EMAIL_REPLY'] });
		await register({ path: '/b', events: ['EMAIL_OPEN'] });
		await register({ path: '/c', events: ['EMAIL_OPEN', 'EMAIL_REPLY'] });
		await register({ path: '/d', campaignId: 90213, events: ['EMAIL_REPLY'] });
		const results = await sandbox.deliver('EMAIL_REPLY', { campaignId: 90211 });
		expect(paths()).toEqual(['/a', '/c']);
		expect(results.map(({ webhookId }) => webhookId)).toEqual([2170, 2172]);
		expect(await sandbox.deliver('EMAIL_BOUNCE', { campaignId: 90211 })).toEqual([]);
	});

	it('choose the campaign when none is named', async () => {
		await register({ campaignId: 90213, events: ['EMAIL_REPLY'] });
		await sandbox.deliver('EMAIL_REPLY');
		expect(receiver.bodies()).toMatchObject([{ campaign_id: 90213 }]);
	});

	it('are those with the category, of a change of category only', async () => {
		await register({ path: '/one', categories: ['Interested'] });
		await register({ path: '/two', categories: ['Meeting Request', 'Wrong Person'] });
		await sandbox.deliver('LEAD_CATEGORY_UPDATED', { categoryId: 7 });
		expect(paths()).toEqual(['/two']);
		receiver.clear();
		await sandbox.deliver('LEAD_CATEGORY_UPDATED', { categoryId: null });
		expect(paths()).toEqual([]);
		await sandbox.deliver('EMAIL_REPLY', { categoryId: 7 });
		expect(paths()).toEqual(['/one', '/two']);
	});

	it('are the user level before the client level before the campaign', async () => {
		const hook = (path: string) => ({
			webhook_url: receiver.url + path,
			event_type_map: { EMAIL_REPLY: true, LEAD_CATEGORY_UPDATED: true },
			name: path,
		});
		const deliver = async (type: WebhookEventType, campaignId = 90216) => {
			receiver.clear();
			await sandbox.deliver(type, { campaignId, categoryId: 1 });
			return paths();
		};
		await register({ path: '/campaign', campaignId: 90216 });
		await register({ path: '/other', campaignId: 90211 });
		expect(await deliver('EMAIL_REPLY')).toEqual(['/campaign']);

		await create({ ...hook('/client'), association_type: 'client', client_id: 299 });
		await create({ ...hook('/stranger'), association_type: 'client', client_id: 300 });
		expect(await deliver('EMAIL_REPLY')).toEqual(['/client']);
		expect(await deliver('EMAIL_OPEN')).toEqual(['/campaign']);
		expect(await deliver('EMAIL_REPLY', 90211)).toEqual(['/other']);

		const user = { ...hook('/user'), association_type: 'user', category_id_map: { '2': true } };
		await create(user);
		await create({ ...user, name: 'second', webhook_url: `${receiver.url}/user2` });
		expect(await deliver('EMAIL_REPLY')).toEqual(['/user', '/user2']);
		expect(await deliver('EMAIL_REPLY', 90211)).toEqual(['/user', '/user2']);
		// They want another category, so that they do not stand in the way of this event.
		expect(await deliver('LEAD_CATEGORY_UPDATED')).toEqual(['/client']);
	});

	it('can be one URL only, registered or not', async () => {
		const id = await register({ path: '/a', events: ['EMAIL_REPLY'] });
		await register({ path: '/b' });
		const [known] = await sandbox.deliver('EMAIL_OPEN', { url: `${receiver.url}/a` });
		const [unknown] = await sandbox.deliver('EMAIL_OPEN', { url: `${receiver.url}/x` });
		expect([known.webhookId, unknown.webhookId]).toEqual([id, null]);
		expect(paths()).toEqual(['/a', '/x']);
		expect(receiver.bodies()).toMatchObject([
			{ webhook_id: id, webhook_name: 'CRM' },
			{ webhook_id: null, webhook_url: `${receiver.url}/x` },
		]);
	});

	it('hear nothing more once they are deleted', async () => {
		const id = await register();
		await call(sandbox, 'DELETE', '/campaigns/90211/webhooks', { body: { id } });
		expect(await sandbox.deliver('EMAIL_OPEN')).toEqual([]);
		expect(receiver.calls).toEqual([]);
	});
});

describe('a delivery', () => {
	it('tells what came of it, and is remembered', async () => {
		const id = await register();
		const [delivery] = await sandbox.deliver('EMAIL_OPEN');
		expect(delivery).toEqual({
			event: 'EMAIL_OPEN',
			campaignId: 90211,
			webhookId: id,
			url: `${receiver.url}/hook?token=abc9`,
			payload: receiver.bodies()[0],
			status: 200,
			body: 'answer 200',
			at: expect.any(Number) as number,
			ms: expect.any(Number) as number,
			attempts: 1,
		});
		expect(sandbox.deliveries).toEqual([delivery]);
		sandbox.clearDeliveries();
		expect(sandbox.deliveries).toEqual([]);
	});

	it.each([
		[[500, 200], 200, 2],
		[[401, 302, 204], 204, 3],
		[['drop', 200], 200, 2],
		[[500, 500, 503], 503, 3],
		[[500, 500, 'drop'], null, 3],
	] as const)('is repeated after %j', async (reactions, status, attempts) => {
		await register();
		receiver.react(...reactions);
		const [delivery] = await sandbox.deliver('EMAIL_OPEN');
		expect(delivery).toMatchObject({ status, attempts });
		expect(receiver.calls).toHaveLength(attempts);
		expect(new Set(receiver.calls.map(({ text }) => text)).size).toBe(1);
		expect('error' in delivery).toBe(status === null);
	});

	it('keeps to a schedule', async () => {
		await register();
		receiver.react(500, 500);
		const [{ ms }] = await sandbox.deliver('EMAIL_OPEN', { schedule: [0, 60, 120] });
		const [first, second, third] = receiver.calls.map(({ at }) => at);
		expect(second - first).toBeGreaterThanOrEqual(55);
		expect(third - second).toBeGreaterThanOrEqual(115);
		expect(ms).toBeGreaterThanOrEqual(175);
		receiver.react(500);
		expect(await sandbox.deliver('EMAIL_OPEN', { schedule: [0] })).toMatchObject([
			{ status: 500, attempts: 1 },
		]);
	});

	it('fails without a receiver', async () => {
		const [delivery] = await sandbox.deliver('EMAIL_OPEN', { url: 'http://127.0.0.1:1/x' });
		expect(delivery).toMatchObject({ status: null, body: '', attempts: 3 });
		expect(delivery.error).toContain('ECONNREFUSED');
	});

	it('is doubled word for word', async () => {
		await register({ path: '/a' });
		await register({ path: '/b' });
		const results = await sandbox.deliver('EMAIL_REPLY', { times: 3 });
		expect(results).toHaveLength(6);
		expect(paths()).toEqual(['/a', '/a', '/a', '/b', '/b', '/b']);
		expect(new Set(receiver.calls.map(({ text }) => text)).size).toBe(2);
	});

	it('is delayed', async () => {
		await register();
		const start = Date.now();
		const done = sandbox.deliver('EMAIL_OPEN', { delayMs: 120 });
		await sleep(40);
		expect(receiver.calls).toEqual([]);
		await done;
		expect(receiver.calls[0].at - start).toBeGreaterThanOrEqual(115);
	});

	it.each([
		['/hook?token=abc9', true, '/hook?token=abc0'],
		['/hook?token=abc0&x=1', 'wrong', '/hook?token=abc1&x=0'],
		['/hook?token=abc9', 'missing', '/hook'],
		['/hook/abc9', 'wrong', '/hook/abc0'],
		['/hook/abc9', 'missing', '/hook'],
		['/hook?token=abc9', false, '/hook?token=abc9'],
	] as const)('to %s is forged (%s)', async (path, forged, called) => {
		await register({ path });
		const [delivery] = await sandbox.deliver('EMAIL_OPEN', { forged });
		expect(paths()).toEqual([called]);
		expect(delivery.url).toBe(receiver.url + called);
	});

	it.each([
		['not-json', (text: string) => text.startsWith('{"webhook_id"') && !isJson(text)],
		['empty', (text: string) => text === ''],
		['array', (text: string) => Array.isArray(JSON.parse(text))],
	] as const)('is malformed: %s', async (malformed, fits) => {
		await register();
		await sandbox.deliver('EMAIL_OPEN', { malformed });
		const [received] = receiver.calls;
		expect(fits(received.text)).toBe(true);
		expect(received.headers['content-type']).toBe('application/json');
	});

	it.each([
		[{ campaignId: 1 }, 'There is no campaign 1'],
		[{ leadEmail: 'nobody@example.org' }, 'Campaign 90211 has no lead nobody@example.org'],
		[{ categoryId: 99 }, 'There is no category 99'],
		[{ times: 0 }, '"times"'],
		[{ schedule: [] }, '"schedule"'],
		[{ schedule: new Array<number>(11).fill(0) }, '"schedule"'],
		[{ url: 'nonsense' }, '"url"'],
	])('of %j makes no sense', async (options, text) => {
		await register();
		await expect(sandbox.deliver('EMAIL_REPLY', options)).rejects.toThrow(text);
		expect(receiver.calls).toEqual([]);
	});

	it('is given up by a reset and by a stop', async () => {
		const other = await start({ deliverySchedule: [0, 20, 20] });
		for (const [running, end] of [
			[sandbox, () => sandbox.reset()],
			[other, async () => await other.stop()],
		] as const) {
			receiver.clear();
			await register({ on: running });
			receiver.react('hang');
			const hanging = running.deliver('EMAIL_OPEN');
			const delayed = running.deliver('EMAIL_OPEN', { delayMs: 10_000 });
			await until(() => receiver.calls.length === 1);
			await end();
			expect(await hanging).toMatchObject([{ status: null, attempts: 1 }]);
			expect(await delayed).toMatchObject([{ status: null, attempts: 0 }]);
			expect(running.deliveries).toEqual([]);
			expect(receiver.calls).toHaveLength(1);
		}
	});
});

describe('failed deliveries are sent again', () => {
	const range = { fromTime: '2020-01-01T00:00:00Z', toTime: '2100-01-01T00:00:00Z' };
	const retrigger = async (body = range, campaignId = 90211) =>
		await ask(sandbox, 'POST', `/campaigns/${campaignId}/webhooks/retrigger-failed-events`, {
			body,
		});

	it('once, those of the campaign and of the time', async () => {
		await register();
		receiver.react(500, 500, 500);
		await sandbox.deliver('EMAIL_OPEN');
		await sandbox.deliver('EMAIL_REPLY');
		expect(receiver.calls).toHaveLength(4);

		const none = [200, { success: true, retriggered_count: 0 }];
		expect(await retrigger({ ...range, toTime: '2020-01-02T00:00:00Z' })).toEqual(none);
		expect(await retrigger({ ...range, fromTime: '2099-01-01T00:00:00Z' })).toEqual(none);
		expect(await retrigger(range, 90213)).toEqual(none);
		expect(await retrigger()).toEqual([200, { success: true, retriggered_count: 1 }]);
		await until(() => sandbox.deliveries.length === 3);
		expect(receiver.calls.map(({ text }) => text)[4]).toBe(receiver.calls[0].text);
		expect(sandbox.deliveries[2]).toMatchObject({ event: 'EMAIL_OPEN', status: 200 });
		expect(await retrigger()).toEqual(none);
	});

	it('but not to a webhook that is gone', async () => {
		const id = await register();
		receiver.react(500, 500, 500);
		await sandbox.deliver('EMAIL_OPEN');
		await call(sandbox, 'DELETE', '/campaigns/90211/webhooks', { body: { id } });
		expect(await retrigger()).toEqual([200, { success: true, retriggered_count: 0 }]);
	});
});

describe('the control routes', () => {
	it('deliver, list and clear', async () => {
		const id = await register();
		const [status, results] = await control('POST', 'deliver', {
			event: 'EMAIL_REPLY',
			campaignId: 90211,
			overrides: { subject: 'Re: you' },
			times: 2,
		});
		expect([status, results]).toMatchObject([
			200,
			[
				{ webhookId: id, status: 200, body: 'answer 200', attempts: 1 },
				{ webhookId: id, status: 200 },
			],
		]);
		expect(receiver.bodies()).toMatchObject([{ subject: 'Re: you' }, { subject: 'Re: you' }]);
		expect(await control('GET', 'deliveries')).toEqual([200, results]);
		expect(await control('DELETE', 'deliveries')).toEqual([200, { ok: true }]);
		expect(sandbox.deliveries).toEqual([]);
		expect(sandbox.requests.map(({ operation }) => operation)).toEqual(['campaignWebhook.upsert']);
	});

	it.each([
		[{}, 'event'],
		[{ event: 'EMAIL_REPLIED' }, 'event'],
		[{ event: 'EMAIL_REPLY', malformed: 'xml' }, 'malformed'],
		[{ event: 'EMAIL_REPLY', surprise: 1 }, 'surprise'],
		[{ event: 'EMAIL_REPLY', campaignId: 1 }, 'There is no campaign 1'],
		[{ event: 'EMAIL_REPLY', url: 'http://127.0.0.1:1/', forged: true }, 'no token'],
	])('refuse %j', async (body, text) => {
		const [status, answer] = await control('POST', 'deliver', body);
		expect(status).toBe(400);
		expect((answer as { sandboxError: string }).sandboxError).toContain(text);
	});
});

describe('changes through the API', () => {
	let auto: SmartleadSandbox;

	beforeAll(async () => {
		auto = await start({ autoDeliver: true, deliverySchedule: [0, 20, 20] });
	});
	beforeEach(() => auto.reset());

	const pause = async (on: SmartleadSandbox) =>
		await ask(on, 'POST', '/campaigns/90211/status', { body: { status: 'PAUSED' } });

	it('of the status of a campaign are delivered, once', async () => {
		await register({ on: auto });
		expect(await pause(auto)).toEqual([200, { ok: true }]);
		await pause(auto);
		await until(() => auto.deliveries.length === 1);
		expect(receiver.bodies()).toMatchObject([
			{
				event_type: 'CAMPAIGN_STATUS_CHANGED',
				campaign_id: 90211,
				current_status: 'PAUSED',
				previous_status: 'ACTIVE',
			},
		]);
	});

	it('of the category of a lead are delivered with the category before', async () => {
		await register({ on: auto, categories: ['Interested', 'Not Interested'] });
		const change = async (category_id: number | null) =>
			await call(auto, 'POST', '/campaigns/90211/leads/55121/category', { body: { category_id } });
		for (const [index, id] of [1, 3, 3, 4].entries()) {
			await change(id);
			await until(() => auto.deliveries.length === Math.min(index + 1, 2));
		}
		await change(null);
		expect(receiver.bodies()).toMatchObject([
			{ lead_id: 55121, lead_category: { old_id: null, new_id: 1 } },
			{ lead_id: 55121, lead_category: { old_id: 1, old_name: 'Interested', new_id: 3 } },
		]);
	});

	it('by unsubscribing are delivered, for every campaign of the lead', async () => {
		await register({ on: auto });
		await call(auto, 'POST', '/campaigns/90211/leads/55121/unsubscribe');
		await until(() => auto.deliveries.length === 1);
		expect(receiver.bodies()).toMatchObject([
			{ event_type: 'LEAD_UNSUBSCRIBED', campaign_id: 90211, lead_id: 55121 },
		]);
		receiver.clear();

		// One of the leads that are in two campaigns.
		await register({ on: auto, campaignId: 90215 });
		await register({ on: auto, campaignId: 90216 });
		await call(auto, 'POST', '/leads/55371/unsubscribe');
		await until(() => auto.deliveries.length === 3);
		expect(
			receiver
				.bodies()
				.map(({ campaign_id }) => campaign_id)
				.sort(),
		).toEqual([90215, 90216]);
	});

	it('do not wait for the receiver and do not fail with it', async () => {
		await register({ on: auto });
		receiver.react('hang');
		expect(await pause(auto)).toEqual([200, { ok: true }]);
		await until(() => receiver.calls.length === 1);
		auto.state.mailboxes.clear();
		auto.state.campaigns.forEach((campaign) => (campaign.mailboxes.length = 0));
		const stop = { body: { status: 'STOPPED' } };
		expect(await ask(auto, 'POST', '/campaigns/90211/status', stop)).toEqual([200, { ok: true }]);
	});

	it('that are refused are not delivered', async () => {
		await register({ on: auto, campaignId: 90212 });
		const start = { body: { status: 'START' } };
		expect((await ask(auto, 'POST', '/campaigns/90212/status', start))[0]).toBe(400);
		auto.fault({ kind: 'status', status: 500, body: {} });
		expect((await pause(auto))[0]).toBe(500);
		expect(await auto.deliver('EMAIL_SENT', { campaignId: 90212 })).toHaveLength(1);
		expect(auto.deliveries).toHaveLength(1);
	});

	it('are not delivered unless asked for', async () => {
		await register();
		await pause(sandbox);
		await sandbox.deliver('EMAIL_OPEN', { campaignId: 90211 });
		expect(receiver.bodies()).toMatchObject([{ event_type: 'EMAIL_OPEN' }]);
		expect(sandbox.deliveries).toHaveLength(1);
	});
});

async function start(options: SandboxOptions): Promise<SmartleadSandbox> {
	const started = await startSmartleadSandbox(options);
	others.push(started);
	return started;
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/** Objects whose keys are data. */
const OPEN_MAPS = ['custom_fields', 'unsubscribed_client_id_map'];

/** Where a value has other fields, or other types, than an example; `null` fits any type. */
function problems(value: unknown, example: unknown, path = ''): string[] {
	if (value === null || example === null) return [];
	if (typeOf(value) !== typeOf(example)) return [`${path}: ${typeOf(value)}`];
	if (Array.isArray(value) && Array.isArray(example)) {
		if (example.length === 0) return [];
		if (value.length === 0) return [`${path}: empty`];
		return problems(value[0], example[0], `${path}[]`);
	}
	if (typeof value !== 'object') return [];
	const [given, wanted] = [value, example] as Array<Record<string, unknown>>;
	if (OPEN_MAPS.some((name) => path.endsWith(name))) return [];
	return [...new Set([...Object.keys(given), ...Object.keys(wanted)])].flatMap((key) => {
		const child = path === '' ? key : `${path}.${key}`;
		if (!(key in given)) return [`${child}: missing`];
		if (!(key in wanted)) return [`${child}: unknown`];
		return problems(given[key], wanted[key], child);
	});
}

function typeOf(value: unknown): string {
	return Array.isArray(value) ? 'array' : typeof value;
}
