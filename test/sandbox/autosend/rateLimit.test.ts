import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { answers } from '../../../sandbox/autosend/answers';
import { call } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	sandbox.setRateLimit({ limit: 2, windowMs: 60_000 });
});

const PAUSED = '/campaigns/66c0a5e0d1f2b3c40000000b/resume';

const list = async () => await call(sandbox, 'GET', '/campaigns');
const resume = async () => await call(sandbox, 'POST', PAUSED);
const left = (headers: Headers) =>
	['limit', 'remaining'].map((name) => headers.get(`x-ratelimit-${name}`));

it('is told on each answer, reads and writes, refusals and the 429', async () => {
	const replies = [await resume(), await resume(), await resume()];
	expect(replies.map(({ status }) => status)).toEqual([200, 400, 429]);
	expect(replies.map(({ headers }) => left(headers))).toEqual([
		['2', '1'],
		['2', '0'],
		['2', '0'],
	]);
	for (const { headers } of replies) {
		const seconds = Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000;
		expect(seconds).toBeGreaterThan(50);
		expect(seconds).toBeLessThanOrEqual(61);
	}
});

it('answers 429 with the seconds to wait, and executes nothing', async () => {
	await list();
	await list();
	const { status, headers, body } = await resume();
	expect(status).toBe(429);
	expect(body).toEqual({
		success: false,
		error: { message: 'Rate limit exceeded', code: 'RATE_LIMIT_EXCEEDED' },
		retryAfter: expect.any(Number) as number,
	});
	expect([59, 60]).toContain((body as { retryAfter: number }).retryAfter);
	expect(headers.get('retry-after')).toBeNull();
	expect(sandbox.requests.map(({ executed }) => executed)).toEqual([true, true, false]);
	expect(sandbox.state.campaigns.get('66c0a5e0d1f2b3c40000000b')?.status).toBe('paused');
});

it.each([
	[1, 1],
	[1_000, 1],
	[1_001, 2],
])('rounds a wait of %d ms up to %d s', (waitMs, seconds) => {
	expect(JSON.parse(String(answers.tooManyRequests(waitMs).body))).toMatchObject({
		retryAfter: seconds,
	});
});

it('is 2 requests a second by the docs', async () => {
	const limited = await startAutoSendSandbox({ rateLimit: 'documented' });
	const { headers } = await call(limited, 'GET', '/campaigns');
	expect(left(headers)).toEqual(['2', '1']);
	const seconds = Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000;
	expect(seconds).toBeLessThanOrEqual(2);
	await limited.stop();
});

it('is nothing that a wrong key uses up', async () => {
	for (let time = 0; time < 3; time++) await call(sandbox, 'GET', '/campaigns', { key: 'AS_x' });
	expect((await list()).status).toBe(200);
});
