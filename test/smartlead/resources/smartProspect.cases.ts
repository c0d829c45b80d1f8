import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { byId, type Case, type CaseTable } from '../../harness/cases';

const filterIds: [IDataObject, IDataObject] = [{ search: 327105 }, { search: '327106' }];
const searchId = byId('={{ $json.search }}');

const filterIdOf = ({ search }: IDataObject) => Number(search);
const jsonOf = (items: INodeExecutionData[]) => items.map(({ json }) => json);

/** A list of names, asked for by how they begin. */
function lookup(key: string, [first, second]: [string, string]): Case[] {
	return [
		{
			items: [{ text: first }, { text: second }],
			parameters: { returnAll: true, filters: { search: '={{ $json.text }}' } },
			sent: ({ text }) => ({ query: { search: text as string, offset: '0', limit: '100' } }),
			output: (items, { text }) => {
				expect(items.length).toBeGreaterThan(0);
				for (const { json } of items) {
					expect(String(json[key]).toLowerCase()).toContain((text as string).toLowerCase());
				}
			},
		},
		{
			title: 'returns up to the limit',
			items: [{ most: 1 }, { most: '1' }],
			parameters: { limit: '={{ $json.most }}', filters: { search: '' } },
			sent: () => ({ query: { offset: '0', limit: '1' } }),
			output: (items) =>
				expect(jsonOf(items)).toEqual([expect.objectContaining({ [key]: expect.anything() })]),
		},
	];
}

/** A list of stored searches. */
function searches(expected: IDataObject[]): Case[] {
	return [
		{
			items: [{ most: 1 }, { most: '5' }],
			parameters: { limit: '={{ $json.most }}', simplify: false },
			sent: ({ most }) => ({ query: { offset: '0', limit: String(most) } }),
			output: (items, { most }) =>
				expect(jsonOf(items)).toMatchObject(expected.slice(0, Number(most))),
		},
		{
			title: 'returns all',
			items: [{}, {}],
			parameters: { returnAll: true },
			sent: () => ({ query: { offset: '0', limit: '100' } }),
			output: (items) => expect(items).toHaveLength(expected.length),
		},
	];
}

const cto = { id: 327105, search_string: 'CTO Porto' };
const lisbon = { id: 327106, search_string: 'CTO Lisbon' };

/** Every filter of a search as a user enters it: texts with commas, arrays, and choices. */
const entered = {
	name: '={{ $json.person }}',
	firstName: 'Contact, Ana',
	lastName: '={{ [$json.last, ""] }}',
	title: 'CTO\nHead of Engineering',
	excludeTitle: 'Intern',
	includeTitle: 'CTO,CTO',
	excludeCompany: '={{ ["Sample, Works"] }}',
	excludeCompanyDomain: 'example.net',
	includeCompany: 'Company',
	includeCompanyDomain: 'example.org',
	department: ['Engineering'],
	level: '={{ "C-Level, Director" }}',
	companyName: 'Company',
	companyDomain: 'example.org',
	companyKeyword: 'cloud, logistics',
	companyHeadCount: ['11-50'],
	companyRevenue: ['$1M-$10M'],
	companyIndustry: ['Technology'],
	companySubIndustry: ['Software'],
	city: 'Porto',
	state: ['Norte'],
	country: ['Portugal'],
	dontDisplayOwnedContact: true,
	titleExactMatch: true,
	companyExactMatch: false,
	companyDomainExactMatch: false,
};

const sentFilters = ({ person, last }: IDataObject) => ({
	name: [person],
	firstName: ['Contact', 'Ana'],
	lastName: [String(last)],
	title: ['CTO', 'Head of Engineering'],
	excludeTitle: ['Intern'],
	includeTitle: ['CTO'],
	excludeCompany: ['Sample, Works'],
	excludeCompanyDomain: ['example.net'],
	includeCompany: ['Company'],
	includeCompanyDomain: ['example.org'],
	department: ['Engineering'],
	level: ['C-Level', 'Director'],
	companyName: ['Company'],
	companyDomain: ['example.org'],
	companyKeyword: ['cloud', 'logistics'],
	companyHeadCount: ['11-50'],
	companyRevenue: ['$1M-$10M'],
	companyIndustry: ['Technology'],
	companySubIndustry: ['Software'],
	city: ['Porto'],
	state: ['Norte'],
	country: ['Portugal'],
	dontDisplayOwnedContact: true,
	titleExactMatch: true,
	companyExactMatch: false,
	companyDomainExactMatch: false,
});

const people: [IDataObject, IDataObject] = [
	{ person: 'Contact 30', last: 30 },
	{ person: 'Contact 60', last: '60' },
];

// The second half of the seeded search, as the sandbox writes it.
const scrollId = Buffer.from('327105:30').toString('base64url');

export const smartProspectCases: CaseTable = {
	getDepartments: lookup('department_name', ['Eng', 'sales']),
	getCountries: lookup('country_name', ['Port', 'sp']),
	getHeadCounts: lookup('head_count', ['11', '51']),
	getLevels: lookup('level_name', ['C', 'Dir']),
	getCompanies: lookup('company_name', ['Company 12', 'company 150']),
	getDomains: lookup('domain_name', ['company-12', 'company-150']),
	getJobTitles: lookup('job_title', ['CTO', 'engineer']),
	getKeywords: lookup('keyword', ['cloud', 'logi']),
	getStates: [
		...lookup('state_name', ['Nor', 'tex']),
		{
			title: 'of some countries',
			items: [{ countries: ['Portugal', 'Spain'] }, { countries: 'Portugal,Spain' }],
			parameters: { filters: { country: '={{ $json.countries }}' } },
			sent: () => ({ query: { country: 'Portugal,Spain', offset: '0', limit: '50' } }),
			output: (items) =>
				expect(items.map(({ json }) => json.state_name)).toEqual([
					'Catalonia',
					'Lisboa',
					'Madrid',
					'Norte',
				]),
		},
		{
			title: 'without countries when none are chosen',
			items: [{}, {}],
			parameters: { filters: { country: [] } },
			sent: () => ({ query: { offset: '0', limit: '50' } }),
		},
	],
	getCities: [
		...lookup('city_name', ['Por', 'dal']),
		{
			title: 'of a state and country',
			items: [{ state: 'Texas' }, { state: ['Texas'] }],
			parameters: { filters: { state: '={{ $json.state }}', country: ['United States'] } },
			sent: () => ({
				query: { state: 'Texas', country: 'United States', offset: '0', limit: '50' },
			}),
			output: (items) =>
				expect(items.map(({ json }) => json.city_name)).toEqual(['Austin', 'Dallas']),
		},
	],
	getIndustries: [
		...lookup('industry_name', ['Tech', 'fin']),
		{
			title: 'with or without sub-industries',
			items: [{ list: true }, { list: 'false' }],
			parameters: { limit: 1, filters: { withSubIndustry: '={{ $json.list }}' } },
			sent: ({ list }) => ({
				query: { withSubIndustry: String(list), offset: '0', limit: '1' },
			}),
			output: ([{ json }], { list }) =>
				expect('sub_industry_list' in json).toBe(String(list) === 'true'),
		},
	],
	getSubIndustries: [
		...lookup('sub_industry_name', ['Soft', 'bank']),
		{
			title: 'of an industry',
			items: [{ industry: 1 }, { industry: '2' }],
			parameters: { filters: { industryId: byId('={{ $json.industry }}') } },
			sent: ({ industry }) => ({
				query: { industry_id: String(industry), offset: '0', limit: '50' },
			}),
			output: (items, { industry }) =>
				expect(items.map(({ json }) => json.industry_id)).toEqual([
					Number(industry),
					Number(industry),
				]),
		},
	],
	getRevenue: [
		{
			items: [{ most: 2 }, { most: '9' }],
			parameters: { limit: '={{ $json.most }}' },
			sent: () => ({}),
			output: (items, { most }) => expect(items).toHaveLength(Math.min(3, Number(most))),
		},
	],
	searchContacts: [
		{
			items: people,
			parameters: { filters: entered },
			sent: (item) => ({ body: { ...sentFilters(item), limit: 50 } }),
		},
		{
			title: 'goes on where an earlier search stopped',
			items: [{ from: scrollId }, { from: scrollId }],
			parameters: { limit: 10, filters: { scrollId: '={{ $json.from }}', city: '', level: [] } },
			sent: ({ from }) => ({ body: { scroll_id: from, limit: 10 } }),
			output: (items) => {
				expect(items).toHaveLength(10);
				expect(items[0].json).toMatchObject({
					title: 'CTO',
					companyDomain: expect.stringMatching(/^company-\d+\.example\.org$/),
					filter_id: 327105,
					scroll_id: null,
				});
			},
		},
	],
	reviewContacts: [
		{
			items: filterIds,
			parameters: { filterId: searchId },
			sent: (item) => ({ params: { filter_id: filterIdOf(item) } }),
			output: (items, item) =>
				expect(jsonOf(items)).toMatchObject([{ filter_id: filterIdOf(item) }]),
		},
	],
	fetchContacts: [
		{
			items: [{ count: 2 }, { count: '3' }],
			parameters: {
				filterId: byId(327105),
				fetchLimit: '={{ $json.count }}',
				confirmCredits: true,
				options: { visualLimit: 1, visualOffset: 1 },
			},
			sent: ({ count }) => ({
				body: { filter_id: 327105, limit: Number(count), visual_limit: 1, visual_offset: 1 },
			}),
			output: (items) =>
				expect(jsonOf(items)).toMatchObject([{ email: expect.any(String), filter_id: 327105 }]),
		},
		{
			title: 'returns all that it paid for, up to 1,000',
			items: [{ count: 20 }, { count: 10_000 }],
			parameters: {
				filterId: byId(327105),
				fetchLimit: '={{ $json.count }}',
				confirmCredits: true,
			},
			sent: ({ count }) => ({ body: { filter_id: 327105, limit: count, visual_limit: 1_000 } }),
			output: (items, { count }) => expect(items).toHaveLength(Math.min(40, count as number)),
		},
		{
			title: 'takes contacts by ID',
			items: [
				{ search: 327105, id: ['5f00aa00bb00cc00dd00001e', 'x'] },
				{ search: '327106', id: 'y' },
			],
			parameters: {
				filterId: searchId,
				contactsBy: 'ids',
				contactIds: '={{ $json.id }}',
				confirmCredits: true,
			},
			sent: (item) => ({
				body: { filter_id: filterIdOf(item), id: [item.id].flat(), visual_limit: 1_000 },
			}),
			output: (items, item) => {
				const [first, second] = jsonOf(items);
				const lost = { status: 'notInAnswer', filter_id: filterIdOf(item) };
				if (!second) expect(first).toEqual({ id: 'y', ...lost });
				else {
					expect(first).toMatchObject({ email: expect.any(String), filter_id: 327105 });
					expect(second).toEqual({ id: 'x', ...lost });
				}
			},
		},
		{
			title: 'gives the counts',
			items: [{ count: 1 }, { count: '2' }],
			parameters: {
				filterId: byId(327105),
				fetchLimit: '={{ $json.count }}',
				confirmCredits: true,
				options: { output: 'requests' },
			},
			sent: ({ count }) => ({
				body: { filter_id: 327105, limit: Number(count), visual_limit: 1_000 },
			}),
			output: (items, { count }) =>
				expect(jsonOf(items)).toMatchObject([
					{ total_count: Number(count), metrics: { noEmailFound: 0 }, filter_id: 327105 },
				]),
		},
	],
	getContacts: [
		{
			items: [{ search: 327105 }, { search: '327105' }],
			parameters: {
				filterId: searchId,
				returnAll: true,
				filters: {
					search: 'example.org',
					verificationStatus: 'valid',
					catchAllStatus: 'catch_all_unknown',
				},
			},
			sent: (item) => ({
				body: {
					filter_id: filterIdOf(item),
					search: 'example.org',
					verification_status: 'valid',
					catch_all_status: 'catch_all_unknown',
					offset: 0,
					limit: 1000,
				},
			}),
			output: (items) => {
				expect(items).toHaveLength(3);
				expect(items[0].json).toMatchObject({ verificationStatus: 'valid', filter_id: 327105 });
			},
		},
		{
			title: 'takes contacts by ID',
			items: [{ ids: ['5f00aa00bb00cc00dd00001e', 'x'] }, { ids: '5f00aa00bb00cc00dd00001e,x' }],
			parameters: { contactsBy: 'ids', contactIds: '={{ $json.ids }}', limit: 5 },
			sent: () => ({ body: { id: ['5f00aa00bb00cc00dd00001e', 'x'], offset: 0, limit: 5 } }),
			output: (items) => expect(jsonOf(items)).toMatchObject([{ lastName: '30' }]),
		},
	],
	findEmails: [
		{
			items: [
				{ last: '30', site: 'company-4.example.org' },
				{ last: 'Nobody', site: 'https://example.com/about' },
			],
			parameters: {
				firstName: 'Contact',
				lastName: '={{ $json.last }}',
				companyDomain: '={{ $json.site }}',
				confirmCredits: true,
			},
			// Both items in one request, which the first row stands for.
			sent: ({ last }) =>
				last === '30'
					? {
							body: {
								contacts: [
									{ firstName: 'Contact', lastName: '30', companyDomain: 'company-4.example.org' },
									{ firstName: 'Contact', lastName: 'Nobody', companyDomain: 'example.com' },
								],
							},
						}
					: [],
			output: (items, { last }) =>
				expect(jsonOf(items)).toMatchObject([
					last === '30'
						? { status: 'Found', email_id: 'contact.30@company-4.example.org' }
						: { status: 'Not Found', email_id: '', companyDomain: 'example.com' },
				]),
		},
	],
	saveSearch: [
		{
			items: people,
			parameters: { searchString: '={{ $json.person }}', filters: { ...entered, limit: 10_000 } },
			sent: (item) => ({
				body: { ...sentFilters(item), search_string: item.person, limit: 10_000 },
			}),
			output: (items) => expect(jsonOf(items)).toMatchObject([{ success: true }]),
		},
	],
	getSavedSearches: searches([lisbon, cto]),
	getRecentSearches: searches([lisbon, cto]),
	getFetchedSearches: [
		...searches([cto]),
		{
			title: 'simplifies',
			items: [{}, {}],
			parameters: {},
			sent: () => ({ query: { offset: '0', limit: '50' } }),
			output: (items) =>
				expect(jsonOf(items)).toEqual([
					{
						...cto,
						filter_details: { title: ['CTO'], city: ['Porto'], limit: 100 },
						leads_found: 3,
						email_fetched: 3,
						metrics: expect.objectContaining({ totalContacts: 3 }),
						is_saved: true,
						created_at: expect.any(String),
						updated_at: expect.any(String),
					},
				]),
		},
	],
	updateSavedSearch: [
		{
			items: filterIds,
			parameters: { savedSearchId: searchId, searchString: '=Search {{ $json.search }}' },
			sent: (item) => ({
				params: { id: filterIdOf(item) },
				body: { search_string: `Search ${filterIdOf(item)}` },
			}),
		},
	],
	updateFetchedSearch: [
		{
			items: filterIds,
			parameters: { fetchedSearchId: searchId, searchString: '=Search {{ $json.search }}' },
			sent: (item) => ({
				params: { id: filterIdOf(item) },
				body: { search_string: `Search ${filterIdOf(item)}` },
			}),
		},
	],
	getSearchAnalytics: [
		{
			items: filterIds,
			parameters: { filters: { filterId: searchId } },
			sent: (item) => ({ query: { filter_id: String(filterIdOf(item)) } }),
			output: ([{ json }], item) =>
				expect(json).toMatchObject({
					availableCredits: { available: 1_997 },
					filterData: { leadsFound: filterIdOf(item) === 327105 ? 3 : 0 },
				}),
		},
	],
	getReplyAnalytics: [
		{
			items: [{}, {}],
			parameters: {},
			sent: () => ({}),
			output: (items) => expect(jsonOf(items)).toMatchObject([{ currentMonth: {} }]),
		},
	],
};
