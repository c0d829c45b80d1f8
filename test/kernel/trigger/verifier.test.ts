import * as crypto from 'node:crypto';

import type { IDataObject } from 'n8n-workflow';

import { newSecret, tokenInUrl } from '../../../nodes/kernel/trigger/verifier';

jest.mock('node:crypto', () => {
	const actual = jest.requireActual<typeof crypto>('node:crypto');
	return { ...actual, timingSafeEqual: jest.fn(actual.timingSafeEqual) };
});

const SECRET = 'a1b2c3d4e5f6';

/** Whether a call with such a token is let through. */
function isTaken(token: unknown, secret = SECRET): boolean {
	return tokenInUrl.isProven({ query: { token } as IDataObject, headers: {} }, secret);
}

it('makes a new secret of 192 bits each time, and puts it into the query', () => {
	const secrets = new Set(Array.from({ length: 100 }, newSecret));
	expect(secrets.size).toBe(100);
	const [secret] = secrets;
	expect(secret).toMatch(/^[0-9a-f]{48}$/);
	const url = new URL(tokenInUrl.urlFor('https://n8n.example.com/webhook/1/webhook', secret));
	expect(url.searchParams.get('token')).toBe(secret);
});

it('takes the token itself, and nothing else', () => {
	expect(isTaken(SECRET)).toBe(true);
	for (const given of ['a1b2c3d4e5f7', 'a1b2c3d4e5f', `${SECRET}0`, '', undefined, null, 0, {}]) {
		expect(isTaken(given)).toBe(false);
	}
	// As a query with the parameter twice, or in brackets, comes.
	expect(isTaken([SECRET])).toBe(false);
	expect(isTaken({ token: SECRET })).toBe(false);
});

it('takes nothing for an empty secret', () => {
	expect(isTaken('', '')).toBe(false);
	expect(isTaken(undefined, '')).toBe(false);
});

it('compares in constant time, whatever the length', () => {
	const compare = jest.mocked(crypto.timingSafeEqual);
	compare.mockClear();
	isTaken('x');
	isTaken('x'.repeat(10_000));
	expect(compare).toHaveBeenCalledTimes(2);
	for (const [one, other] of compare.mock.calls) expect(one.byteLength).toBe(other.byteLength);
});
