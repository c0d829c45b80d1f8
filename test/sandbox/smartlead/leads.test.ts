import { addLeads, startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const get = async (path: string, query: Record<string, string> = {}) =>
	(await ask(sandbox, 'GET', path, { query }))[1];

const membersOf = (campaign: number) =>
	sandbox.state.campaignLeads.ofCampaign(campaign).map(({ lead_id }) => lead_id);

describe('one lead', () => {
	// In campaigns 90215, where it has got everything, and 90216.
	const SHARED = 55370;

	it('by address, with its campaigns and an id as text', async () => {
		const { email } = sandbox.state.leads.get(SHARED)!;
		const [last] = sandbox.state.sends.filter(({ lead_id }) => lead_id === SHARED).slice(-1);
		expect(await get('/leads/', { email: email.toUpperCase() })).toMatchObject({
			id: String(SHARED),
			email,
			lead_campaign_data: [
				{
					campaign_id: 90215,
					campaign_name: 'Product update',
					client_id: null,
					client_email: null,
					last_sent_at: expect.any(String),
				},
				{
					campaign_id: 90216,
					client_id: 299,
					client_email: 'client1@example.org',
					last_sent_at: last?.campaign_id === 90216 ? last.sent_time : null,
				},
			],
		});
	});

	it('has its last events', async () => {
		const { email } = sandbox.state.leads.get(55226)!;
		const { reply_time, sent_time } = sandbox.state.sends.find(
			(send) => send.lead_id === 55226 && send.reply_time,
		)!;
		expect(await get('/leads/', { email })).toMatchObject({
			lead_campaign_data: [
				{ last_sent_at: sent_time, last_reply_at: reply_time, last_activity_at: reply_time },
			],
		});
	});

	it('is nothing when unknown', async () => {
		expect(await ask(sandbox, 'GET', '/leads/', { query: { email: 'no@example.org' } })).toEqual([
			200,
			{},
		]);
		expect(await ask(sandbox, 'GET', '/leads/1')).toEqual([200, { data: [] }]);
		expect(await ask(sandbox, 'GET', '/leads/1/campaigns')).toEqual([200, []]);
		expect(await ask(sandbox, 'GET', '/leads/1/campaign-overview')).toEqual([
			200,
			{ ok: true, data: [] },
		]);
	});

	it('by id, in a list of one', async () => {
		expect(await get(`/leads/${SHARED}`)).toEqual({ data: [sandbox.state.leads.get(SHARED)] });
	});

	it('names its campaigns', async () => {
		expect(await get(`/leads/${SHARED}/campaigns`)).toEqual([
			{ id: 90215, status: 'COMPLETED', name: 'Product update' },
			{ id: 90216, status: 'ACTIVE', name: 'Bakery pilot' },
		]);
		expect(await get(`/leads/${SHARED}/campaign-overview`)).toMatchObject({
			data: [
				{ campaign_id: 90215, lead_status: expect.any(String) },
				{ campaign_id: 90216, email_lead_map_id: expect.any(Number) },
			],
		});
	});

	it('shows its sequence by the id of its place', async () => {
		const path = '/leads/2440117/sequence-details';
		expect(await get(path)).toMatchObject({
			data: [
				{ seq_number: 1, sent_time: expect.any(String) },
				{ seq_number: 2, delayInDays: 3, stats_id: expect.any(String) },
			],
		});
		expect(await get('/leads/2440111/sequence-details', { campaignId: '90213' })).toMatchObject({
			data: [{ sent_time: null }, { sent_time: null }],
		});
		expect(await get(path, { campaignId: '90211' })).toEqual({ ok: true, data: [] });
		expect((await ask(sandbox, 'GET', '/leads/55226/sequence-details'))[0]).toBe(404);
	});
});

describe('all leads', () => {
	const ids = async (query: Record<string, string>) => {
		const answer = await get('/leads/all', { limit: '1000', ...query });
		return (answer as { data: { leads: Array<{ id: number }> } }).data.leads.map(({ id }) => id);
	};

	it('are read by a cursor', async () => {
		const all = await ids({});
		expect(all).toEqual([...sandbox.state.leads.keys()]);
		const first = await ids({ limit: '100' });
		const second = await ids({ limit: '100', lastSeenLeadId: String(first.at(-1)) });
		const third = await ids({ limit: '100', lastSeenLeadId: String(second.at(-1)) });
		expect([...first, ...second, ...third]).toEqual(all);
		expect(await ids({ lastSeenLeadId: String(third.at(-1)) })).toEqual([]);
	});

	it('keep the cursor while leads come and go', async () => {
		const query = { campaignId: '90213', limit: '10' };
		const first = await ids(query);
		sandbox.state.campaignLeads.delete(2440111);
		const next = await ids({ ...query, lastSeenLeadId: String(first.at(-1)) });
		expect(next[0]).toBe(first.at(-1)! + 1);
	});

	it.each([
		[{ campaignId: '90213' }, () => membersOf(90213)],
		[{ clientId: '299' }, () => membersOf(90216)],
		[{ listId: '610' }, () => [...sandbox.state.leadLists.get(610)!.leadIds]],
		[{ campaignId: '90213', status: 'PAUSED' }, () => [55228, 55238, 55248, 55258, 55268, 55278]],
		[
			{ campaignId: '90213', emailStatus: 'is_replied' },
			() =>
				sandbox.state.sends
					.filter((send) => send.campaign_id === 90213 && send.reply_time)
					.map(({ lead_id }) => lead_id),
		],
		[{ emailStatus: 'no_such_status' }, () => []],
		[{ leadEmail: 'LI.WEI' }, () => [55120]],
		[{ campaignId: '90213', listId: '611' }, () => membersOf(90213).slice(0, 35)],
	])('%j', async (query, expected) => {
		const found = await ids(query as Record<string, string>);
		expect(found).toEqual(expected());
		expect(found.length).toBeLessThan(280);
	});

	it('have one place that fulfils all conditions', async () => {
		// 55370 is in both campaigns, and completed in the first alone.
		expect(await ids({ campaignId: '90215', status: 'COMPLETED' })).toContain(55370);
		expect(await ids({ campaignId: '90216', status: 'COMPLETED' })).not.toContain(55370);
	});

	it('are of types by what they are used for', async () => {
		expect(await ids({ leadType: 'yet_to_use' })).toEqual([]);
		const body = { leadList: [{ email: 'new@example.org' }], fileName: 'one.csv' };
		await ask(sandbox, 'POST', '/lead-list/613/import', { body });
		expect(await ids({ leadType: 'yet_to_use' })).toEqual([55400]);
		const active = await ids({ leadType: 'active' });
		const previous = await ids({ leadType: 'previously_active' });
		expect(active).toContain(55220);
		expect(previous).toContain(55226);
		expect([...active, ...previous, 55400].sort((a, b) => a - b)).toEqual([
			...sandbox.state.leads.keys(),
		]);
		expect(await ids({ leadType: 'archived' })).toEqual([]);
	});

	it('may be many', async () => {
		addLeads(sandbox.state, 90212, 10_000);
		const seen: number[] = [];
		let rows = await ids({});
		while (rows.length > 0) {
			seen.push(...rows);
			rows = await ids({ lastSeenLeadId: String(rows.at(-1)) });
		}
		expect(seen).toHaveLength(10_280);
		expect(new Set(seen).size).toBe(10_280);
	});
});

describe('global leads', () => {
	interface Global {
		data: Array<{ id: string; campaigns: object[] }>;
		hasMore: boolean;
	}
	const global = async (query: Record<string, string>) =>
		(await get('/leads/global-leads', query)) as Global;

	it('come in pages that say whether there are more', async () => {
		const page = await global({ offset: '200', limit: '79' });
		expect(page).toMatchObject({ skip: 200, limit: 79, hasMore: true });
		expect(page.data.map(({ id }) => Number(id))).toEqual(
			[...sandbox.state.leads.keys()].slice(200, 279),
		);
		expect((await global({ offset: '200', limit: '80' })).hasMore).toBe(false);
	});

	it('have their campaigns', async () => {
		const { email } = sandbox.state.leads.get(55226)!;
		const { data } = await global({ email: email.toUpperCase() });
		expect(data).toMatchObject([
			{
				id: '55226',
				campaigns: [
					{
						campaign_id: 90213,
						lead_status: 'COMPLETED',
						campaign_name: 'Webinar invitation',
						campaign_status: 'PAUSED',
						email_lead_map_id: 2440117,
						lead_last_seq_number: 2,
					},
				],
			},
		]);
	});

	it('are those since a time', async () => {
		const { created_at } = sandbox.state.leads.get(55397)!;
		const { data } = await global({ created_at_gt: created_at });
		expect(data.map(({ id }) => id)).toEqual(['55398', '55399']);
	});
});

describe('push', () => {
	const post = async (path: string, body: object) => await ask(sandbox, 'POST', path, { body });
	const list = (id: number) => [...sandbox.state.leadLists.get(id)!.leadIds];
	const done = [200, { ok: true, message: 'Leads moved' }];

	it('copies leads into a list', async () => {
		const body = { listId: 613, action: 'copy', leadIds: [55120, 55300, 1] };
		expect(await post('/leads/push-to-list', body)).toEqual(done);
		expect(list(613)).toEqual([55120, 55300]);
		expect(list(610)).toContain(55120);
	});

	it('moves them out of all other lists', async () => {
		await post('/leads/push-to-list', { listId: 611, action: 'move', leadIds: [55120, 55220] });
		expect(list(611)).toEqual(expect.arrayContaining([55120, 55220]));
		expect([list(610).includes(55120), list(610).length]).toEqual([false, 24]);
	});

	const replied = () =>
		sandbox.state.sends
			.filter((send) => send.campaign_id === 90213 && send.reply_time)
			.map(({ lead_id, reply_time, campaign_lead_map_id }) => ({
				lead_id,
				day: reply_time!.slice(0, 10),
				category: sandbox.state.campaignLeads.get(campaign_lead_map_id)!.lead_category_id,
			}));

	it.each([
		[{ campaignId: '90213' }, () => membersOf(90213)],
		[{ clientId: '299' }, () => membersOf(90216)],
		[{ emailAccountId: '507' }, () => membersOf(90216).filter((_, index) => index % 10 !== 0)],
		[{ campaignTagId: '5' }, () => membersOf(90216)],
		[{ campaignId: '90213', status: 'PAUSED' }, () => [55228, 55238, 55248, 55258, 55268, 55278]],
		[
			{ campaignId: '90213', leadCategoryIds: '7,2', emailStatus: 'is_replied' },
			() =>
				replied()
					.filter(({ category }) => category === 7 || category === 2)
					.map(({ lead_id }) => lead_id),
		],
		[
			{ campaignId: '90213', unCategorized: 'true' },
			() => {
				const categorized = replied().map(({ lead_id }) => lead_id);
				return membersOf(90213).filter((id) => !categorized.includes(id));
			},
		],
		[{ campaignId: '90212', teamMemberId: '12' }, () => []],
		[{ campaignId: '90213', teamMemberId: '12' }, () => membersOf(90213)],
		[
			{ campaignId: '90213', replyDateFrom: '2026-01-05' },
			() =>
				replied()
					.filter(({ day }) => day >= '2026-01-05')
					.map(({ lead_id }) => lead_id),
		],
		[
			{ campaignId: '90213', replyDateTo: '2026-01-02' },
			() =>
				replied()
					.filter(({ day }) => day <= '2026-01-02')
					.map(({ lead_id }) => lead_id),
		],
		[{ leadEmail: 'li.wei' }, () => [55120]],
		[{ tagIds: '4,5' }, () => [55121, 55220]],
		[{ importedDate: '2025-10-29', tagIds: '3' }, () => [55120, 55220]],
		[{ importedDate: '2025-10-30', tagIds: '3' }, () => []],
		[
			{ emailCampaignSeqId: '3305', campaignId: '90213' },
			() =>
				sandbox.state.campaignLeads
					.ofCampaign(90213)
					.filter(({ campaign_lead_map_id: place }) => {
						const sends = sandbox.state.sends.filter((send) => send.campaign_lead_map_id === place);
						return sends.at(-1)?.sequence_number === 1;
					})
					.map(({ lead_id }) => lead_id),
		],
		[{ leadType: 'yet_to_use' }, () => []],
	])('takes all leads that fit %j', async (filters, expected) => {
		const body = { listId: 613, action: 'copy', allLeads: true, filters };
		expect(await post('/leads/push-to-list', body)).toEqual(done);
		expect(list(613)).toEqual(expected());
	});

	it('has to be told which leads, and where to', async () => {
		const statuses = [
			await post('/leads/push-to-list', { listId: 613, action: 'copy' }),
			await post('/leads/push-to-list', { listId: 1, action: 'copy', leadIds: [55120] }),
			await post('/leads/campaign/push-to-list', { campaignId: 90213, listId: 613 }),
			await post('/leads/push-to-campaign', { campaignId: 90212, action: 'copy' }),
			await post('/leads/push-to-campaign', { action: 'copy', leadList: { listId: 610 } }),
		].map(([status]) => status);
		expect(statuses).toEqual([400, 404, 400, 400, 400]);
	});

	it('puts leads of a campaign into a list, by their places', async () => {
		const path = '/leads/campaign/push-to-list';
		const body = { campaignId: 90213, listId: 613, leadMapIds: [2440112, 2440011] };
		expect(await post(path, body)).toEqual(done);
		expect(list(613)).toEqual([55221]);
		await post(path, { campaignId: 90213, listId: 613, allLeads: true });
		expect(list(613)).toHaveLength(60);
		expect(membersOf(90213)).toHaveLength(60);
	});

	describe('to a campaign', () => {
		const push = async (body: object) =>
			(await post('/leads/push-to-campaign', { action: 'copy', ...body }))[1];
		const counts = (total_leads: number, pushed: number, duplicates: number) => ({
			ok: true,
			data: { total_leads, pushed, duplicates },
		});

		it('copies a list', async () => {
			// List 611 has 5 of the campaign, and of the others one that has unsubscribed.
			const body = { campaignId: 90212, leadList: { listId: 611 } };
			expect(await push(body)).toEqual(counts(40, 34, 5));
			expect(membersOf(90212)).toHaveLength(44);
			expect(list(611)).toHaveLength(40);
			expect(await push(body)).toEqual(counts(40, 0, 39));
		});

		it('moves out of the list what the campaign has', async () => {
			await push({ campaignId: 90212, action: 'move', leadList: { listId: 611 } });
			expect(list(611)).toEqual([55249]);
		});

		it('moves out of all lists without one', async () => {
			const leadList = { leadIds: [55120, 55216] };
			await push({ campaignId: 90212, action: 'move', leadList });
			expect([list(610).includes(55120), list(611).includes(55216)]).toEqual([false, false]);
		});

		it('takes some leads of a list', async () => {
			const leadList = { listId: 610, leadIds: [55120, 55300] };
			expect(await push({ campaignId: 90212, leadList })).toEqual(counts(1, 1, 0));
		});

		it('makes the campaign that a name stands for, once', async () => {
			const body = { campaignName: 'From a list', leadList: { leadIds: [55120, 55121] } };
			expect(await push(body)).toEqual(counts(2, 2, 0));
			expect(await push(body)).toEqual(counts(2, 0, 2));
			const named = [...sandbox.state.campaigns.values()].filter(
				({ name }) => name === 'From a list',
			);
			expect(named).toMatchObject([{ id: 90217, status: 'DRAFTED' }]);
			expect(membersOf(90217)).toEqual([55120, 55121]);
		});

		it('leaves out who is blocked, unless that is ignored', async () => {
			const block = { domain_block_list: ['li.wei@example.net'] };
			await post('/leads/add-domain-block-list', block);
			const body = { campaignId: 90212, leadList: { leadIds: [55120] } };
			expect(await push(body)).toEqual(counts(1, 0, 0));
			const csvSettings = { ignoreGlobalBlockList: true };
			expect(await push({ ...body, csvSettings })).toEqual(counts(1, 1, 0));
		});

		it('filters', async () => {
			const filters = { campaignId: '90213', status: 'PAUSED' };
			const body = { campaignId: 90212, leadList: { allLeads: true }, filters };
			expect(await push(body)).toEqual(counts(6, 6, 0));
		});
	});
});
