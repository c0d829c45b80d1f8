import { startAutoSendSandbox, startSandbox, type Sandbox } from '../../../sandbox';
import { call as askAutoSend } from '../autosend/apiClient';
import { call as askSmartlead } from '../smartlead/apiClient';
import { startReceiver, type Receiver } from './receiver';

let sandbox: Sandbox;
let receiver: Receiver;

beforeAll(async () => {
	sandbox = await startSandbox();
	receiver = await startReceiver();
});
afterAll(async () => {
	await sandbox.stop();
	await receiver.stop();
});
beforeEach(() => {
	for (const { reset, setRateLimit } of [sandbox.smartlead, sandbox.autosend]) {
		reset();
		setRateLimit(false);
	}
});

const smartlead = async () => await askSmartlead(sandbox.smartlead, 'GET', '/campaigns');
const autosend = async () => await askAutoSend(sandbox.autosend, 'GET', '/campaigns');
const statuses = async () => [(await smartlead()).status, (await autosend()).status];

async function control(method: string, route: string, body?: object): Promise<[number, unknown]> {
	const response = await fetch(`${sandbox.url}/_sandbox/${route}`, {
		method,
		...(body && { body: JSON.stringify(body) }),
	});
	return [response.status, await response.json()];
}

it('has one address', () => {
	expect([sandbox.smartlead.url, sandbox.autosend.url]).toEqual([sandbox.url, sandbox.url]);
});

it('answers by path family, in the form of each service', async () => {
	const [first] = (await smartlead()).json() as Array<{ id: number }>;
	expect(first.id).toBe(90211);
	expect((await autosend()).body).toMatchObject({
		data: { campaigns: expect.any(Array) as object },
	});
	const unknown = await askSmartlead(sandbox.smartlead, 'GET', '/nowhere');
	expect(unknown.headers.get('content-type')).toContain('text/html');
	expect((await askAutoSend(sandbox.autosend, 'GET', '/nowhere')).body).toMatchObject({
		error: { code: 'NOT_FOUND' },
	});
});

it.each(['/', '/v2/campaigns', '/api/v2/campaigns', '/v1', '/campaigns'])(
	'has nothing at %s',
	async (path) => {
		const response = await fetch(sandbox.url + path);
		expect([response.status, await response.text()]).toEqual([
			404,
			expect.stringContaining('No service has this address'),
		]);
		expect([...sandbox.smartlead.requests, ...sandbox.autosend.requests]).toEqual([]);
	},
);

it('takes the key of each service for this service alone', async () => {
	expect(sandbox.smartlead.apiKey).not.toBe(sandbox.autosend.apiKey);
	const key = sandbox.autosend.apiKey;
	expect((await askSmartlead(sandbox.smartlead, 'GET', '/campaigns', { key })).status).toBe(401);
	const other = { key: sandbox.smartlead.apiKey };
	expect((await askAutoSend(sandbox.autosend, 'GET', '/campaigns', other)).status).toBe(401);
});

it('logs the requests of each service by themselves, with its name', async () => {
	await statuses();
	expect(sandbox.smartlead.requests).toMatchObject([
		{ service: 'smartlead', operation: 'campaign.getMany' },
	]);
	expect(sandbox.autosend.requests).toMatchObject([
		{ service: 'autosend', operation: 'campaign.getMany' },
	]);
});

it('counts the requests of each service by themselves', async () => {
	sandbox.autosend.setRateLimit({ limit: 1, windowMs: 60_000 });
	expect([await statuses(), await statuses()]).toEqual([
		[200, 200],
		[200, 429],
	]);
});

it('breaks one service and not the other, also where operations have the same id', async () => {
	const operation = 'campaign.getMany';
	sandbox.autosend.fault({ operation, kind: 'status', status: 503 });
	expect(await statuses()).toEqual([200, 503]);
});

it('resets one service and not the other', async () => {
	sandbox.smartlead.state.campaigns.clear();
	sandbox.autosend.state.campaigns.clear();
	sandbox.autosend.reset();
	expect(sandbox.smartlead.state.campaigns.size).toBe(0);
	expect(sandbox.autosend.state.campaigns.size).toBe(14);
});

describe('a control route', () => {
	const rule = { kind: 'status', status: 503 };

	it('concerns all services', async () => {
		await control('POST', 'faults', rule);
		expect(await statuses()).toEqual([503, 503]);
		const [, requests] = await control('GET', 'requests');
		expect(requests).toMatchObject([{ service: 'smartlead' }, { service: 'autosend' }]);
		await control('POST', 'rate-limit', { limit: 1, windowMs: 60_000 });
		expect([await statuses(), await statuses()]).toEqual([
			[200, 200],
			[429, 429],
		]);
		await control('POST', 'reset');
		expect([await control('GET', 'requests'), await statuses()]).toEqual([
			[200, []],
			[200, 200],
		]);
	});

	it('concerns the service that is named', async () => {
		await control('POST', 'faults?service=autosend', rule);
		await control('POST', 'rate-limit?service=smartlead', { limit: 1, windowMs: 60_000 });
		expect([await statuses(), await statuses()]).toEqual([
			[200, 503],
			[429, 200],
		]);
		const [, requests] = await control('GET', 'requests?service=smartlead');
		expect(requests).toMatchObject([{ service: 'smartlead' }, { service: 'smartlead' }]);
		await control('DELETE', 'requests?service=smartlead');
		expect([sandbox.smartlead.requests.length, sandbox.autosend.requests.length]).toEqual([0, 2]);
	});

	it.each(['?service=other', '?sevice=autosend'])('refuses %s', async (query) => {
		expect((await control('POST', `reset${query}`))[0]).toBe(400);
	});

	it('delivers an event of the service that has it', async () => {
		sandbox.autosend.state.webhooks.push({
			id: 'w1',
			url: receiver.url,
			secret: 'whsec_00',
			events: ['email.sent'],
			isActive: true,
		});
		const url = `${receiver.url}/smartlead`;
		await control('POST', 'deliver', { event: 'email.sent' });
		await control('POST', 'deliver', { event: 'EMAIL_SENT', url });
		expect(receiver.bodies()).toMatchObject([{ type: 'email.sent' }, { event_type: 'EMAIL_SENT' }]);
		expect(await control('GET', 'deliveries')).toMatchObject([
			200,
			[{ event: 'email.sent' }, { event: 'EMAIL_SENT' }],
		]);
		expect((await control('POST', 'deliver', { event: 'nothing' }))[0]).toBe(400);
		expect((await control('POST', 'deliver?service=autosend', { event: 'EMAIL_SENT' }))[0]).toBe(
			400,
		);
	});
});

it('starts the services that are asked for', async () => {
	const alone = await startAutoSendSandbox();
	expect((await askAutoSend(alone, 'GET', '/campaigns')).status).toBe(200);
	const elsewhere = await fetch(`${alone.url}/api/v1/campaigns?api_key=sandbox-key`);
	expect([elsewhere.status, await elsewhere.text()]).toEqual([
		404,
		expect.stringContaining('No service'),
	]);
	await alone.stop();
});
