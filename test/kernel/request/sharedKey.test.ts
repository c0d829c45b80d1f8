import type { IAllExecuteFunctions } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import type { Account } from '../../../nodes/kernel/request/account';
import { createRateLimiter } from '../../../nodes/kernel/request/rateLimiter';
import { request } from '../../../nodes/kernel/request/request';
import { createRun } from '../../../nodes/kernel/request/run';
import { smartlead } from '../../../nodes/Smartlead/service';
import { RateLimiter as ServerLimit } from '../../../sandbox/server/http/rateLimiter';
import { answers } from '../../../sandbox/smartlead/answers';

const ITEMS = 200;
const BURST = { limit: 10, windowMs: 2_000 };
const REQUESTS_PER_MINUTE = 300;
const LATENCY_MS = 10;

beforeEach(() => jest.useFakeTimers({ now: Date.UTC(2026, 0, 15, 12) }));
afterEach(() => jest.useRealTimers());

/** Two workers of n8n: each has a limiter of its own, and the API counts them together. */
it('loses no item of two processes that use up the limit of a key against each other', async () => {
	const api = new ServerLimit(BURST);
	const counts = { executed: 0, refused: 0 };
	const processes = [1, 2].map(() => processThatAsks(api, counts));
	const outcomes = Promise.allSettled(processes.flat());
	await jest.advanceTimersByTimeAsync(60 * 60_000);

	const failed = (await outcomes).filter(({ status }) => status === 'rejected');
	expect(failed).toEqual([]);
	expect(counts.executed).toBe(2 * ITEMS);
	// Most of what is refused is a burst that came second; it must not become a hail of requests.
	expect(counts.refused).toBeLessThan(2 * ITEMS);
});

function processThatAsks(api: ServerLimit, counts: { executed: number; refused: number }) {
	const pace = smartlead.pace({ requestsPerMinute: REQUESTS_PER_MINUTE });
	const account = {
		service: smartlead,
		authentication: {},
		baseUrl: (host: string) => smartlead.baseUrl(host, ''),
		limiter: createRateLimiter(pace.windows),
		pace,
		maxWaitMs: 60 * 60_000,
		scrub: (text: string) => text,
		withoutKey: (body: unknown) => body,
		withoutSecrets: (body: unknown) => body,
		keyMark: () => '',
	} satisfies Account;
	const context = {
		getNode: () => ({ name: 'Smartlead' }),
		logger: { info: () => {} },
		helpers: {
			async httpRequestWithAuthentication() {
				const { waitMs, usage } = api.admit('key', Date.now());
				await sleep(LATENCY_MS);
				counts[waitMs === null ? 'executed' : 'refused']++;
				const headers = answers.rateLimitHeaders(usage!, 'GET');
				if (waitMs === null) return { statusCode: 200, headers, body: {} };
				const refusal = answers.tooManyRequests(waitMs);
				return { statusCode: 429, headers: { ...headers, ...refusal.headers }, body: {} };
			},
		},
	} as unknown as IAllExecuteFunctions;
	const caller = { context, run: createRun(), account };
	const options = { url: '/campaigns/90211', method: 'POST' as const };
	return Array.from({ length: ITEMS }, async () => await request(caller, options, 'write'));
}
