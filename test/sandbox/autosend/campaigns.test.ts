import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import type { Campaign } from '../../../sandbox/autosend/state/campaigns';
import { ask, errorOf } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

interface Page {
	campaigns: Campaign[];
	pagination: object;
}

async function list(query: Record<string, string> = {}): Promise<Page> {
	const [status, body] = await ask(sandbox, 'GET', '/campaigns', { query });
	expect([status, body]).toEqual([200, { success: true, data: expect.any(Object) as object }]);
	return (body as { data: Page }).data;
}

const seeded = () => [...sandbox.state.campaigns.values()];
const namesOf = (campaigns: Campaign[]) => campaigns.map(({ name }) => name);

describe('the seed', () => {
	it('has a dozen campaigns, and each state', () => {
		expect(seeded().length).toBeGreaterThanOrEqual(12);
		expect([...new Set(seeded().map(({ status }) => status))].sort()).toEqual([
			'aborted',
			'draft',
			'paused',
			'scheduled',
			'sending',
			'sending_gradual',
			'sent',
		]);
	});

	it('has counters of what has gone out, which add up', () => {
		const begun = ['sending', 'sending_gradual', 'paused', 'sent', 'aborted'];
		for (const { status, metrics, sentAt } of seeded()) {
			expect([status, metrics !== undefined]).toEqual([status, begun.includes(status)]);
			expect([status, sentAt !== undefined]).toEqual([status, status === 'sent']);
			if (!metrics) continue;
			const { sent, delivered, bounced, suppressed, processedCount, totalContacts } = metrics;
			expect([delivered + bounced, sent + suppressed]).toEqual([sent, processedCount]);
			expect(processedCount).toBeLessThanOrEqual(totalContacts);
		}
	});
});

describe('the list', () => {
	it('has 20 to a page unless told, the newest first', async () => {
		const { campaigns, pagination } = await list();
		expect(pagination).toEqual({ page: 1, limit: 20, total: seeded().length, totalPages: 1 });
		const dates = campaigns.map(({ createdAt }) => createdAt);
		expect(dates).toEqual([...dates].sort().reverse());
	});

	it('comes in pages, each campaign on one of them', async () => {
		const pages: Page[] = [];
		for (const page of ['1', '2', '3', '4']) pages.push(await list({ page, limit: '5' }));
		expect(pages.map(({ campaigns }) => campaigns.length)).toEqual([5, 5, 4, 0]);
		expect(pages[3].pagination).toEqual({ page: 4, limit: 5, total: 14, totalPages: 3 });
		const names = pages.flatMap(({ campaigns }) => namesOf(campaigns));
		expect(names.sort()).toEqual(namesOf(seeded()).sort());
	});

	it('is narrowed by state', async () => {
		const { campaigns, pagination } = await list({ status: 'paused' });
		expect(namesOf(campaigns)).toEqual(['Win-back', 'Spring sale', 'Price change']);
		expect(pagination).toMatchObject({ total: 3, totalPages: 1 });
	});

	it('is narrowed by a part of the name, in any case', async () => {
		expect(namesOf((await list({ name: 'SALE' })).campaigns)).toEqual([
			'Summer sale',
			'Spring sale',
		]);
	});

	it('is narrowed by both, and then paged', async () => {
		const { campaigns, pagination } = await list({ name: 'news', status: 'sent', limit: '3' });
		expect(namesOf(campaigns)).toEqual(['April news', 'March news', 'February news']);
		expect(pagination).toEqual({ page: 1, limit: 3, total: 4, totalPages: 2 });
	});

	it('may be empty', async () => {
		expect(await list({ name: 'nothing like it' })).toEqual({
			campaigns: [],
			pagination: { page: 1, limit: 20, total: 0, totalPages: 0 },
		});
	});

	it.each([
		['limit', '101'],
		['limit', '0'],
		['page', '0'],
		['page', 'first'],
		['status', 'finished'],
		['offset', '20'],
	])('refuses %s=%s', async (name, value) => {
		expect(await ask(sandbox, 'GET', '/campaigns', { query: { [name]: value } })).toEqual([
			400,
			{
				success: false,
				error: {
					message: 'Validation failed',
					code: 'VALIDATION_FAILED',
					details: [{ field: name, message: expect.stringContaining(name) as string }],
				},
			},
		]);
	});
});

describe('resuming', () => {
	const resume = async (id: string) => await ask(sandbox, 'POST', `/campaigns/${id}/resume`);
	const byName = (name: string) => seeded().find((campaign) => campaign.name === name)!;

	it.each([
		['Price change', 'immediate', 'sending'],
		['Spring sale', 'scheduled', 'sending'],
		['Win-back', 'gradual', 'sending_gradual'],
	])('%s, which is paused and %s, makes it %s', async (name, sendMode, status) => {
		const { id, updatedAt } = byName(name);
		const [code, body] = await resume(id);
		expect([code, body]).toMatchObject([200, { success: true, data: { id, sendMode, status } }]);
		expect(body).not.toHaveProperty('data.metrics');
		expect(namesOf((await list({ status })).campaigns)).toContain(name);
		expect(byName(name).updatedAt > updatedAt).toBe(true);
	});

	it.each([['draft'], ['scheduled'], ['sending'], ['sending_gradual'], ['sent'], ['aborted']])(
		'one that is %s is refused, and changes nothing',
		async (status) => {
			const campaign = seeded().find((each) => each.status === status)!;
			const before = structuredClone(campaign);
			expect(await resume(campaign.id)).toEqual([
				400,
				errorOf('ONLY_PAUSED_CAMPAIGNS_CAN_BE_RESUMED'),
			]);
			expect(sandbox.state.campaigns.get(campaign.id)).toEqual(before);
		},
	);

	it('twice is refused the second time', async () => {
		const { id } = byName('Win-back');
		expect([(await resume(id))[0], (await resume(id))[0]]).toEqual([200, 400]);
	});

	it('an unknown one is refused', async () => {
		expect(await resume('66c0a5e0d1f2b3c4ffffffff')).toEqual([404, errorOf('CAMPAIGN_NOT_FOUND')]);
	});
});
