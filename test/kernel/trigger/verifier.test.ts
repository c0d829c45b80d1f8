import * as crypto from 'node:crypto';

import type { IDataObject } from 'n8n-workflow';

import { newSecret, tokenIn, tokenInUrl } from '../../../nodes/kernel/trigger/verifier';

jest.mock('node:crypto', () => {
	const actual = jest.requireActual<typeof crypto>('node:crypto');
	return { ...actual, timingSafeEqual: jest.fn(actual.timingSafeEqual) };
});

const SECRET = 'a1b2c3d4e5f6';

/** Whether a call with such a token is let through. */
function isTaken(token: unknown, secret = SECRET): boolean {
	return tokenInUrl.isProven({ query: { token } as IDataObject, headers: {} }, secret);
}

it('makes a new secret of 160 bits behind the tag each time, and finds it in the URL again', () => {
	const secrets = new Set(Array.from({ length: 100 }, () => newSecret('00c0ffee')));
	expect(secrets.size).toBe(100);
	const [secret] = secrets;
	expect(secret).toMatch(/^00c0ffee[0-9a-f]{40}$/);
	const url = tokenInUrl.urlFor('https://n8n.example.com/webhook/1/webhook', '00c0ffee', secret);
	expect(new URL(url).searchParams.get('token')).toBe(secret);
	expect(tokenIn(url)).toBe(secret);
	expect(tokenInUrl.tagIn(url)).toBe('00c0ffee');
});

it.each(['', '?token=', '?token=1', `?token=${'g'.repeat(48)}`, `?Token=${'0'.repeat(48)}`])(
	'finds no secret in a URL that ends with "%s"',
	(query) => {
		const url = `https://n8n.example.com/webhook/1/webhook${query}`;
		expect(tokenIn(url)).toBeUndefined();
		expect(tokenInUrl.tagIn(url)).toBeUndefined();
		expect(tokenIn(query)).toBeUndefined();
	},
);

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
