import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { answers } from '../../../sandbox/smartlead/answers';
import { call } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	sandbox.setRateLimit(false);
});

const list = async () => await call(sandbox, 'GET', '/campaigns');
const create = async () => await call(sandbox, 'POST', '/campaigns/create');
const rateHeaders = (headers: Headers) =>
	['limit', 'remaining', 'reset'].map((name) => headers.get(`x-ratelimit-${name}`));

test('without a limit there are no headers', async () => {
	expect(rateHeaders((await list()).headers)).toEqual([null, null, null]);
});

test('reads say what is left in the tightest window', async () => {
	sandbox.setRateLimit([
		{ limit: 60, windowMs: 60_000 },
		{ limit: 10, windowMs: 20_000 },
	]);
	const [limit, remaining, reset] = rateHeaders((await list()).headers);
	expect([limit, remaining]).toEqual(['10', '9']);
	const seconds = Number(reset) - Date.now() / 1000;
	expect(seconds).toBeGreaterThan(18);
	expect(seconds).toBeLessThanOrEqual(21);
});

test('writes count but carry no headers', async () => {
	sandbox.setRateLimit({ limit: 5, windowMs: 60_000 });
	expect(rateHeaders((await create()).headers)).toEqual([null, null, null]);
	expect((await list()).headers.get('x-ratelimit-remaining')).toBe('3');
});

test('over the limit nothing is executed', async () => {
	sandbox.setRateLimit({ limit: 1, windowMs: 60_000 });
	const before = sandbox.state.campaigns.size;
	const statuses = [(await create()).status, (await create()).status];
	expect(statuses).toEqual([200, 429]);
	expect(sandbox.state.campaigns.size).toBe(before + 1);

	const reply = await list();
	expect(reply.status).toBe(429);
	expect(reply.headers.get('x-ratelimit-remaining')).toBe('0');
	const wait = Number(reply.headers.get('retry-after'));
	expect([59, 60]).toContain(wait);
	expect(reply.json()).toEqual({
		error: {
			code: 'RATE_LIMIT_EXCEEDED',
			message: `Too many requests. Retry after ${wait} seconds.`,
			retry_after: wait,
		},
	});
});

test('a wrong key does not count', async () => {
	sandbox.setRateLimit({ limit: 1, windowMs: 60_000 });
	await call(sandbox, 'GET', '/campaigns', { key: 'wrong' });
	expect((await list()).status).toBe(200);
});

test.each([
	[2400, '3'],
	[1, '1'],
])('a wait of %d ms is rounded up to %s s', (waitMs, seconds) => {
	expect(answers.tooManyRequests(waitMs).headers['retry-after']).toBe(seconds);
});
