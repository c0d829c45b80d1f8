import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import type { ListSource } from '../../../nodes/kernel/pickers/picker';
import { readOnce, readPages } from '../../../nodes/kernel/pickers/rows';
import { smartlead } from '../../../nodes/Smartlead/service';
import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { loadOptionsContext } from '../../harness/loadOptionsContext';

let sandbox: SmartleadSandbox;

/** The rows of one answer of a path, or another source. */
async function lookup(
	context: ILoadOptionsFunctions,
	source: string | ListSource,
	parameters: IDataObject = {},
	items?: string,
): Promise<IDataObject[]> {
	return (await readOnce(context, smartlead, { ...sourceOf(source), items }, parameters)).rows;
}

/** The rows of all pages, up to so many. */
async function lookupAll(
	context: ILoadOptionsFunctions,
	source: string | (ListSource & { unsure?: true }),
	max: number,
	most: number,
): Promise<IDataObject[]> {
	const { unsure, ...from }: ListSource & { unsure?: true } = sourceOf(source);
	const paging = { style: 'offset', max, unsure } as const;
	return await readPages(context, smartlead, { ...from, paging }, most);
}

function sourceOf<S extends ListSource>(source: string | S): ListSource | S {
	return typeof source === 'string' ? { path: source } : source;
}

beforeAll(async () => (sandbox = await startSmartleadSandbox()));
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

	it('asks with POST, and parameters in the body, where the source says so', async () => {
		const source = { host: 'smartDelivery', path: '/spam-test/report', method: 'POST' } as const;
		const rows = await lookup(loadOptionsContext(sandbox), source, { limit: 1, offset: 1 });
		expect(rows).toMatchObject([{ spam_test_id: 1202 }]);
		expect(sandbox.requests).toMatchObject([
			{ method: 'POST', body: { limit: 1, offset: 1 }, query: {}, status: 200 },
		]);
	});

	it.each([
		['/campaigns/', 'https://server.smartlead.ai/api/v1'],
		[
			{ host: 'smartDelivery', path: '/spam-test/folder' } as const,
			'https://smartdelivery.smartlead.ai/api/v1',
		],
	])('of %j asks its host', async (source, expected) => {
		const context = loadOptionsContext(sandbox);
		const asked: unknown[] = [];
		const elsewhere = {
			...context,
			getCredentials: async () => ({ apiKey: 'key', apiHost: '', requestsPerMinute: 60 }),
			helpers: {
				httpRequestWithAuthentication: async (_: string, { baseURL }: { baseURL: string }) => {
					asked.push(baseURL);
					return { statusCode: 200, headers: {}, body: [] };
				},
			},
		} as unknown as typeof context;
		await lookup(elsewhere, source);
		expect(asked).toEqual([expected]);
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
	it('goes on behind a small page where no source says how large it may be', async () => {
		const source = {
			host: 'smartDelivery',
			path: '/spam-test/report',
			method: 'POST',
			unsure: true,
		} as const;
		for (const body of [[{ id: 1 }], [{ id: 2 }], []]) sandbox.fault({ kind: 'body', body });
		const found = await lookupAll(loadOptionsContext(sandbox), source, 100, 1_000);
		expect(found).toEqual([{ id: 1 }, { id: 2 }]);
		expect(sandbox.requests.map(({ body }) => body)).toEqual([
			{ limit: 100, offset: 0 },
			{ limit: 100, offset: 1 },
			{ limit: 100, offset: 2 },
		]);
	});

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
