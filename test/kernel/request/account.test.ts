import type { FunctionsBase, ICredentialDataDecryptedObject } from 'n8n-workflow';

import { loadAccount } from '../../../nodes/kernel/request/account';
import { rateLimiterFor } from '../../../nodes/kernel/request/rateLimiter';
import { createRun } from '../../../nodes/kernel/request/run';
import { smartlead } from '../../../nodes/Smartlead/service';

const contextOf = (credentials: ICredentialDataDecryptedObject) =>
	({
		getCredentials: async (type: string) => {
			expect(type).toBe('smartleadApi');
			return credentials;
		},
	}) as unknown as FunctionsBase;

/** How many requests leave in the first minute. */
async function perMinute(credentials: ICredentialDataDecryptedObject): Promise<number> {
	jest.useFakeTimers();
	const { limiter } = await loadAccount(contextOf(credentials), smartlead);
	const run = createRun();
	let left = 0;
	for (let each = 0; each < 200; each++) void limiter.take(run).then(() => (left += 1));
	await jest.advanceTimersByTimeAsync(59_000);
	jest.useRealTimers();
	return left;
}

describe('loadAccount', () => {
	it('has the limiter of the key, whatever blanks stand around it', async () => {
		const { limiter } = await loadAccount(contextOf({ apiKey: ' account-key\n' }), smartlead);
		expect(rateLimiterFor('Smartlead', 'account-key', smartlead.pace({}).windows)).toBe(limiter);
	});

	it('takes the invisible signs of a copied text out of the key', async () => {
		const copied = await loadAccount(contextOf({ apiKey: '\ufeffzz_abc\u200bdef0123' }), smartlead);
		const clean = await loadAccount(contextOf({ apiKey: 'zz_abcdef0123' }), smartlead);
		expect(copied.limiter).toBe(clean.limiter);
		expect(copied.scrub('zz_abcdef0123')).toBe('***');
		expect(copied.withoutKey(['zz_abcdef0123'])).toEqual(['***']);
	});

	it.each([[''], [null], [{ a: 1 }], ['zz_abc\ndef0123'], ['zz_abc—def0123']])(
		'refuses a key that is none (%j)',
		async (apiKey) => {
			const credential = { apiKey } as ICredentialDataDecryptedObject;
			await expect(loadAccount(contextOf(credential), smartlead)).rejects.toThrow(/valid API Key/);
		},
	);

	it('has the API Host, empty for Smartlead itself', async () => {
		const host = 'http://127.0.0.1:4010';
		const moved = await loadAccount(contextOf({ apiKey: 'k', apiHost: ` ${host}/ ` }), smartlead);
		expect(moved.baseUrl('server')).toBe(`${host}/api/v1`);
		const official = await loadAccount(contextOf({ apiKey: 'k' }), smartlead);
		expect(official.baseUrl('server')).toBe('https://server.smartlead.ai/api/v1');
	});

	it('scrubs the trimmed key', async () => {
		const { scrub } = await loadAccount(contextOf({ apiKey: ' scrubbed-key ' }), smartlead);
		expect(scrub('x scrubbed-key x')).toBe('x *** x');
	});

	it('marks the trimmed key, so that it is known again with the same salt only', async () => {
		const markOf = async (apiKey: string, salt: string) =>
			(await loadAccount(contextOf({ apiKey }), smartlead)).keyMark(salt);
		const mark = await markOf('marked-key', 'salt');
		expect(await markOf(' marked-key\n', 'salt')).toBe(mark);
		expect(await markOf('other-key', 'salt')).not.toBe(mark);
		expect(await markOf('marked-key', 'other salt')).not.toBe(mark);
		expect(mark).toMatch(/^[0-9a-f]{64}$/);
	});

	it.each([
		['none', undefined, 60],
		['blank', '', 60],
		['120', 120, 120],
		['a text', '30', 30],
		['a fraction', 7.9, 7],
		['too small', -5, 1],
	])(
		'sends as many requests a minute as the credential says: %s',
		async (name, given, expected) => {
			const credentials = { apiKey: `rate-${name.replaceAll(' ', '-')}`, requestsPerMinute: given };
			expect(await perMinute(credentials as ICredentialDataDecryptedObject)).toBe(expected);
		},
	);
});
