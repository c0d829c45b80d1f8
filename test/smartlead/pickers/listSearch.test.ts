import type { INodeListSearchResult } from 'n8n-workflow';

import { listSearch } from '../../../nodes/Smartlead/pickers';
import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { loadOptionsContext } from '../../harness/loadOptionsContext';

let sandbox: SmartleadSandbox;

beforeAll(async () => (sandbox = await startSmartleadSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.stop());

const campaignIs = (campaignId: unknown) => loadOptionsContext(sandbox, { chosen: { campaignId } });

const namesOf = ({ results }: INodeListSearchResult) => results.map(({ name }) => name);
const valuesOf = ({ results }: INodeListSearchResult) => results.map(({ value }) => value);

/** Answers the next request with these rows; the sandbox still checks the request. */
function answerNext(body: unknown): void {
	sandbox.fault({ kind: 'body', body });
}

describe('searchCampaigns', () => {
	const search = async (filter?: string) =>
		await listSearch.searchCampaigns.call(loadOptionsContext(sandbox), filter);

	const CAMPAIGNS = [
		{ id: 3, name: 'Winter', status: 'DRAFTED' },
		{ id: 30, name: 'autumn 3', status: 'ACTIVE' },
		{ id: 12, name: 'Spring', status: 'PAUSED' },
	];

	it('offers all campaigns with their status, by name', async () => {
		answerNext(CAMPAIGNS);
		expect(await search()).toEqual({
			results: [
				expect.objectContaining({ name: 'autumn 3 (active)', value: 30 }),
				expect.objectContaining({ name: 'Spring (paused)', value: 12 }),
				expect.objectContaining({ name: 'Winter (drafted)', value: 3 }),
			],
		});
	});

	it('links each to its page in the app, from which By URL reads the ID again', async () => {
		answerNext(CAMPAIGNS.slice(0, 1));
		const [{ url }] = (await search()).results;
		expect(url).toMatch(/^https:\/\/app\.smartlead\.ai\/app\/email-campaign\/3(\/|$)/);
	});

	it.each<[string, string, number[]]>([
		['a part of the name in any case', 'WIN', [3]],
		['an ID', '12', [12]],
		['an ID that is also in a name', '3', [30, 3]],
		['blanks around it', '  spring ', [12]],
		['a status', 'paused', [12]],
		['nothing that is there', 'summer', []],
		['nothing at all', '', [30, 12, 3]],
	])('finds by %s', async (_, filter, values) => {
		answerNext(CAMPAIGNS);
		expect(valuesOf(await search(filter))).toEqual(values);
	});

	it('reads the account', async () => {
		const { results } = await search('Spring outreach');
		const [[id]] = [...sandbox.state.campaigns].filter(
			([, { name }]) => name === 'Spring outreach',
		);
		expect(results.map(({ value }) => value)).toEqual([id]);
		expect(sandbox.requests).toMatchObject([{ operation: 'campaign.getMany', status: 200 }]);
	});

	it('says what is wrong with the key, and does not show it', async () => {
		const context = loadOptionsContext(sandbox, { apiKey: 'wrong-sentinel' });
		const failure: unknown = await listSearch.searchCampaigns
			.call(context)
			.catch((error: unknown) => error);
		expect(failure).toMatchObject({ message: 'Invalid API Key', httpCode: '401' });
		expect(JSON.stringify(failure)).not.toContain('wrong-sentinel');
	});
});

describe('searchSubsequences', () => {
	it('offers the campaigns that have a parent, found by a part of their name', async () => {
		const campaigns = [...sandbox.state.campaigns.values()];
		for (const child of campaigns.slice(1, 3)) child.parent_campaign_id = campaigns[0].id;
		const search = async (filter?: string) =>
			valuesOf(await listSearch.searchSubsequences.call(loadOptionsContext(sandbox), filter));
		expect((await search()).sort()).toEqual(campaigns.slice(1, 3).map(({ id }) => id));
		expect(await search(campaigns[1].name.slice(0, 7).toUpperCase())).toEqual([campaigns[1].id]);
		expect(await search('no such name')).toEqual([]);
	});
});

describe('searchClients', () => {
	const CLIENTS = [
		{ id: 300, name: 'Zinc', email: 'z@example.org' },
		{ id: 299, name: 'Argon', email: 'a@example.org' },
	];

	it('offers the clients by name and address', async () => {
		answerNext(CLIENTS);
		expect(await listSearch.searchClients.call(loadOptionsContext(sandbox))).toEqual({
			results: [
				{ name: 'Argon (a@example.org)', value: 299 },
				{ name: 'Zinc (z@example.org)', value: 300 },
			],
		});
		expect(sandbox.requests).toMatchObject([{ operation: 'client.getMany', status: 200 }]);
	});

	it.each<[string, number[]]>([
		['zin', [300]],
		['a@', [299]],
		['300', [300]],
	])('finds by %s', async (filter, values) => {
		answerNext(CLIENTS);
		const found = await listSearch.searchClients.call(loadOptionsContext(sandbox), filter);
		expect(valuesOf(found)).toEqual(values);
	});

	it('has 0 for no client in front, where that can be chosen', async () => {
		answerNext(CLIENTS);
		const context = loadOptionsContext(sandbox);
		const all = await listSearch.searchClientsOrNone.call(context);
		expect(valuesOf(all)).toEqual([0, 299, 300]);
		expect(namesOf(all)[0]).toBe('No Client');
	});
});

describe('searchEmailAccounts', () => {
	const mailboxes = (count: number) =>
		Array.from({ length: count }, (_, index) => ({
			id: 501 + index,
			from_name: `Name ${index}`,
			from_email: `box${index}@example.org`,
		}));
	const search = async (filter?: string, token?: string) =>
		await listSearch.searchEmailAccounts.call(loadOptionsContext(sandbox), filter, token);

	it('offers the mailboxes by address', async () => {
		answerNext(mailboxes(2));
		expect(await search()).toEqual({
			results: [
				{ name: 'box0@example.org (Name 0)', value: 501 },
				{ name: 'box1@example.org (Name 1)', value: 502 },
			],
		});
	});

	it('goes on with the next page while pages are full', async () => {
		answerNext(mailboxes(100));
		const first = await search();
		expect(first.results).toHaveLength(100);
		expect(first.paginationToken).toEqual(expect.any(String));
		answerNext(mailboxes(3));
		const second = await search(undefined, first.paginationToken as string);
		expect(second.results).toHaveLength(3);
		expect(second.paginationToken).toBeUndefined();
		expect(sandbox.requests.map(({ query, status }) => [query, status])).toEqual([
			[{ limit: '100', offset: '0' }, 200],
			[{ limit: '100', offset: '100' }, 200],
		]);
	});

	it('lets Smartlead search, on every page, and sends no blank search', async () => {
		await search(' ana ', '100');
		await search('  ');
		expect(sandbox.requests.map(({ query, status }) => [query, status])).toEqual([
			[{ limit: '100', offset: '100', username: 'ana' }, 200],
			[{ limit: '100', offset: '0' }, 200],
		]);
	});

	it('finds a mailbox of the account', async () => {
		const [mailbox] = sandbox.state.mailboxes.values();
		expect(valuesOf(await search(mailbox.username))).toEqual([mailbox.id]);
	});
});

describe.each([
	['searchCampaignLeads', 55_120],
	['searchCampaignLeadMaps', 2_440_011],
] as const)('%s', (method, firstId) => {
	const leads = (count: number) => ({
		total_leads: '250',
		offset: 0,
		limit: 100,
		data: Array.from({ length: count }, (_, index) => ({
			campaign_lead_map_id: String(2_440_011 + index),
			lead: {
				id: 55_120 + index,
				first_name: index === 0 ? 'Li' : null,
				last_name: index === 0 ? 'Wei' : '',
				email: `lead${index}@example.net`,
			},
		})),
	});
	const search = async (context = campaignIs(90_211), filter?: string, token?: string) =>
		await listSearch[method].call(context, filter, token);

	it('offers the leads of the campaign that is chosen in the form', async () => {
		answerNext(leads(2));
		expect(await search()).toEqual({
			results: [
				{ name: 'lead0@example.net (Li Wei)', value: firstId },
				{ name: 'lead1@example.net', value: firstId + 1 },
			],
		});
		expect(sandbox.requests).toMatchObject([{ path: '/campaigns/90211/leads', status: 200 }]);
	});

	it('knows the other name of the campaign field', async () => {
		answerNext(leads(1));
		const context = loadOptionsContext(sandbox, { chosen: { emailCampaignId: '90212' } });
		expect((await search(context)).results).toHaveLength(1);
		expect(sandbox.requests).toMatchObject([{ path: '/campaigns/90212/leads' }]);
	});

	it.each([[''], [undefined]])('offers none before a campaign is chosen (%j)', async (chosen) => {
		expect(await search(campaignIs(chosen))).toEqual({ results: [] });
		expect(sandbox.requests).toEqual([]);
	});

	it.each<[string, number[]]>([
		['LEAD1@', [firstId + 1]],
		['wei', [firstId]],
		[String(firstId + 2), [firstId + 2]],
	])('finds by %s', async (filter, values) => {
		answerNext(leads(3));
		expect(valuesOf(await search(undefined, filter))).toEqual(values);
	});

	it('goes on with the next page while pages are full, even where the filter leaves nothing', async () => {
		answerNext(leads(100));
		const first = await search(undefined, 'nobody');
		expect(first).toEqual({ results: [], paginationToken: expect.any(String) });
		answerNext(leads(50));
		const second = await search(undefined, 'nobody', first.paginationToken as string);
		expect(second.paginationToken).toBeUndefined();
		expect(sandbox.requests.map(({ query, status }) => [query, status])).toEqual([
			[{ limit: '100', offset: '0' }, 200],
			[{ limit: '100', offset: '100' }, 200],
		]);
	});
});

describe('searchLeads', () => {
	const search = async (filter?: string, token?: string) =>
		await listSearch.searchLeads.call(loadOptionsContext(sandbox), filter, token);
	const leads = (count: number) => ({
		success: true,
		data: {
			leads: Array.from({ length: count }, (_, index) => ({
				id: String(55_120 + index),
				first_name: 'Li',
				last_name: null,
				email: `lead${index}@example.net`,
			})),
		},
	});

	it('offers the leads of the account by address', async () => {
		answerNext(leads(2));
		expect(await search()).toEqual({
			results: [
				{ name: 'lead0@example.net (Li)', value: 55_120 },
				{ name: 'lead1@example.net (Li)', value: 55_121 },
			],
		});
	});

	it('goes on behind the last lead while pages are full', async () => {
		answerNext(leads(100));
		const first = await search();
		expect(first.paginationToken).toBe('55219');
		answerNext(leads(99));
		expect((await search(undefined, '55219')).paginationToken).toBeUndefined();
		expect(sandbox.requests.map(({ query, status }) => [query, status])).toEqual([
			[{ limit: '100' }, 200],
			[{ limit: '100', lastSeenLeadId: '55219' }, 200],
		]);
	});

	it('lets Smartlead look for a whole address, and looks for a part of one itself', async () => {
		answerNext(leads(3));
		expect(valuesOf(await search('LEAD1'))).toEqual([55_121]);
		answerNext(leads(1));
		expect(valuesOf(await search(' lead0@example.net '))).toEqual([55_120]);
		expect(sandbox.requests.map(({ query, status }) => [query, status])).toEqual([
			[{ limit: '100' }, 200],
			[{ limit: '100', leadEmail: 'lead0@example.net' }, 200],
		]);
	});
});

describe('searchTeamMembersOrNobody', () => {
	const search = async (filter?: string) =>
		await listSearch.searchTeamMembersOrNobody.call(loadOptionsContext(sandbox), filter);
	const stats = {
		ok: true,
		data: {
			team_board_stats: [
				{ id: 13, name: 'Tomas Berg' },
				{ id: 12, name: 'Ana Ruiz' },
			],
		},
	};

	it('offers the team by name, with 0 for nobody in front', async () => {
		answerNext(stats);
		expect(await search()).toEqual({
			results: [
				{ name: 'Nobody', value: 0 },
				{ name: 'Ana Ruiz', value: 12 },
				{ name: 'Tomas Berg', value: 13 },
			],
		});
	});

	it('finds by a part of the name', async () => {
		answerNext(stats);
		expect(valuesOf(await search('berg'))).toContain(13);
	});

	it('asks with days that the API takes', async () => {
		await search();
		const [{ query, status }] = sandbox.requests;
		expect(status).toBe(200);
		expect(query.start_date).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(query.end_date).toBe(query.start_date);
	});
});

describe('searchTimezones', () => {
	const search = async (filter?: string) =>
		await listSearch.searchTimezones.call(loadOptionsContext(sandbox), filter);

	it('offers IANA names, UTC among them, each once, without a request', async () => {
		const values = valuesOf(await search());
		expect(values).toEqual(
			expect.arrayContaining(['UTC', 'Europe/Madrid', 'America/New_York', 'Asia/Tokyo']),
		);
		expect(new Set(values).size).toBe(values.length);
		expect(sandbox.requests).toEqual([]);
	});

	it.each([
		['new york', 'America/New_York'],
		['New_York', 'America/New_York'],
		['europe/mad', 'Europe/Madrid'],
		['utc', 'UTC'],
	])('finds by %s', async (filter, value) => {
		expect(valuesOf(await search(filter))).toContain(value);
	});

	it('finds nothing else', async () => {
		expect(valuesOf(await search('madrid'))).toEqual(['Europe/Madrid']);
		expect(valuesOf(await search('atlantis'))).toEqual([]);
	});
});

describe('searchTags', () => {
	it('offers the tags of the account by name', async () => {
		const search = async (filter?: string) =>
			await listSearch.searchTags.call(loadOptionsContext(sandbox), filter);
		expect((await search()).results).toEqual([
			{ name: 'EMEA', value: 3 },
			{ name: 'Pilot', value: 5 },
			{ name: 'Warm', value: 4 },
		]);
		expect(valuesOf(await search('pil'))).toEqual([5]);
	});
});
describe('searchClientApiKeys', () => {
	const search = async (filter?: string) =>
		await listSearch.searchClientApiKeys.call(loadOptionsContext(sandbox), filter);

	it('offers the keys by name and client, and never their values', async () => {
		const result = await search();
		expect(result.results).toEqual([
			{ name: 'CRM (client 300)', value: 47 },
			{ name: 'Old reporting (client 299)', value: 46 },
			{ name: 'Reporting (client 299)', value: 45 },
		]);
		expect(JSON.stringify(result)).not.toContain('planted-secret');
	});

	it('finds by a part of the name', async () => {
		expect(valuesOf(await search('old'))).toEqual([46]);
	});
});

describe('searchCampaignWebhooks', () => {
	const WEBHOOKS = [
		{ id: 2170, name: 'CRM', webhook_url: 'https://user:pass@hooks.example.org/sl?token=1' },
		{ id: 2171, name: 'n8n: Replies', webhook_url: 'https://n8n.example.com/webhook/1' },
	];

	it('offers the webhooks of the campaign by name and host, without what may be a token', async () => {
		answerNext(WEBHOOKS);
		const { results } = await listSearch.searchCampaignWebhooks.call(campaignIs(90213));
		expect(results).toEqual([
			{ name: 'CRM (hooks.example.org)', value: 2170 },
			{ name: 'n8n: Replies (n8n.example.com)', value: 2171 },
		]);
		expect(sandbox.requests).toMatchObject([
			{ operation: 'campaignWebhook.getMany', params: { campaign_id: '90213' } },
		]);
	});

	it.each([[undefined], [''], ['={{ $json.campaign }}']])(
		'offers none while the campaign is %j',
		async (campaignId) => {
			const { results } = await listSearch.searchCampaignWebhooks.call(campaignIs(campaignId));
			expect(results).toEqual([]);
			expect(sandbox.requests).toEqual([]);
		},
	);
});
