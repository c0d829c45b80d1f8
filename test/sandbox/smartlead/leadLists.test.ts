import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

interface ListView {
	id: number;
	list_name: string;
	leads_count: number;
	active_leads_count: number;
}

const post = async (path: string, body: object) => await ask(sandbox, 'POST', path, { body });
const leadsOf = (id: number) => [...sandbox.state.leadLists.get(id)!.leadIds];
const lists = async (query: Record<string, string> = {}) => {
	const [, answer] = await ask(sandbox, 'GET', '/lead-list/', { query });
	return (answer as { data: { lists: ListView[]; totalCount: number } }).data;
};

test('a list is made, found, renamed and deleted', async () => {
	const [status, { data }] = (await post('/lead-list/', { listName: 'Mine' })) as [
		number,
		{ data: ListView },
	];
	expect([status, data]).toEqual([
		200,
		{
			id: 614,
			list_name: 'Mine',
			created_at: expect.any(String),
			updated_at: expect.any(String),
			leads_count: 0,
			active_leads_count: 0,
		},
	]);
	expect(await ask(sandbox, 'GET', '/lead-list/614')).toEqual([200, { ok: true, data }]);

	const body = { listName: 'Yours' };
	expect(await ask(sandbox, 'PUT', '/lead-list/614', { body })).toMatchObject([
		200,
		{ ok: true, data: { id: 614, list_name: 'Yours' } },
	]);
	expect((await lists()).lists.at(-1)).toMatchObject({ id: 614, list_name: 'Yours' });

	expect(await ask(sandbox, 'DELETE', '/lead-list/614')).toEqual([200, { ok: true }]);
	expect((await lists()).totalCount).toBe(4);
	for (const [method, more] of [['GET'], ['PUT', { body }], ['DELETE']] as const) {
		expect((await ask(sandbox, method, '/lead-list/614', more))[0]).toBe(404);
	}
});

test('deleting a list keeps its leads', async () => {
	await ask(sandbox, 'DELETE', '/lead-list/610');
	expect(sandbox.state.leads.size).toBe(280);
});

describe('the lists', () => {
	const ids = async (query: Record<string, string>) =>
		(await lists(query)).lists.map(({ id }) => id);

	it.each([
		[{}, [610, 611, 612, 613], 4],
		[{ limit: '2', offset: '1' }, [611, 612], 4],
		[{ listName: 'FOUND' }, [611], 1],
		[{ tagIds: '4,5' }, [611, 613], 2],
		[{ tagIds: '3', listName: 'iberia' }, [610], 1],
	])('%j', async (query, expected, total) => {
		expect(await ids(query as Record<string, string>)).toEqual(expected);
		expect((await lists(query as Record<string, string>)).totalCount).toBe(total);
	});

	it('come ten at a time unless asked otherwise', async () => {
		for (let index = 0; index < 10; index++) await post('/lead-list/', { listName: `L${index}` });
		expect([(await ids({})).length, (await ids({ limit: '1000' })).length]).toEqual([10, 14]);
	});

	it('count their leads, and the active ones', async () => {
		const [iberia, , fair, empty] = (await lists()).lists;
		const active = leadsOf(612).filter((id) =>
			sandbox.state.campaignLeads
				.ofLead(id)
				.some(({ status }) => ['STARTED', 'INPROGRESS', 'PAUSED'].includes(status)),
		);
		expect([iberia.leads_count, fair.leads_count, empty.leads_count]).toEqual([25, 12, 0]);
		expect(fair.active_leads_count).toBe(active.length);
		await ask(sandbox, 'POST', `/campaigns/90211/leads/2440011/manual-complete`);
		expect((await lists()).lists[0].active_leads_count).toBe(iberia.active_leads_count - 1);
	});
});

test('an import counts what it does', async () => {
	const leadList = [
		{ email: 'new@example.org', first_name: 'Nia' },
		{ email: 'NEW@example.org' },
		{ email: 'li.wei@example.net' },
		{ email: 'jens@blocked.example.net' },
		// The list has this lead; that it is elsewhere is no obstacle.
		{ email: 'sara.novak@example.com' },
	];
	sandbox.state.leadLists.get(613)!.leadIds.add(55121);
	const body = { leadList, fileName: 'people.csv' };
	expect(await post('/lead-list/613/import', body)).toEqual([
		200,
		{ ok: true, data: { total_leads: 5, imported: 2, duplicates: 2, blocked: 1 } },
	]);
	expect(leadsOf(613)).toEqual([55121, 55400, 55120]);
	expect(sandbox.state.leads.get(55400)).toMatchObject({
		first_name: 'Nia',
		email: 'new@example.org',
	});

	const csvSettings = { ignoreGlobalBlockList: true };
	expect((await post('/lead-list/613/import', { ...body, csvSettings }))[1]).toEqual({
		ok: true,
		data: { total_leads: 5, imported: 1, duplicates: 4, blocked: 0 },
	});
	expect((await post('/lead-list/1/import', body))[0]).toBe(404);
});

test('tags are put on lists and taken off', async () => {
	const body = { listIds: [610, 612], tagIds: [4, 3], removeTagIds: [3] };
	expect(await post('/lead-list/assign-tags', body)).toEqual([
		200,
		{ ok: true, message: 'Tags updated successfully' },
	]);
	expect((await lists({ tagIds: '4' })).lists.map(({ id }) => id)).toEqual([610, 611, 612]);
	expect((await lists({ tagIds: '3' })).lists.map(({ id }) => id)).toEqual([611]);
	expect((await post('/lead-list/assign-tags', { ...body, tagIds: [99] }))[0]).toBe(400);
	expect((await post('/lead-list/assign-tags', { ...body, listIds: [1] }))[0]).toBe(404);
});

describe('between lists', () => {
	const push = async (body: object) => await post('/leads/leads/push-between-lists', body);
	const moved = (count: number) => [200, { ok: true, data: { total_leads_moved: count } }];

	it('a whole list is copied', async () => {
		expect(await push({ action: 'copy', fromListId: 612, toListId: 613 })).toEqual(moved(12));
		expect([leadsOf(612).length, leadsOf(613).length]).toEqual([12, 12]);
	});

	it('a whole list is moved', async () => {
		expect(await push({ action: 'move', fromListId: 612, toListId: 613 })).toEqual(moved(12));
		expect([leadsOf(612).length, leadsOf(613).length]).toEqual([0, 12]);
	});

	it('some leads of a list are moved, out of that list alone', async () => {
		sandbox.state.leadLists.get(611)!.leadIds.add(55120);
		const body = { action: 'move', fromListId: 610, toListId: 613, leadIds: [55120, 55320] };
		expect(await push(body)).toEqual(moved(1));
		expect([leadsOf(610).length, leadsOf(613)]).toEqual([24, [55120]]);
		expect(leadsOf(611)).toContain(55120);
		expect(leadsOf(612)).toContain(55320);
	});

	it('leads are moved from wherever they are', async () => {
		const body = { action: 'move', toListId: 613, leadIds: [55120, 55320] };
		expect(await push(body)).toEqual(moved(2));
		expect([leadsOf(610).length, leadsOf(612).length, leadsOf(613)]).toEqual([
			24,
			11,
			[55120, 55320],
		]);
	});

	it('a list moved onto itself loses nobody', async () => {
		await push({ action: 'move', fromListId: 612, toListId: 612 });
		expect(leadsOf(612)).toHaveLength(12);
	});

	it('it has to be said which leads, and the lists must exist', async () => {
		const statuses = [
			await push({ action: 'copy', toListId: 613 }),
			await push({ action: 'copy', toListId: 1, fromListId: 612 }),
			await push({ action: 'copy', toListId: 613, fromListId: 1 }),
		].map(([status]) => status);
		expect(statuses).toEqual([400, 404, 404]);
	});
});
