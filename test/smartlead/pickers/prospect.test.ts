import type { INodePropertyOptions } from 'n8n-workflow';

import { listSearch, loadOptions } from '../../../nodes/Smartlead/pickers';
import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { loadOptionsContext } from '../../harness/loadOptionsContext';

let sandbox: SmartleadSandbox;

beforeAll(async () => (sandbox = await startSmartleadSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.stop());

const form = (chosen: Record<string, unknown> = {}) => loadOptionsContext(sandbox, { chosen });
const namesOf = (options: INodePropertyOptions[]) => options.map(({ name }) => name);

describe('names for filters', () => {
	const lists: Array<[keyof typeof loadOptions, string[]]> = [
		['getProspectCountryNames', ['Portugal', 'Spain', 'United States']],
		['getProspectDepartmentNames', ['Engineering', 'Sales']],
		['getProspectHeadCountNames', ['1-10', '11-50', '201-500', '51-200']],
		['getProspectIndustryNames', ['Technology', 'Transportation', 'Finance']],
		['getProspectLevelNames', ['C-Level', 'Director', 'Entry', 'Manager', 'Senior']],
		['getProspectRevenueNames', ['$0-$1M', '$1M-$10M', '$10M-$50M']],
		['getProspectStateNames', ['Catalonia', 'Lisboa', 'Madrid', 'Norte', 'Texas']],
	];

	it.each(lists)('%s offers the names, which are what is sent', async (method, names) => {
		const options = await loadOptions[method].call(form());
		expect(options).toEqual(names.map((name) => ({ name, value: name })));
		expect(sandbox.requests.map(({ status }) => status)).toEqual([200]);
	});

	it('come page after page, a hundred at a time', async () => {
		const page = (from: number, count: number) =>
			Array.from({ length: count }, (_, index) => ({
				id: from + index,
				country_name: `C${from + index}`,
			}));
		sandbox.fault({ kind: 'body', body: { success: true, data: page(0, 100) } });
		sandbox.fault({ kind: 'body', body: { success: true, data: page(100, 7) } });
		const options = await loadOptions.getProspectCountryNames.call(form());
		expect(options).toHaveLength(107);
		expect(sandbox.requests.map(({ query }) => query)).toEqual([
			{ limit: '100', offset: '0' },
			{ limit: '100', offset: '100' },
		]);
	});

	it('are the states of the chosen countries', async () => {
		const context = form({ country: ['Portugal', 'Spain'] });
		const names = namesOf(await loadOptions.getProspectStateNames.call(context));
		expect(names).toEqual(['Catalonia', 'Lisboa', 'Madrid', 'Norte']);
		expect(sandbox.requests[0].query).toMatchObject({ country: 'Portugal,Spain' });
	});

	it('are the sub-industries of the chosen industries', async () => {
		const all = namesOf(await loadOptions.getProspectSubIndustryNames.call(form()));
		expect(all).toHaveLength(6);
		const context = form({ companyIndustry: ['Finance'] });
		const names = namesOf(await loadOptions.getProspectSubIndustryNames.call(context));
		expect(names).toEqual(['Banking', 'Insurance']);
	});

	it.each([['={{ $json.country }}'], [[]], [undefined]])(
		'are all states while the countries are %j',
		async (country) => {
			const names = namesOf(await loadOptions.getProspectStateNames.call(form({ country })));
			expect(names).toHaveLength(5);
		},
	);
});

describe('searches', () => {
	const lists: Array<[keyof typeof listSearch, string[]]> = [
		[
			'searchRecentProspectSearches',
			['Search 327107 (2026-02-01)', 'CTO Lisbon (2026-01-09)', 'CTO Porto (2026-01-09)'],
		],
		['searchSavedProspectSearches', ['CTO Lisbon (2026-01-09)', 'CTO Porto (2026-01-09)']],
		['searchFetchedProspectSearches', ['CTO Porto (2026-01-09)']],
	];

	beforeEach(() => {
		const { searches } = sandbox.state.prospects;
		const [first] = searches.values();
		searches.set(327107, {
			...first,
			id: 327107,
			search_string: '',
			created_at: '2026-02-01T00:00:00.000Z',
			isSaved: false,
			fetchedIds: new Set(),
		});
	});

	it.each(lists)('%s offers them latest first, by name and day', async (method, names) => {
		const { results } = await listSearch[method].call(form());
		expect(results.map(({ name }) => name)).toEqual(names);
		expect(results[results.length - 1].value).toBe(327105);
	});

	it.each([
		['lisb', [327106]],
		[' 327105 ', [327105]],
		['nothing', []],
	])('are found by %j', async (filter, values) => {
		const { results } = await listSearch.searchSavedProspectSearches.call(form(), filter);
		expect(results.map(({ value }) => value)).toEqual(values);
	});

	it('come a page at a time', async () => {
		const rows = Array.from({ length: 100 }, (_, id) => ({ id, search_string: `S${id}` }));
		sandbox.fault({ kind: 'body', body: { success: true, data: { savedSearches: rows } } });
		const first = await listSearch.searchSavedProspectSearches.call(form());
		expect(first).toMatchObject({ paginationToken: '100' });
		const { paginationToken } = first;
		const next = await listSearch.searchSavedProspectSearches.call(form(), '', paginationToken);
		expect(next).toEqual({ results: [] });
		expect(sandbox.requests[1].query).toEqual({ limit: '100', offset: '100' });
	});
});

describe('searchProspectIndustries', () => {
	it('lets Smartlead search', async () => {
		const { results } = await listSearch.searchProspectIndustries.call(form(), ' tech ');
		expect(results).toEqual([{ name: 'Technology', value: 1 }]);
		expect(sandbox.requests[0].query).toEqual({ limit: '100', offset: '0', search: 'tech' });
	});
});
