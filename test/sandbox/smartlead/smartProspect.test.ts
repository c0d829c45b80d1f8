import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const ROUTES = '/search-email-leads';
const get = async (path: string, query: Record<string, string> = {}) =>
	(await ask(sandbox, 'GET', ROUTES + path, { query }))[1] as { data: never };
const post = async (path: string, body: object) =>
	await ask(sandbox, 'POST', ROUTES + path, { body });

interface Found {
	list: Array<{ id: string; lastName: string; title: string; email: string }>;
	scroll_id: string | null;
	filter_id: number;
	total_count: number;
}

async function search(body: object): Promise<Found> {
	const [status, answer] = await post('/search-contacts', { limit: 500, ...body });
	expect(status).toBe(200);
	return (answer as { data: Found }).data;
}

describe('lookups', () => {
	it.each([
		['/states', {}, 5],
		['/states', { country: 'Spain,Portugal' }, 4],
		['/cities', { state: 'Texas' }, 2],
		['/cities', { state: 'Texas', country: 'Spain' }, 0],
		['/countries', { search: 'po' }, 1],
		['/countries', { search: 'gal' }, 0],
		['/sub-industries', { industry_id: '3' }, 2],
		['/company', {}, 100],
		['/company', { offset: '100' }, 50],
		['/domain', { search: '-150.' }, 1],
		['/revenue', {}, 3],
	])('%s %j', async (path, query, count) => {
		expect((await get(path, query as Record<string, string>)).data).toHaveLength(count);
	});

	it('say which page they are, and how many rows it has', async () => {
		expect(await get('/levels', { limit: '2', offset: '4' })).toEqual({
			success: true,
			message: 'Data retrieved successfully',
			data: [{ id: 5, level_name: 'Senior' }],
			pagination: { limit: 2, offset: 4, page: 3, count: 1 },
			search: null,
		});
	});
});

describe('a search', () => {
	it.each([
		[{}, 1_200],
		[{ city: ['porto'] }, 200],
		[{ city: ['Porto', 'Lisbon'], country: ['Portugal'] }, 400],
		[{ title: ['engineer'] }, 480],
		[{ title: ['engineer'], titleExactMatch: true }, 0],
		[{ title: ['CTO'], includeTitle: ['Sales Intern'] }, 480],
		[{ title: ['sales'], excludeTitle: ['intern'] }, 240],
		[{ companyName: ['Company 15'] }, 16],
		[{ companyName: ['Company 15'], companyExactMatch: true }, 8],
		[{ companyIndustry: ['Finance'], companySubIndustry: ['Software'] }, 0],
		[{ name: ['Contact 1200'] }, 1],
	])('%j', async (filters, count) => {
		expect((await search(filters)).total_count).toBe(count);
	});

	it('comes in pages, each with the place behind it', async () => {
		const seen = new Set<string>();
		let page = await search({});
		const { filter_id } = page;
		for (;;) {
			expect(page).toMatchObject({ filter_id, total_count: 1_200 });
			for (const { id } of page.list) seen.add(id);
			if (page.scroll_id === null) break;
			page = await search({ scroll_id: page.scroll_id });
		}
		expect(seen.size).toBe(1_200);
		expect(await post('/search-contacts', { limit: 1, scroll_id: 'x' })).toEqual([
			400,
			{ success: false, message: 'Invalid scroll_id' },
		]);
	});

	it('shows no address, and leaves out owned contacts on request', async () => {
		const porto = { city: ['Porto'], title: ['CTO'] };
		const { list, total_count } = await search(porto);
		expect(list.every(({ email }) => email.startsWith('***@'))).toBe(true);
		const rest = await search({ ...porto, dontDisplayOwnedContact: true });
		expect(total_count - rest.total_count).toBe(3);
	});
});

describe('fetching', () => {
	const credits = () => sandbox.state.prospects.credits;

	it('spends a credit a contact, again for the same, and makes it readable', async () => {
		const { filter_id, list } = await search({ city: ['Madrid'] });
		const body = { filter_id, limit: 12, visual_limit: 5, visual_offset: 10 };
		for (const used of [15, 27]) {
			const [status, answer] = await post('/fetch-contacts', body);
			expect(status).toBe(200);
			expect(answer).toMatchObject({
				data: { total_count: 12, visual_limit: 5, metrics: { totalContacts: 12 } },
			});
			expect((answer as { data: Found }).data.list).toHaveLength(2);
			expect(credits().used).toBe(used);
		}
		const [, byFilter] = await post('/get-contacts', { filter_id });
		expect(byFilter).toMatchObject({
			data: { totalCount: 12, pagination: { filterId: filter_id, hasMore: false } },
		});
		const ids = [list[0].id, list[20].id];
		expect(await post('/get-contacts', { id: ids })).toMatchObject([
			200,
			{ data: { totalCount: 1 } },
		]);
		expect(credits().used).toBe(27);
	});

	it('answers 200 and success:false when the credits do not suffice, and spends none', async () => {
		credits().used = 1_995;
		const body = { filter_id: 327105, limit: 6 };
		expect(await post('/fetch-contacts', body)).toEqual([
			200,
			{ success: false, message: 'You do not have enough credits to fetch these contacts' },
		]);
		expect(credits().used).toBe(1_995);
		expect(await post('/fetch-contacts', { ...body, limit: 5 })).toMatchObject([
			200,
			{ success: true },
		]);
	});

	it.each([
		[{ filter_id: 1, limit: 1 }, 404],
		[{ filter_id: 327105 }, 400],
		[{ filter_id: 327105, limit: 1, id: ['a'] }, 400],
		[{ filter_id: 327105, limit: 10_001 }, 400],
	])('refuses %j', async (body, status) => {
		const before = credits().used;
		expect((await post('/fetch-contacts', body))[0]).toBe(status);
		expect(credits().used).toBe(before);
	});
});

describe('finding emails', () => {
	const person = (last: number) => ({
		firstName: 'Contact',
		lastName: String(last),
		companyDomain: 'company-1.example.org',
	});
	const find = async (contacts: object[]) =>
		await post('/search-contacts/find-emails', { contacts });

	it('tells of each whether there is one', async () => {
		expect(await find([person(1), person(3), person(99)])).toMatchObject([
			200,
			{
				data: [
					{ email_id: 'contact.1@company-1.example.org', verification_status: 'Valid' },
					{ email_id: '', status: 'Not Found', verification_status: null },
					{ email_id: '', status: 'Not Found', verification_status: null },
				],
			},
		]);
		expect(sandbox.state.prospects.credits.used).toBe(6);
	});

	it('takes ten at the most, and payment first', async () => {
		const eleven = Array.from({ length: 11 }, (_, index) => person(index));
		expect((await find(eleven))[0]).toBe(400);
		sandbox.state.prospects.credits.used = 1_999;
		expect(await find(eleven.slice(0, 2))).toEqual([
			402,
			{ success: false, message: 'You do not have enough credits' },
		]);
	});
});

describe('stored searches', () => {
	const names = async (route: string, key: string) => {
		const { data } = await get(`/search-filters/${route}`);
		const rows = (data as Record<string, Array<{ search_string: string }>>)[key];
		return rows.map(({ search_string }) => search_string);
	};

	it('are saved, listed latest first, and renamed', async () => {
		await post('/search-filters/save-search', { search_string: 'Madrid', city: ['Madrid'] });
		await search({});
		expect(await names('saved-searches', 'savedSearches')).toEqual([
			'Madrid',
			'CTO Lisbon',
			'CTO Porto',
		]);
		expect(await names('recent-searches', 'recentSearches')).toHaveLength(4);
		expect(await names('fetched-searches', 'fetchedLeads')).toEqual(['CTO Porto']);

		const body = { search_string: 'Renamed' };
		const rename = async (path: string) =>
			await ask(sandbox, 'PUT', `${ROUTES}/search-filters${path}`, { body });
		expect((await rename('/save-search/327106'))[0]).toBe(200);
		expect((await rename('/fetched-searches/327105'))[0]).toBe(200);
		expect((await rename('/save-search/1'))[0]).toBe(404);
		expect(await names('saved-searches', 'savedSearches')).toEqual([
			'Madrid',
			'Renamed',
			'Renamed',
		]);
	});

	it('are counted, with the credits that are left', async () => {
		expect(await get('/search-analytics', { filter_id: '327106' })).toMatchObject({
			data: {
				leadsFound: { total: 3 },
				availableCredits: { available: 1_997, total: 2_000, used: 3 },
				filterData: { leadsFound: 0, emailsFetched: 0 },
			},
		});
	});

	it('are reviewed', async () => {
		const path = `${ROUTES}/review-contacts/327105`;
		expect(await ask(sandbox, 'PATCH', path)).toMatchObject([
			200,
			{ data: { filter_id: 327105, records_updated: 40, fetch_details: { leads_found: 3 } } },
		]);
	});
});
