import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { call } from '../smartlead/apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const create = async () =>
	await call(sandbox, 'POST', '/campaigns/create', { body: { name: 'From a test' } });
const created = () =>
	[...sandbox.state.campaigns.values()].filter(({ name }) => name === 'From a test').length;
const list = async () => await call(sandbox, 'GET', '/campaigns');

test('status answers without executing', async () => {
	sandbox.fault({
		kind: 'status',
		status: 429,
		body: { error: 'slow down' },
		headers: { 'Retry-After': '7' },
	});
	const reply = await create();
	expect([reply.status, reply.json(), reply.headers.get('retry-after')]).toEqual([
		429,
		{ error: 'slow down' },
		'7',
	]);
	expect(created()).toBe(0);
});

test('status needs no body and comes before the key check', async () => {
	sandbox.fault({ kind: 'status', status: 503 });
	const reply = await call(sandbox, 'GET', '/campaigns', { key: 'wrong' });
	expect([reply.status, reply.text, reply.headers.get('retry-after')]).toEqual([503, '', null]);
});

test('delay holds the answer back', async () => {
	sandbox.fault({ kind: 'delay', ms: 80 });
	expect((await list()).status).toBe(200);
	const [{ at, answeredAt }] = sandbox.requests;
	expect(Number(answeredAt) - at).toBeGreaterThanOrEqual(79);
});

test('a delay goes together with another fault', async () => {
	sandbox.fault({ kind: 'delay', ms: 30 });
	sandbox.fault({ kind: 'status', status: 500 });
	expect((await list()).status).toBe(500);
	const [{ at, answeredAt }] = sandbox.requests;
	expect(Number(answeredAt) - at).toBeGreaterThanOrEqual(29);
});

test.each([
	['before', 0],
	['during', 1],
	['after', 1],
] as const)('reset %s the answer: executed %d times', async (when, times) => {
	sandbox.fault({ kind: 'reset', when });
	await expect(create()).rejects.toThrow();
	expect(created()).toBe(times);
	expect(sandbox.requests).toMatchObject([
		{ operation: 'campaign.create', body: { name: 'From a test' }, status: null, answeredAt: null },
	]);
	expect((await list()).status).toBe(200);
});

test('reset during the answer has sent a part of it', async () => {
	sandbox.fault({ kind: 'reset', when: 'during' });
	const response = await fetch(`${sandbox.url}/api/v1/campaigns?api_key=${sandbox.apiKey}`);
	expect(response.status).toBe(200);
	await expect(response.text()).rejects.toThrow();
});

test('truncate sends a complete answer that is no JSON', async () => {
	sandbox.fault({ kind: 'truncate' });
	const reply = await create();
	expect(reply.status).toBe(200);
	expect(reply.text.length).toBeGreaterThan(0);
	expect(() => reply.json()).toThrow(SyntaxError);
	expect(created()).toBe(1);
});

test('html sends a page', async () => {
	sandbox.fault({ kind: 'html', status: 502 });
	const reply = await create();
	expect([reply.status, reply.headers.get('content-type')]).toEqual([
		502,
		'text/html; charset=utf-8',
	]);
	expect(reply.text).toContain('<!DOCTYPE html>');
	expect(created()).toBe(0);
});

test('empty sends nothing with status 200', async () => {
	sandbox.fault({ kind: 'empty' });
	const reply = await create();
	expect([reply.status, reply.text, reply.headers.get('content-type')]).toEqual([200, '', null]);
	expect(created()).toBe(1);
});

test('echo repeats the URL with the key', async () => {
	sandbox.fault({ kind: 'echo', status: 502 });
	const reply = await create();
	const url = `${sandbox.url}/api/v1/campaigns/create?api_key=sandbox-key`;
	expect(reply.status).toBe(502);
	expect(reply.json()).toMatchObject({
		error: expect.stringContaining(url) as string,
		message: expect.stringContaining(url) as string,
		request: { url, query: 'api_key=sandbox-key' },
	});
	expect(reply.headers.get('x-request-url')).toBe(url);
	expect(created()).toBe(0);
});

test('redirect points elsewhere', async () => {
	sandbox.fault({ kind: 'redirect', status: 302, location: 'https://elsewhere.example.org/' });
	const reply = await list();
	expect([reply.status, reply.headers.get('location')]).toEqual([
		302,
		'https://elsewhere.example.org/',
	]);
});

test('body replaces the answer of an executed operation', async () => {
	sandbox.fault({ kind: 'body', body: { ok: false, message: 'No credits' } });
	const reply = await create();
	expect([reply.status, reply.json()]).toEqual([200, { ok: false, message: 'No credits' }]);
	expect(created()).toBe(1);

	sandbox.fault({ kind: 'body', body: 'a,b', status: 203, contentType: 'text/csv' });
	const csv = await list();
	expect([csv.status, csv.text, csv.headers.get('content-type')]).toEqual([203, 'a,b', 'text/csv']);
});

describe('a rule', () => {
	const statuses = async (count: number) => {
		const seen: number[] = [];
		for (let index = 0; index < count; index++) seen.push((await list()).status);
		return seen;
	};

	it('holds once unless told', async () => {
		sandbox.fault({ kind: 'status', status: 500 });
		expect(await statuses(2)).toEqual([500, 200]);
	});

	it('skips and counts', async () => {
		sandbox.fault({ kind: 'status', status: 500, skip: 1, times: 2 });
		expect(await statuses(4)).toEqual([200, 500, 500, 200]);
	});

	it('concerns one operation', async () => {
		sandbox.fault({ kind: 'status', status: 500, operation: 'campaign.create' });
		expect(await statuses(1)).toEqual([200]);
		expect((await create()).status).toBe(500);
	});

	it('without an operation concerns unknown routes too', async () => {
		sandbox.fault({ kind: 'status', status: 500 });
		expect((await call(sandbox, 'GET', '/nowhere')).status).toBe(500);
	});

	it('can be taken back, one or all', async () => {
		const remove = sandbox.fault({ kind: 'status', status: 500, times: Infinity });
		sandbox.fault({ kind: 'status', status: 501, times: Infinity });
		expect(await statuses(2)).toEqual([500, 500]);
		remove();
		expect(await statuses(1)).toEqual([501]);
		sandbox.clearFaults();
		expect(await statuses(1)).toEqual([200]);
	});
});
