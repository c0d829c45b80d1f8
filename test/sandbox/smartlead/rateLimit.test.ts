import { startSandbox, type Sandbox } from '../../../sandbox';
import { RateLimiter } from '../../../sandbox/server/http/rateLimiter';
import { call } from './apiClient';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox();
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

describe('RateLimiter', () => {
	it('slides', () => {
		const limiter = new RateLimiter({ limit: 2, windowMs: 1000 });
		const admitted = (now: number) => limiter.admit('key', now).refusal === null;
		expect([0, 600, 900, 1000, 1500, 1600].map(admitted)).toEqual([
			true,
			true,
			false,
			true,
			false,
			true,
		]);
	});

	it('waits for the slowest of the full windows, rounded up', () => {
		const limiter = new RateLimiter([
			{ limit: 1, windowMs: 500 },
			{ limit: 1, windowMs: 2500 },
		]);
		limiter.admit('key', 0);
		expect(limiter.admit('key', 100).refusal?.headers['retry-after']).toBe('3');
		expect(limiter.admit('key', 2499).refusal?.headers['retry-after']).toBe('1');
		expect(limiter.admit('key', 2500).refusal).toBeNull();
	});

	it('counts each key by itself', () => {
		const limiter = new RateLimiter({ limit: 1, windowMs: 1000 });
		expect(limiter.admit('one', 0).refusal).toBeNull();
		expect(limiter.admit('two', 0).refusal).toBeNull();
		expect(limiter.admit('one', 1).refusal).not.toBeNull();
	});
});
