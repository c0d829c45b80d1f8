import type { IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

import { lookup, lookupAll } from '../../nodes/Smartlead/methods/lookup';
import type { Sandbox } from '../../sandbox';
import { startSandbox } from '../../sandbox';
import { loadOptionsContext } from './loadOptionsContext';

let sandbox: Sandbox;

beforeAll(async () => (sandbox = await startSandbox()));
beforeEach(() => {
	sandbox.reset();
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => await sandbox.stop());

describe('lookup', () => {
	it.each<[string, unknown, string | undefined]>([
		['a bare array', [{ id: 1 }], undefined],
		['{ok,data}', { ok: true, data: [{ id: 1 }] }, undefined],
		['a path', { ok: true, data: { lists: [{ id: 1 }] } }, 'data.lists'],
	])('reads the rows of %s', async (_, body, items) => {
		sandbox.fault({ kind: 'body', body });
		expect(await lookup(loadOptionsContext(sandbox), '/campaigns/', {}, items)).toEqual([
			{ id: 1 },
		]);
	});

	it('tries again after a fault, as any read', async () => {
		sandbox.fault({ kind: 'reset', when: 'before' });
		sandbox.fault({ kind: 'status', status: 503, body: '' });
		const rows = await lookup(loadOptionsContext(sandbox), '/leads/fetch-categories');
		expect(rows.length).toBeGreaterThan(0);
		expect(sandbox.requests).toHaveLength(3);
	});

	it('trims the key', async () => {
		const context = loadOptionsContext(sandbox, { apiKey: ` ${sandbox.apiKey}\n` });
		expect((await lookup(context, '/leads/fetch-categories')).length).toBeGreaterThan(0);
	});

	it.each([
		['the core host', undefined, 'https://server.smartlead.ai/api/v1'],
		['another host', 'smartSenders' as const, 'https://smart-senders.smartlead.ai/api/v1'],
	])('asks %s', async (_, host, baseURL) => {
		const asked: unknown[] = [];
		const context = {
			...loadOptionsContext(sandbox),
			getCredentials: async () => ({ apiKey: 'key', apiHost: '' }),
			helpers: {
				async httpRequestWithAuthentication(__: string, options: IHttpRequestOptions) {
					asked.push(options.baseURL);
					return { statusCode: 200, headers: {}, body: [] };
				},
			},
		} as unknown as ILoadOptionsFunctions;
		await lookup(context, '/things', {}, undefined, host);
		expect(asked).toEqual([baseURL]);
	});

	it('shows the key in no error', async () => {
		sandbox.fault({ kind: 'echo', status: 400 });
		const failure: unknown = await lookup(loadOptionsContext(sandbox), '/campaigns/').catch(
			(error: unknown) => error,
		);
		expect(failure).toMatchObject({ message: expect.stringContaining('***'), httpCode: '400' });
		expect(JSON.stringify(failure)).not.toContain(sandbox.apiKey);
	});
});

describe('lookupAll', () => {
	it('reads page after page up to as many rows as are wanted', async () => {
		const rows = Array.from({ length: 2 }, (_, id) => ({ id }));
		sandbox.fault({ kind: 'body', body: rows });
		sandbox.fault({ kind: 'body', body: [{ id: 2 }] });
		const found = await lookupAll(loadOptionsContext(sandbox), '/email-accounts/', 2, 3);
		expect(found).toEqual([{ id: 0 }, { id: 1 }, { id: 2 }]);
		expect(sandbox.requests.map(({ query }) => query)).toEqual([
			{ limit: '2', offset: '0' },
			{ limit: '1', offset: '2' },
		]);
	});
});
