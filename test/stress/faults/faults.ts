import type { FaultRule } from '../../../sandbox';

/** What goes wrong; `times`, `skip` and `operation` are added. */
type Rule = FaultRule extends infer Each
	? Each extends { kind: string }
		? Omit<Each, 'times' | 'operation' | 'skip'>
		: never
	: never;

export interface Fault {
	name: string;
	/** Made when it is needed, since some depend on the time. */
	rule: (otherHost: string) => Rule;
	/** How often it happens when it passes. */
	times?: number;
	/** The API itself answers 200 with this: what is put out as it came is not lost. */
	answers?: true;
	/** To a list, it is the right answer of an account that has none. */
	saysNone?: true;
}

/** How long a late answer is late: longer than the clients here wait, in real milliseconds. */
export const LATE_MS = 200;
/** The time limit that the clients here have for a late answer, in real milliseconds. */
export const TIMEOUT_MS = 100;
/** The one fault that needs the clients to have a short time limit. */
export const LATE_ANSWER = 'answer after the time limit';

const limited = (retryAfter?: string): Rule => ({
	kind: 'status',
	status: 429,
	body: { error: { code: 'RATE_LIMIT_EXCEEDED', message: 'Too many requests' } },
	headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
});

const answered = (name: string, body: unknown, contentType?: string): Fault => ({
	name,
	rule: () => ({ kind: 'body', body, contentType }),
	answers: true,
});

/** A record whose every known key has the same value. */
function everywhere(value: unknown): object {
	const keys = ['id', 'name', 'data', 'total_leads', 'lead', 'ok', 'webhook_url', 'event_types'];
	const more = ['categories', 'status', 'upload_count', 'emailToLeadIdMap', 'list', 'results'];
	return Object.fromEntries([...keys, ...more].map((key) => [key, value]));
}

const limits: Fault[] = [
	{ name: '429, Retry-After in seconds', rule: () => limited('2') },
	{
		name: '429, Retry-After as a date',
		rule: () => limited(new Date(Date.now() + 3_000).toUTCString()),
	},
	{
		name: '429, Retry-After in the past',
		rule: () => limited('Thu, 01 Jan 2015 00:00:00 GMT'),
	},
	{ name: '429, Retry-After of 30 years', rule: () => limited('1000000000') },
	{ name: '429, Retry-After missing', rule: () => limited() },
	{ name: '429, Retry-After that is no time', rule: () => limited('soon') },
	{ name: '429, Retry-After below zero', rule: () => limited('-5') },
	{ name: '429, a page of HTML', rule: () => ({ kind: 'html', status: 429 }) },
	{ name: '429 storm (five in a row)', rule: () => limited('1'), times: 5 },
];

const serverFaults: Fault[] = [
	{
		name: '500',
		rule: () => ({ kind: 'status', status: 500, body: { message: 'Internal error' } }),
	},
	{ name: '502, HTML page', rule: () => ({ kind: 'html', status: 502 }) },
	{ name: '503, empty body', rule: () => ({ kind: 'status', status: 503 }) },
	{
		name: '504',
		rule: () => ({ kind: 'status', status: 504, body: { error: 'Gateway timeout' } }),
	},
	{ name: 'reset before execution', rule: () => ({ kind: 'reset', when: 'before' }) },
	{ name: 'reset within the answer', rule: () => ({ kind: 'reset', when: 'during' }) },
	{ name: 'reset after execution', rule: () => ({ kind: 'reset', when: 'after' }) },
	{ name: LATE_ANSWER, rule: () => ({ kind: 'delay', ms: LATE_MS }) },
];

const bodies: Fault[] = [
	{ name: 'JSON cut off', rule: () => ({ kind: 'truncate' }) },
	{ name: '200, HTML page', rule: () => ({ kind: 'html', status: 200 }) },
	{ name: '200, empty body', rule: () => ({ kind: 'empty' }) },
	answered('200, not JSON', '<<<not json>>>', 'application/json'),
	answered('200, plain text', 'OK'),
	answered('200, 8 MB', { padding: 'x'.repeat(8_000_000) }),
	answered('200, a number', 5),
	answered('200, null', null),
	answered('200, false', false),
	answered('200, {}', {}),
	{ ...answered('200, []', []), saysNone: true },
	answered('200, a list in place of an object', [[[]]]),
	answered('200, a list of nulls', [null, null]),
	answered('200, an object in place of a list', { data: { data: 'text' } }),
	answered('200, null at each place', everywhere(null)),
	answered('200, a text at each place', everywhere('text')),
	answered('200, an object at each place', everywhere({})),
	answered('200, a list at each place', everywhere([[]])),
	answered('200, a number at each place', everywhere(-1)),
	answered('200, success false', { success: false, message: 'Quota exceeded' }),
	answered('200, ok false', { ok: false }),
];

const strayed: Fault[] = [
	{
		name: 'redirect to another host',
		rule: (otherHost) => ({
			kind: 'redirect',
			status: 307,
			location: `${otherHost}/api/v1/campaigns/`,
		}),
	},
	{ name: '400 that echoes the address', rule: () => ({ kind: 'echo', status: 400 }) },
	{ name: '429 that echoes the address', rule: () => ({ kind: 'echo', status: 429 }) },
	{ name: '500 that echoes the address', rule: () => ({ kind: 'echo', status: 500 }) },
	{
		name: '200 that echoes the address',
		rule: () => ({ kind: 'echo', status: 200 }),
		answers: true,
	},
];

/** All that goes wrong, in the order of the table. */
export const faults: Fault[] = [...limits, ...serverFaults, ...bodies, ...strayed];
