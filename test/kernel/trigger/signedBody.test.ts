import * as crypto from 'node:crypto';

import type { IDataObject } from 'n8n-workflow';

import { provenSecret } from '../../../nodes/kernel/trigger/receive';
import { signatureIn, signedBody } from '../../../nodes/kernel/trigger/signedBody';
import { signatureOf, webhookContext } from './acme';

jest.mock('node:crypto', () => {
	const actual = jest.requireActual<typeof crypto>('node:crypto');
	return { ...actual, timingSafeEqual: jest.fn(actual.timingSafeEqual) };
});

const SIGNED_WITH = 'whsec_0123456789abcdef0123456789abcdef';
const BODY = Buffer.from('{"type":"opened","subject":"Grüße aus Köln ✓"}');
const NOW = Date.parse('2026-06-15T08:00:00.000Z');
const SECOND = 1_000;

const verifier = signedBody({
	signatureHeader: 'x-signature',
	timeHeader: 'x-time',
	maxAgeMs: 300 * SECOND,
	maxAheadMs: 60 * SECOND,
});

function isTaken(
	signature: unknown,
	rawBody: Buffer | undefined = BODY,
	secret = SIGNED_WITH,
): boolean {
	const headers = { 'x-signature': signature } as IDataObject;
	return verifier.isProven({ query: {}, headers, rawBody }, secret);
}

it('takes the signature of the bytes, in upper or lower case', () => {
	const signature = signatureOf(BODY, SIGNED_WITH);
	expect(isTaken(signature)).toBe(true);
	expect(isTaken(signature.toUpperCase())).toBe(true);
	expect(
		signatureIn({ 'x-signature': signature.toUpperCase() }, { signatureHeader: 'x-signature' }),
	).toBe(signature);
});

it.each([
	['none', undefined],
	['an empty one', ''],
	['one with a prefix', `sha256=${signatureOf(BODY, SIGNED_WITH)}`],
	['one with a blank', `${signatureOf(BODY, SIGNED_WITH)} `],
	['one with a line break', `${signatureOf(BODY, SIGNED_WITH)}\n`],
	['one that is too short', signatureOf(BODY, SIGNED_WITH).slice(1)],
	['one that is too long', `${signatureOf(BODY, SIGNED_WITH)}0`],
	['one that came twice', `${signatureOf(BODY, SIGNED_WITH)}, ${signatureOf(BODY, SIGNED_WITH)}`],
	['a list', [signatureOf(BODY, SIGNED_WITH)]],
	['an object', { toString: 1 }],
	['that of another secret', signatureOf(BODY, `${SIGNED_WITH}0`)],
	['that of the secret without its prefix', signatureOf(BODY, SIGNED_WITH.slice('whsec_'.length))],
	['that of another body', signatureOf(Buffer.from(`${BODY.toString()} `), SIGNED_WITH)],
	['that of the body as latin1', signatureOf(Buffer.from(BODY.toString(), 'latin1'), SIGNED_WITH)],
])('takes no call with %s', (_, signature) => {
	expect(isTaken(signature)).toBe(false);
});

it('takes no call whose bytes n8n has not kept, and none for an empty secret', () => {
	const headers = { 'x-signature': signatureOf(Buffer.alloc(0), SIGNED_WITH) };
	expect(verifier.isProven({ query: {}, headers }, SIGNED_WITH)).toBe(false);
	expect(isTaken(signatureOf(BODY, ''), BODY, '')).toBe(false);
});

it('compares in constant time', () => {
	const compare = jest.mocked(crypto.timingSafeEqual);
	compare.mockClear();
	isTaken('0'.repeat(64));
	isTaken(signatureOf(BODY, SIGNED_WITH));
	expect(compare).toHaveBeenCalledTimes(2);
	for (const [one, other] of compare.mock.calls) expect(one.byteLength).toBe(other.byteLength);
});

it('registers a URL that carries the tag and nothing secret', () => {
	const address = 'https://n8n.example.com/webhook/1/webhook';
	const url = verifier.urlFor(address, '00c0ffee', SIGNED_WITH);
	expect(url).toBe(`${address}?tag=00c0ffee`);
	expect(verifier.tagIn(url)).toBe('00c0ffee');
	for (const other of [address, `${address}?tag=x`, `${address}?tag=00c0ffee0`, 'nowhere']) {
		expect(verifier.tagIn(other)).toBeUndefined();
	}
	expect(verifier.newSecret).toBeUndefined();
});

function timeProblem(time: unknown): string | undefined {
	return verifier.timeProblem!({ query: {}, headers: { 'x-time': time } as IDataObject }, NOW);
}

it.each([0, -299, -300, 59, 60])('takes a call %d seconds from now, in both units', (seconds) => {
	const time = NOW + seconds * SECOND;
	expect(timeProblem(String(time))).toBeUndefined();
	expect(timeProblem(String(time / SECOND))).toBeUndefined();
});

it.each([
	[-301, 'says that it was sent 5 minutes ago'],
	[-86_400 * 3, 'says that it was sent 3 days ago'],
	[61, 'says that it is sent 61 seconds from now'],
	[86_400 * 365, 'says that it is sent 365 days from now'],
])('says what is wrong with one %d seconds from now, in both units', (seconds, problem) => {
	const time = NOW + seconds * SECOND;
	expect(timeProblem(String(time))).toBe(problem);
	expect(timeProblem(String(time / SECOND))).toBe(problem);
});

it.each([
	undefined,
	'',
	'now',
	'-1',
	'1e12',
	'0x10',
	`${NOW}.5`,
	`${NOW}, ${NOW}`,
	[String(NOW)],
	NOW,
	'9'.repeat(20),
])('takes %j for no time', (time) =>
	expect(timeProblem(time)).toBe("doesn't say when it was sent"),
);

it('refuses a proven call of another time, and says so in the log without its secret', () => {
	const data = { hooks: [{ url: 'https://n8n.example.com/webhook/1', secret: SIGNED_WITH }] };
	const log: string[] = [];
	jest.spyOn(Date, 'now').mockReturnValue(NOW);
	const secretOfCall = (time: number) => {
		const headers = { 'x-signature': signatureOf(BODY, SIGNED_WITH), 'x-time': String(time) };
		return provenSecret(webhookContext(data, headers, BODY, log), verifier);
	};
	expect(secretOfCall(NOW)).toBe(SIGNED_WITH);
	expect(log).toEqual([]);
	expect(secretOfCall(NOW - 600 * SECOND)).toBeUndefined();
	expect(log).toEqual([
		expect.stringMatching(
			/^Acme Trigger: refused a call .* sent 10 minutes ago\. .*check the clock/,
		),
	]);
	expect(log[0]).not.toContain(SIGNED_WITH);
	jest.restoreAllMocks();
});
