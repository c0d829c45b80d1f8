/* eslint-disable @n8n/community-nodes/no-restricted-imports -- looks at an error as a log does */
import { inObjects } from '../../harness/inObjects';
import { inspect } from 'node:util';

import type { IAllExecuteFunctions, IHttpRequestOptions, INode, JsonObject } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import type { Effects } from '../../../nodes/kernel/definition/effects';
import type { Account } from '../../../nodes/kernel/request/account';
import type { Expected } from '../../../nodes/kernel/request/outcome';
import { createRateLimiter } from '../../../nodes/kernel/request/rateLimiter';
import { request } from '../../../nodes/kernel/request/request';
import { createRun } from '../../../nodes/kernel/request/run';
import { keyRemover, keyScrubber } from '../../../nodes/kernel/request/secrets';
import { smartlead } from '../../../nodes/Smartlead/service';

const SENTINEL = 'sentinel-0123456789';
const NODE: INode = {
	id: '1',
	name: 'Smartlead',
	type: 'n8n-nodes-smartlead.smartlead',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

const ALL_EFFECTS: Effects[] = [
	'read',
	'write',
	'destructive',
	'sends-email',
	'spends-credits',
	'purchases',
	'returns-secret',
];
const NOT_READ = ALL_EFFECTS.filter((effects) => effects !== 'read');

interface Reply {
	statusCode?: number;
	headers?: object;
	body?: unknown;
}

type Server = (call: number, options: IHttpRequestOptions) => Reply | Error;

let start: number;

beforeEach(() => {
	jest.useFakeTimers({ now: Date.UTC(2026, 0, 15, 12) });
	jest.spyOn(Math, 'random').mockReturnValue(1);
	start = Date.now();
});

afterEach(() => {
	jest.restoreAllMocks();
	jest.useRealTimers();
});

/** What n8n throws: its own error around that of the HTTP client, which knows the address. */
function broken(code: string): Error {
	const config = { url: `https://server.smartlead.ai/api/v1/x?api_key=${SENTINEL}` };
	const cause = Object.assign(new Error(`${code} ${config.url}`), { code, config });
	return new NodeApiError(NODE, cause as unknown as JsonObject);
}

// Frozen, so that whoever writes the key into it fails.
const OPTIONS: IHttpRequestOptions = Object.freeze({
	baseURL: 'https://server.smartlead.ai/api/v1',
	url: '/campaigns/',
	method: 'GET' as const,
	qs: Object.freeze({ client_id: 3 }),
	headers: Object.freeze({ accept: 'application/json' }),
});

function newAccount(requestsPerMinute = 1_000): Account {
	const pace = smartlead.pace({ requestsPerMinute });
	return {
		service: smartlead,
		authentication: {},
		baseUrl: (host) => smartlead.baseUrl(host, ''),
		limiter: createRateLimiter(pace.windows),
		pace,
		maxWaitMs: 60 * 60_000,
		scrub: keyScrubber(SENTINEL, smartlead.secretPatterns),
		withoutKey: keyRemover(SENTINEL),
		withoutSecrets: (body) => body,
		keyMark: () => '',
	};
}

/** A caller whose requests go to a function instead of the network. */
function callerOf(server: Server, account = newAccount(), run = createRun()) {
	const sent: Array<{ at: number; options: IHttpRequestOptions }> = [];
	const log: string[] = [];
	const context = {
		getNode: () => NODE,
		logger: { info: (text: string) => log.push(text) },
		helpers: {
			async httpRequestWithAuthentication(
				this: unknown,
				credential: string,
				options: IHttpRequestOptions,
			) {
				expect(this).toBe(context);
				expect(credential).toBe('smartleadApi');
				sent.push({ at: Date.now() - start, options });
				// n8n writes the key into the options that it is given.
				options.qs!.api_key = SENTINEL;
				options.headers!.cookie = SENTINEL;
				const reply = server(sent.length, options);
				if (reply instanceof Error) return await Promise.reject(reply);
				return { statusCode: 200, headers: {}, body: {}, ...reply };
			},
		},
	} as unknown as IAllExecuteFunctions;
	return { caller: { context, account, run, itemIndex: 2 }, sent, log };
}

/** Sends a request and lets the time pass that it takes. */
async function settled(
	server: Server,
	effects: Effects = 'read',
	options = OPTIONS,
	expected: Expected = {},
) {
	const { caller, sent } = callerOf(server);
	const outcome = request(caller, options, effects, expected).then(
		(answer) => ({ answer, error: undefined }),
		(error: NodeApiError) => ({ answer: undefined, error }),
	);
	await jest.advanceTimersByTimeAsync(60 * 60_000);
	return { ...(await outcome), sent, times: sent.map(({ at }) => at) };
}

const limited = (headers: object = {}, body: unknown = { error: { message: 'Slow down' } }) => ({
	statusCode: 429,
	headers,
	body,
});

describe('zero bytes', () => {
	const nothing = { statusCode: 200, body: '' };
	const hasContent = true;

	it('where there is something to read are a broken answer, which is asked for again', async () => {
		const server: Server = (call) => (call === 1 ? nothing : { body: { id: 1 } });
		const { answer, sent } = await settled(server, 'read', OPTIONS, { hasContent });
		expect(answer?.body).toEqual({ id: 1 });
		expect(sent).toHaveLength(2);
	});

	it('that stay are an error', async () => {
		const { error, sent } = await settled(() => nothing, 'read', OPTIONS, { hasContent });
		expect(error?.message).toMatch(/broke before the answer was complete \(empty answer\)/);
		expect(sent).toHaveLength(4);
	});

	it('are an answer where nobody expects more', async () => {
		expect((await settled(() => nothing)).answer?.body).toBe('');
		const { answer } = await settled(() => ({ ...nothing, statusCode: 204 }), 'read', OPTIONS, {
			hasContent,
		});
		expect(answer?.body).toBe('');
	});
});

describe('an answer', () => {
	it.each<[string, Reply]>([
		['an object', { body: { id: 1 } }],
		['an array', { body: [] }],
		['a bare word', { body: 'success', headers: { 'content-type': 'text/plain' } }],
		[
			'a bare word that Express sends as HTML',
			{ body: 'success', headers: { 'content-type': 'text/html; charset=utf-8' } },
		],
		['nothing', { body: '' }],
		[
			'nothing that Express sends as HTML',
			{ body: '', headers: { 'content-type': 'text/html; charset=utf-8' } },
		],
		['CSV', { body: 'id,name\n1,"a\nb"', headers: { 'content-type': 'text/csv' } }],
		['a status of 201', { statusCode: 201, body: { ok: true } }],
		['an object that says nothing of ok', { body: { message: 'Saved' } }],
	])('may be %s', async (_, reply) => {
		const { answer, sent } = await settled(() => reply, 'write');
		expect(answer).toMatchObject({ status: reply.statusCode ?? 200, body: reply.body });
		expect(sent).toHaveLength(1);
	});
});

describe('the request', () => {
	it('is sent as it was put together', async () => {
		const { sent } = await settled(() => ({}), 'write', { ...OPTIONS, body: { name: 'x' } });
		expect(inObjects(sent[0].options)).toMatchObject({
			baseURL: OPTIONS.baseURL,
			url: '/campaigns/',
			method: 'GET',
			qs: { client_id: 3 },
			headers: { accept: 'application/json' },
			body: { name: 'x' },
			json: true,
		});
	});

	it('is copied, so that the key never stays in ours', async () => {
		const options = structuredClone(OPTIONS);
		await settled((call) => (call < 3 ? limited() : {}), 'read', options);
		expect(options).toEqual(OPTIONS);
	});

	it('is made anew for every try, without what n8n has put into the last one', async () => {
		const { sent } = await settled((call) => (call < 3 ? { statusCode: 500 } : {}));
		expect(new Set(sent.map(({ options }) => options)).size).toBe(3);
		expect(new Set(sent.map(({ options }) => options.qs)).size).toBe(3);
	});

	it('takes the key nowhere else, and leaves errors and repetition to this code', async () => {
		const { sent } = await settled(() => ({}));
		expect(sent[0].options).toMatchObject({
			disableFollowRedirect: true,
			ignoreHttpStatusErrors: true,
			returnFullResponse: true,
		});
	});
});

describe('a 429', () => {
	it.each(ALL_EFFECTS)('is tried again for an operation that is “%s”', async (effects) => {
		const { answer, sent } = await settled(
			(call) => (call < 3 ? limited() : { body: { id: 1 } }),
			effects,
		);
		expect(answer?.body).toEqual({ id: 1 });
		expect(sent).toHaveLength(3);
	});

	it.each<[string, object, unknown, number]>([
		['the seconds of Retry-After', { 'retry-after': '7' }, {}, 7_000],
		['the date of Retry-After', { 'retry-after': 'Thu, 15 Jan 2026 12:00:20 GMT' }, {}, 20_000],
		['retry_after in the body', {}, { error: { message: 'x', retry_after: 4 } }, 4_000],
		['x-ratelimit-reset', { 'x-ratelimit-reset': '9' }, {}, 9_000],
		['a Retry-After of 0', { 'retry-after': '0' }, {}, 0],
	])('is followed by the wait that %s asks for', async (_, headers, body, wait) => {
		const { times } = await settled((call) => (call === 1 ? limited(headers, body) : {}));
		expect(times).toEqual([0, wait]);
	});

	it('that does not say how long is followed by growing waits', async () => {
		const { times } = await settled((call) => (call < 5 ? limited() : {}));
		const waits = times.slice(1).map((time, index) => time - times[index]);
		expect(waits).toHaveLength(4);
		expect(waits.every((wait, index) => index === 0 || wait > waits[index - 1])).toBe(true);
	});

	it('that does not end is asked about less often, and given up after the longest wait', async () => {
		const { times } = await settled(() => limited({ 'retry-after': '1' }));
		expect(times.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5].map((seconds) => seconds * 1_000));
		const lastWaits = times.slice(-10).map((time, index, last) => time - last[index - 1]);
		expect(Math.min(...lastWaits.slice(1))).toBeGreaterThanOrEqual(15_000);
	});

	it.each([
		['says how long to wait', { 'retry-after': '1' }, 200],
		['does not', {}, 10],
	])('that does not end and %s is given up, and says what to do', async (_, headers, most) => {
		const { error, sent } = await settled(() => limited(headers), 'sends-email');
		expect(sent.length).toBeGreaterThan(2);
		expect(sent.length).toBeLessThan(most);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error).toMatchObject({ message: 'Slow down', httpCode: '429' });
		expect(error!.description).toContain('Requests per Minute');
		expect(error!.context.itemIndex).toBe(2);
	});

	it('that asks for an absurd wait is given up at once and says so', async () => {
		const { error, sent } = await settled(() => limited({ 'retry-after': '7200' }));
		expect(sent).toHaveLength(1);
		expect(error).toMatchObject({ message: 'Slow down', httpCode: '429' });
		expect(error!.description).toContain('120 minutes');
	});

	it('holds back every other request of the same key', async () => {
		const account = newAccount();
		const one = callerOf((call) => (call === 1 ? limited({ 'retry-after': '30' }) : {}), account);
		const other = callerOf(() => ({}), account);
		const requests = [request(one.caller, OPTIONS, 'read')];
		await jest.advanceTimersByTimeAsync(0);
		requests.push(request(other.caller, OPTIONS, 'read'));
		await jest.advanceTimersByTimeAsync(29_999);
		expect([one.sent.length, other.sent.length]).toEqual([1, 0]);
		await jest.advanceTimersByTimeAsync(1);
		await Promise.all(requests);
		expect([one.sent.length, other.sent.length]).toEqual([2, 1]);
	});

	it('goes ahead of the run’s requests that have not been sent yet', async () => {
		const order: string[] = [];
		const { caller } = callerOf((call, { url }) => {
			order.push(url);
			return call === 1 ? limited({ 'retry-after': '10' }) : {};
		}, newAccount(1));
		const requests = ['/first', '/second', '/third'].map(
			async (url) => await request(caller, { ...OPTIONS, url }, 'read'),
		);
		await jest.advanceTimersByTimeAsync(10 * 60_000);
		await Promise.all(requests);
		expect(order).toEqual(['/first', '/first', '/second', '/third']);
	});
});

describe('JSON that cannot be read', () => {
	const garbage = () => ({ body: '<<<', headers: { 'content-type': 'application/json' } });

	it('is a fault of a read, which is tried again', async () => {
		const { answer, sent } = await settled((call) => (call < 3 ? garbage() : { body: { id: 1 } }));
		expect(answer).toMatchObject({ body: { id: 1 } });
		expect(sent).toHaveLength(3);
	});

	it('is taken for a bare word after a write', async () => {
		const { answer, sent } = await settled(garbage, 'write');
		expect(answer).toMatchObject({ body: '<<<' });
		expect(sent).toHaveLength(1);
	});
});

it('an answer that echoes the address shows the key nowhere', async () => {
	const { answer } = await settled(() => ({ body: { url: `/x?api_key=${SENTINEL}` } }));
	expect(answer).toMatchObject({ body: { url: '/x?api_key=***' } });
});

describe('a wait for its turn', () => {
	const account = (maxWaitMs: number) => ({ ...newAccount(1), maxWaitMs });
	const errorOf = async (sent: Promise<unknown>): Promise<unknown> =>
		await sent.then(() => undefined).catch((error: unknown) => error);

	it('that would be longer than allowed is refused at once, with what to raise', async () => {
		const { caller, sent } = callerOf(() => ({}), account(5.1 * 60_000));
		const requests = Array.from({ length: 7 }, async () => {
			return await errorOf(request(caller, OPTIONS, 'read'));
		});
		expect(await requests[6]).toMatchObject({
			message: expect.stringMatching(/would wait .* 1 request per minute, .* 5 minutes/),
			description: expect.stringMatching(/Requests per Minute.*Max Wait Time/),
		});
		await jest.advanceTimersByTimeAsync(10 * 60_000);
		expect(await Promise.all(requests.slice(0, 6))).toEqual(Array(6).fill(undefined));
		expect(sent).toHaveLength(6);
	});

	it('is bounded by the caller where a form waits', async () => {
		const { caller, sent } = callerOf(() => ({}), account(60 * 60_000));
		await request(caller, OPTIONS, 'read');
		const error = await errorOf(request({ ...caller, maxWaitMs: 30_000 }, OPTIONS, 'read'));
		expect(error).toMatchObject({ message: expect.stringContaining('the 30 seconds') });
		expect(sent).toHaveLength(1);
	});

	it('ends when answers of 429 add up to more than allowed', async () => {
		const { caller, sent } = callerOf(() => limited({ 'retry-after': '100' }), {
			...newAccount(),
			maxWaitMs: 250_000,
		});
		const failed = errorOf(request(caller, OPTIONS, 'read'));
		await jest.advanceTimersByTimeAsync(60 * 60_000);
		expect(await failed).toMatchObject({
			httpCode: '429',
			description: expect.stringContaining('Max Wait Time'),
		});
		expect(sent.map(({ at }) => at)).toEqual([0, 100_000, 200_000]);
	});

	it('is written to the log of n8n once a run, when it was long', async () => {
		const { caller, log } = callerOf(() => ({}), account(60 * 60_000));
		const requests = Array.from({ length: 3 }, async () => await request(caller, OPTIONS, 'read'));
		await jest.advanceTimersByTimeAsync(10 * 60_000);
		await Promise.all(requests);
		expect(log).toEqual([expect.stringMatching(/waited up to 60 seconds .* 1 request per minute/)]);
		expect(caller.run.longestWait?.ms).toBeGreaterThan(119_000);
	});
});

const FAULTS: Array<[string, Reply | Error]> = [
	['a 500', { statusCode: 500, body: { message: 'Internal error' } }],
	['a 503 page', { statusCode: 503, body: '<html></html>' }],
	['a broken connection', broken('ECONNRESET')],
	['a timeout', broken('ECONNABORTED')],
	['a host that is not there', broken('ECONNREFUSED')],
	['JSON that was cut off', { body: '{"data":[{"id":1},{"i' }],
	['an array that was cut off', { body: ' [{"id":1},' }],
];

describe.each(FAULTS)('%s', (_, fault) => {
	it('is tried again for a read', async () => {
		const { answer, sent } = await settled((call) => (call < 3 ? fault : { body: { id: 1 } }));
		expect(answer?.body).toEqual({ id: 1 });
		expect(sent).toHaveLength(3);
	});

	it('that does not end is given up after growing waits', async () => {
		const { error, times } = await settled(() => fault);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(times.length).toBeGreaterThan(2);
		expect(times.length).toBeLessThan(10);
		const waits = times.slice(1).map((time, index) => time - times[index]);
		expect(waits.every((wait, index) => wait > (waits[index - 1] ?? 0))).toBe(true);
	});

	it.each(NOT_READ)('is never repeated for an operation that is “%s”', async (effects) => {
		const { error, sent } = await settled(() => fault, effects);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(sent).toHaveLength(1);
	});

	it('shows the key nowhere', async () => {
		const { error } = await settled(() => fault);
		expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(SENTINEL);
		expect(JSON.stringify(error)).not.toContain(SENTINEL);
	});
});

describe('a fault', () => {
	it('of a write says that it is not known whether it happened', async () => {
		const answers = [{ statusCode: 502 }, broken('ECONNRESET'), { body: '{"ok":tr' }];
		for (const reply of answers) {
			const { error } = await settled(() => reply, 'sends-email');
			expect(error!.description).toMatch(/not known.*Look in Smartlead/);
		}
	});

	it('of a host that is not there does not, since nothing was sent', async () => {
		const { error } = await settled(() => broken('ECONNREFUSED'), 'sends-email');
		expect(error).toMatchObject({ httpCode: 'ECONNREFUSED' });
		expect(error!.description).not.toMatch(/not known/);
	});

	it('holds back nobody but its own request', async () => {
		const account = newAccount();
		const one = callerOf((call) => (call === 1 ? { statusCode: 500 } : {}), account);
		const other = callerOf(() => ({}), account);
		const first = request(one.caller, OPTIONS, 'read');
		await jest.advanceTimersByTimeAsync(0);
		await request(other.caller, OPTIONS, 'read');
		expect([one.sent.length, other.sent.length]).toEqual([1, 1]);
		await jest.advanceTimersByTimeAsync(60_000);
		await first;
	});
});

describe('a refusal is never repeated, not even for a read:', () => {
	it.each<[string, Reply, object]>([
		[
			'a wrong key',
			{ statusCode: 401, body: { message: 'Invalid API Key' } },
			{ message: 'Invalid API Key', httpCode: '401' },
		],
		[
			'schema validation',
			{ statusCode: 400, body: { message: '"a" is required', validation: { keys: ['a'] } } },
			{ message: '"a" is required', description: "Check the value sent as 'a'." },
		],
		[
			'a campaign that is not there',
			{ statusCode: 404, body: { error: 'Campaign not found - Invalid campaign_id.' } },
			{ message: 'Campaign not found - Invalid campaign_id.', httpCode: '404' },
		],
		[
			'a route that is not there',
			{ statusCode: 404, body: '<pre>Cannot GET /api/v1/x</pre>' },
			{ message: 'Cannot GET /api/v1/x', httpCode: '404' },
		],
		[
			'{ok:false} with status 200',
			{ body: { ok: false, message: 'Nothing changed' } },
			{ message: 'Nothing changed', httpCode: '200' },
		],
		[
			'{success:false} with status 200',
			{ body: { success: false, message: 'Not enough credits' } },
			{ message: 'Not enough credits', httpCode: '200' },
		],
		[
			'a redirect',
			{ statusCode: 302, headers: { location: 'https://elsewhere' }, body: '' },
			{ httpCode: '302', description: expect.stringContaining("'API Host'") },
		],
		[
			'a web page',
			{ headers: { 'content-type': 'text/html' }, body: '\n<!doctype html><title>Log in</title>' },
			{ message: expect.stringContaining('web page') },
		],
	])('%s', async (_, reply, expected) => {
		for (const effects of ALL_EFFECTS) {
			const { error, sent } = await settled(() => reply, effects);
			expect(error).toBeInstanceOf(NodeApiError);
			expect(error).toMatchObject(expected);
			expect(sent).toHaveLength(1);
		}
	});

	it('a credential that n8n does not give', async () => {
		const refusal = new NodeOperationError(NODE, 'Node does not have any credentials set');
		const { error, sent } = await settled(() => refusal);
		expect(error!.message).toBe('Node does not have any credentials set');
		expect(sent).toHaveLength(1);
	});
});

describe('the rate limit that answers tell', () => {
	it.each([
		['30', 30_000],
		[String(Date.UTC(2026, 0, 15, 12, 0, 45) / 1_000), 45_000],
	])('is followed once it is used up (reset %s)', async (reset, until) => {
		const account = newAccount();
		const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
		const one = callerOf(() => ({ headers }), account);
		await request(one.caller, OPTIONS, 'read');
		const other = callerOf(() => ({}), account);
		const next = request(other.caller, OPTIONS, 'read');
		await jest.advanceTimersByTimeAsync(until - 1);
		expect(other.sent).toHaveLength(0);
		await jest.advanceTimersByTimeAsync(1);
		await next;
		expect(other.sent).toHaveLength(1);
	});

	it.each([
		['is left', { 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': '30' }],
		['is absurd', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '999999' }],
		['does not say until when', { 'x-ratelimit-remaining': '0' }],
	])('is not waited for where it %s', async (_, headers) => {
		const { caller, sent } = callerOf(() => ({ headers }));
		await request(caller, OPTIONS, 'read');
		await request(caller, OPTIONS, 'read');
		expect(sent).toHaveLength(2);
	});
});

describe('a run that stops', () => {
	const reason = new Error('The execution was cancelled');

	it.each<[string, Reply]>([
		['after a 429', limited({ 'retry-after': '200' })],
		['after a fault', { statusCode: 500 }],
	])('ends the wait %s at once, with its reason', async (_, reply) => {
		const run = createRun();
		const { caller, sent } = callerOf(() => reply, newAccount(), run);
		const outcome = request(caller, OPTIONS, 'read').catch((error: unknown) => error);
		await jest.advanceTimersByTimeAsync(100);
		run.stop(reason);
		expect(await outcome).toBe(reason);
		await jest.advanceTimersByTimeAsync(600_000);
		expect(sent).toHaveLength(1);
	});

	it('sends nothing more', async () => {
		const run = createRun();
		run.stop(reason);
		const { caller, sent } = callerOf(() => ({}), newAccount(), run);
		await expect(request(caller, OPTIONS, 'read')).rejects.toBe(reason);
		expect(sent).toHaveLength(0);
	});
});
