import * as crypto from 'node:crypto';

import { isGenuine } from '../../../nodes/kernel/trigger/verify';

jest.mock('node:crypto', () => {
	const actual = jest.requireActual<typeof crypto>('node:crypto');
	return { ...actual, timingSafeEqual: jest.fn(actual.timingSafeEqual) };
});

const TOKEN = 'a1b2c3d4e5f6';

it('takes the token itself, and nothing else', () => {
	expect(isGenuine(TOKEN, TOKEN)).toBe(true);
	for (const given of ['a1b2c3d4e5f7', 'a1b2c3d4e5f', `${TOKEN}0`, '', undefined, null, 0, {}]) {
		expect(isGenuine(TOKEN, given)).toBe(false);
	}
	// As a query with the parameter twice, or in brackets, comes.
	expect(isGenuine(TOKEN, [TOKEN])).toBe(false);
	expect(isGenuine(TOKEN, { token: TOKEN })).toBe(false);
});

it('takes nothing while there is no token', () => {
	for (const token of [undefined, '', null]) {
		expect(isGenuine(token, '')).toBe(false);
		expect(isGenuine(token, undefined)).toBe(false);
		expect(isGenuine(token, token)).toBe(false);
	}
});

it('compares in constant time, whatever the length', () => {
	const compare = jest.mocked(crypto.timingSafeEqual);
	compare.mockClear();
	isGenuine(TOKEN, 'x');
	isGenuine(TOKEN, 'x'.repeat(10_000));
	expect(compare).toHaveBeenCalledTimes(2);
	for (const [one, other] of compare.mock.calls) expect(one.byteLength).toBe(other.byteLength);
});
