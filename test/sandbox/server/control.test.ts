/* eslint-disable @n8n/community-nodes/no-restricted-imports -- sends headers that fetch does not */
import { request } from 'node:http';

import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { call } from '../smartlead/apiClient';

let sandbox: SmartleadSandbox;
const others: SmartleadSandbox[] = [];

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => {
	for (const running of [sandbox, ...others]) await running.stop();
});
beforeEach(() => sandbox.reset());

async function control(method: string, route: string, body?: unknown): Promise<[number, unknown]> {
	const response = await fetch(`${sandbox.url}/_sandbox/${route}`, {
		method,
		...(body === undefined
			? {}
			: { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
	});
	return [response.status, await response.json()];
}

test('faults are armed and cleared', async () => {
	// Infinity arrives as null, which is how JSON writes it.
	const rule = { kind: 'status', status: 503, times: Infinity };
	expect(await control('POST', 'faults', rule)).toEqual([201, { ok: true }]);
	for (let index = 0; index < 3; index++) {
		expect((await call(sandbox, 'GET', '/campaigns')).status).toBe(503);
	}
	await control('DELETE', 'faults');
	expect((await call(sandbox, 'GET', '/campaigns')).status).toBe(200);
});

test.each([
	[{ kind: 'nonsense' }, 'kind'],
	[{ kind: 'delay' }, 'ms'],
	[{ kind: 'status', status: 500, when: 'before' }, 'when'],
	[{ kind: 'reset', when: 'later' }, 'when'],
])('%j is no rule', async (rule, culprit) => {
	const [status, body] = await control('POST', 'faults', rule);
	expect(status).toBe(400);
	expect(JSON.stringify(body)).toContain(culprit);
	expect((await call(sandbox, 'GET', '/campaigns')).status).toBe(200);
});

test('the log can be read and cleared, and leaves the control routes out', async () => {
	await call(sandbox, 'GET', '/campaigns/90211', { query: { include_tags: 'true' } });
	expect(await control('GET', 'requests')).toMatchObject([
		200,
		[
			{
				operation: 'campaign.get',
				method: 'GET',
				path: '/campaigns/90211',
				params: { campaign_id: '90211' },
				query: { include_tags: 'true' },
				status: 200,
			},
		],
	]);
	await control('DELETE', 'requests');
	expect(sandbox.requests).toEqual([]);
});

test('reset brings the seed back', async () => {
	const seed = JSON.stringify(sandbox.state.campaigns.get(90212));
	await call(sandbox, 'DELETE', '/campaigns/90212');
	sandbox.fault({ kind: 'status', status: 500 });
	await control('POST', 'reset');
	expect(JSON.stringify(sandbox.state.campaigns.get(90212))).toBe(seed);
	expect(sandbox.requests).toEqual([]);
	expect((await call(sandbox, 'GET', '/campaigns')).status).toBe(200);
});

test('the rate limit is set and lifted', async () => {
	await control('POST', 'rate-limit', { limit: 1, windowMs: 60_000 });
	await call(sandbox, 'GET', '/campaigns');
	expect((await call(sandbox, 'GET', '/campaigns')).status).toBe(429);
	expect((await control('POST', 'rate-limit', { limit: 0 }))[0]).toBe(400);
	await control('POST', 'rate-limit', false);
	expect((await call(sandbox, 'GET', '/campaigns')).status).toBe(200);
});

test('time passes when it is told to, and stands still', async () => {
	await control('POST', 'time', { hold: true, passMs: 400 * 86_400_000 });
	const created = async () => {
		const reply = await call(sandbox, 'POST', '/campaigns/create', { body: { name: 'Later' } });
		return (reply.json() as { created_at: string }).created_at;
	};
	const first = await created();
	expect(Date.parse(first)).toBeGreaterThan(Date.now() + 399 * 86_400_000);
	expect(await created()).toBe(first);
	await control('POST', 'reset');
	expect(Date.parse(await created())).toBeLessThan(Date.now() + 86_400_000);
});

test.each([{}, { passMs: -1 }, { hold: 'yes' }, { speed: 2 }])('%j is no time', async (change) => {
	expect((await control('POST', 'time', change))[0]).toBe(400);
});

test('two sandboxes share nothing', async () => {
	const other = await startSmartleadSandbox();
	others.push(other);
	await call(other, 'DELETE', '/campaigns/90212');
	expect(sandbox.state.campaigns.has(90212)).toBe(true);
	expect(other.state.campaigns.has(90212)).toBe(false);
	expect(sandbox.requests).toEqual([]);
	await other.stop();
	await expect(call(other, 'GET', '/campaigns')).rejects.toThrow();
});

test.each([
	['of another origin', { origin: 'https://example.com' }],
	['of another port', { origin: 'http://127.0.0.1:1' }],
	['of a file', { origin: 'null' }],
	['that a browser marks as such', { 'sec-fetch-site': 'cross-site' }],
	['whose name leads here', { host: 'sandbox.example.com' }],
])('a page %s may not steer it', async (_, headers) => {
	const { port } = new URL(sandbox.url);
	const requests = ['requests', 'deliveries'].map((route) => ['GET', route]);
	const changes = ['reset', 'faults', 'rate-limit', 'time', 'deliver'].map((route) => [
		'POST',
		route,
	]);
	for (const [method, route] of [...requests, ...changes]) {
		// `fetch` does not let a caller name the host.
		const options = { port, host: '127.0.0.1', path: `/_sandbox/${route}`, method, headers };
		const status = await new Promise((resolve, reject) => {
			request(options, (answer) => resolve(answer.resume().statusCode))
				.on('error', reject)
				.end();
		});
		expect([route, status]).toEqual([route, 403]);
	}
	expect(sandbox.requests).toEqual([]);
});

test.each(['/%5Fsandbox/reset', '/_sandbo%78/reset', 'http://127.0.0.1/_sandbox/reset'])(
	'nor may it where the address is written %s',
	async (path) => {
		const { port } = new URL(sandbox.url);
		const headers = { origin: 'https://example.com' };
		const options = { port, host: '127.0.0.1', path, method: 'POST', headers };
		const status = await new Promise((resolve, reject) => {
			request(options, (answer) => resolve(answer.resume().statusCode))
				.on('error', reject)
				.end();
		});
		expect(status).toBe(403);
	},
);

test.each(['localhost', 'sandbox', '[::1]', 'api.localhost'])('%s may', async (name) => {
	const { port } = new URL(sandbox.url);
	const headers = { host: `${name}:${port}` };
	const options = { port, host: '127.0.0.1', path: '/_sandbox/requests', headers };
	const status = await new Promise((resolve, reject) => {
		request(options, (answer) => resolve(answer.resume().statusCode))
			.on('error', reject)
			.end();
	});
	expect(status).toBe(200);
});
