import type { INodeListSearchResult } from 'n8n-workflow';

import { listSearch, loadOptions } from '../../../nodes/Smartlead/pickers';
import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { loadOptionsContext } from '../../harness/loadOptionsContext';

let sandbox: SmartleadSandbox;

beforeAll(async () => (sandbox = await startSmartleadSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.stop());

const valuesOf = ({ results }: INodeListSearchResult) => results.map(({ value }) => value);

/** Answers the next request with these rows; the sandbox still checks the request. */
function answerNext(body: unknown): void {
	sandbox.fault({ kind: 'body', body });
}

describe('searchLeadCategories', () => {
	it('offers the categories of the account by name, its own among them', async () => {
		const context = loadOptionsContext(sandbox);
		const { results } = await listSearch.searchLeadCategories.call(context);
		expect(results).toContainEqual({ name: 'Call Next Quarter', value: 7310 });
		const found = await listSearch.searchLeadCategories.call(context, 'out of');
		expect(valuesOf(found)).toEqual([6]);
	});

	it('has 0 for no category in front, where that can be chosen', async () => {
		const context = loadOptionsContext(sandbox);
		const { results } = await listSearch.searchLeadCategoriesOrNone.call(context);
		expect(results[0]).toEqual({ name: 'No Category', value: 0 });
	});
});

describe('searchTeamMembers', () => {
	it('offers the team without nobody', async () => {
		answerNext({ data: { team_board_stats: [{ id: 12, name: 'Ana Ruiz' }] } });
		const found = await listSearch.searchTeamMembers.call(loadOptionsContext(sandbox));
		expect(found.results).toEqual([{ name: 'Ana Ruiz', value: 12 }]);
	});
});

const SEARCHED = [
	{
		method: 'searchLeadLists',
		parameter: 'listName',
		row: (id: number) => ({ id, list_name: `List ${id}` }),
		wrap: (rows: object[]): unknown => ({ ok: true, data: { lists: rows, totalCount: '250' } }),
		name: 'List 1',
	},
	{
		method: 'searchBlockList',
		parameter: 'filter_email_or_domain',
		row: (id: number) => ({ id, email_or_domain: `d${id}.example.net` }),
		wrap: (rows: object[]): unknown => rows,
		name: 'd1.example.net',
	},
] as const;

describe.each(SEARCHED)('$method', ({ method, parameter, row, wrap, name }) => {
	const rows = (count: number) => wrap(Array.from({ length: count }, (_, i) => row(i + 1)));
	const search = async (filter?: string, token?: string) =>
		await listSearch[method].call(loadOptionsContext(sandbox), filter, token);

	it('offers a page at a time', async () => {
		answerNext(rows(100));
		const first = await search();
		expect(first.results[0]).toEqual({ name, value: 1 });
		answerNext(rows(3));
		const second = await search(undefined, first.paginationToken as string);
		expect(second.paginationToken).toBeUndefined();
		expect(sandbox.requests.map(({ query, status }) => [query, status])).toEqual([
			[{ limit: '100', offset: '0' }, 200],
			[{ limit: '100', offset: '100' }, 200],
		]);
	});

	it('lets Smartlead search, and sends no blank search', async () => {
		await search(' part ', '100');
		await search('  ');
		expect(sandbox.requests.map(({ query, status }) => [query, status])).toEqual([
			[{ limit: '100', offset: '100', [parameter]: 'part' }, 200],
			[{ limit: '100', offset: '0' }, 200],
		]);
	});
});

describe('lists of the form', () => {
	const load = async (method: keyof typeof loadOptions, campaignId?: unknown) =>
		await loadOptions[method].call(loadOptionsContext(sandbox, { chosen: { campaignId } }));

	it('offers tags', async () => {
		answerNext({ ok: true, data: [{ id: 3, tag_mapping_id: 77, name: 'VIP', color: '#33AA77' }] });
		expect(await load('getLeadTags')).toEqual([{ name: 'VIP', value: 3 }]);
		expect(sandbox.requests).toMatchObject([{ path: '/crm/leads/tags', query: {}, status: 200 }]);
	});

	it('offers lead lists', async () => {
		answerNext({ ok: true, data: { lists: [{ id: 610, list_name: 'Iberia' }], totalCount: 1 } });
		expect(await load('getLeadLists')).toEqual([{ name: 'Iberia', value: 610 }]);
		expect(sandbox.requests).toMatchObject([{ query: { limit: '1000' }, status: 200 }]);
	});

	it('offers leads of the account', async () => {
		const lead = { id: '55120', email: 'li@example.net', first_name: 'Li', last_name: 'Wei' };
		answerNext({ ok: true, data: { leads: [lead] } });
		expect(await load('getLeads')).toEqual([{ name: 'li@example.net (Li Wei)', value: 55120 }]);
		expect(sandbox.requests).toMatchObject([{ query: { limit: '1000' }, status: 200 }]);
	});

	it.each([
		['getCampaignLeads', 55120],
		['getCampaignLeadMaps', 2440011],
	] as const)('%s offers the leads of the chosen campaign, all pages', async (method, first) => {
		const options = await load(method, 90215);
		expect(options).toHaveLength(70);
		const chosen = await load(method, 90211);
		expect(chosen[0]).toMatchObject({ value: first });
		expect(chosen).toHaveLength(90);
	});

	it.each(['getCampaignLeads', 'getCampaignLeadMaps'] as const)(
		'%s offers none before a campaign is chosen',
		async (method) => {
			expect(await load(method)).toEqual([]);
			expect(sandbox.requests).toEqual([]);
		},
	);
});
