import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());

interface Row {
	lead_email: string;
	sequence_number: number;
	sent_time: string;
	open_count: number;
	reply_time: string | null;
	is_bounced: boolean;
}

async function get<T>(path: string, query: Record<string, string> = {}): Promise<T> {
	const [status, body] = await ask(sandbox, 'GET', `/campaigns/90211/${path}`, { query });
	expect([status, status === 200 ? '' : body]).toEqual([200, '']);
	return body as T;
}

const statistics = async (query?: Record<string, string>) =>
	await get<{ total_stats: string; data: Row[] }>('statistics', query);

describe('statistics', () => {
	it('pages through every row once', async () => {
		const all = await statistics({ limit: '1000' });
		expect(all.total_stats).toBe(String(all.data.length));
		expect(all.data.length).toBeGreaterThan(100);

		const paged: Row[] = [];
		for (let offset = 0; offset < all.data.length; offset += 60) {
			const page = await statistics({ limit: '60', offset: String(offset) });
			expect(page).toMatchObject({ total_stats: all.total_stats, offset, limit: 60 });
			paged.push(...page.data);
		}
		expect(paged).toEqual(all.data);
		expect((await statistics()).data).toHaveLength(100);
	});

	it('filters', async () => {
		const all = (await statistics({ limit: '1000' })).data;
		const filtered = async (query: Record<string, string>) =>
			(await statistics({ limit: '1000', ...query })).data;
		const expectPart = (part: Row[], test: (row: Row) => boolean) => {
			expect(part).toEqual(all.filter(test));
			expect(part.length).toBeGreaterThan(0);
			expect(part.length).toBeLessThan(all.length);
		};

		expectPart(await filtered({ email_sequence_number: '2' }), (row) => row.sequence_number === 2);
		expectPart(await filtered({ email_status: 'opened' }), (row) => row.open_count > 0);
		expectPart(await filtered({ email_status: 'replied' }), (row) => row.reply_time !== null);
		expectPart(await filtered({ email_status: 'bounced' }), (row) => row.is_bounced);
		expectPart(
			await filtered({ sent_time_start_date: '2026-01-14', sent_time_end_date: '2026-01-14' }),
			(row) => row.sent_time.startsWith('2026-01-14'),
		);
	});
});

describe('analytics', () => {
	it('counts in texts, leads in numbers', async () => {
		const rows = (await statistics({ limit: '1000' })).data;
		const replies = rows.filter(({ reply_time }) => reply_time).length;
		expect(await get('analytics')).toMatchObject({
			id: 90211,
			status: 'ACTIVE',
			sent_count: String(rows.length),
			reply_count: String(replies),
			sequence_count: '3',
			tags: [{ id: 3, name: 'EMEA' }],
			campaign_lead_stats: { total: 90, notStarted: 9 },
		});
	});

	it('by date counts the days of the range', async () => {
		const rows = (await statistics({ limit: '1000' })).data;
		const query = { start_date: '2026-01-13', end_date: '2026-01-14' };
		const inRange = rows.filter(({ sent_time }) => /^2026-01-1[34]/.test(sent_time)).length;
		expect(await get('analytics-by-date', query)).toMatchObject({
			...query,
			sent_count: String(inRange),
		});
		expect(await get('top-level-analytics-by-date', query)).toMatchObject({
			sent_count: String(inRange),
		});
	});

	it('by date counts days in the given zone', async () => {
		const query = { start_date: '2026-01-13', end_date: '2026-01-13' };
		const utc = await get<{ sent_count: string }>('analytics-by-date', query);
		const tokyo = await get<{ sent_count: string }>('analytics-by-date', {
			...query,
			time_zone: 'Pacific/Auckland',
		});
		expect(Number(tokyo.sent_count)).toBeLessThan(Number(utc.sent_count));
	});

	it.each([
		['2026-01-01', '2026-01-31', 200],
		['2026-01-01', '2026-02-01', 400],
		['2026-01-02', '2026-01-01', 400],
	])('%s to %s is %d', async (start_date, end_date, expected) => {
		const path = '/campaigns/90211/analytics-by-date';
		const [status, body] = await ask(sandbox, 'GET', path, { query: { start_date, end_date } });
		expect(status).toBe(expected);
		if (status === 400) {
			expect(body).toEqual({
				error: 'Invalid start_date & end_date range. Date difference should be max of 30days.',
			});
		}
	});

	it('of an unknown campaign is empty, not an error', async () => {
		const query = { start_date: '2026-01-01', end_date: '2026-01-02' };
		expect(await ask(sandbox, 'GET', '/campaigns/1/analytics')).toEqual([200, {}]);
		expect(await ask(sandbox, 'GET', '/campaigns/1/analytics-by-date', { query })).toEqual([
			200,
			{},
		]);
	});

	it('splits by step and by variant', async () => {
		const query = { start_date: '2026-01-01', end_date: '2026-03-01' };
		type Counted = { ok: boolean; data: Array<{ sent_count: string }> };
		const total = (await statistics()).total_stats;
		const firstStep = (await statistics({ email_sequence_number: '1' })).total_stats;
		const sent = ({ data }: Counted) =>
			data.reduce((sum, { sent_count }) => sum + Number(sent_count), 0);

		const steps = await get<Counted>('sequence-analytics', query);
		expect(steps.data).toHaveLength(3);
		expect(String(sent(steps))).toBe(total);
		const variants = await get<Counted>('variant-statistics');
		expect(variants.data).toHaveLength(2);
		expect(String(sent(variants))).toBe(firstStep);
	});
});

describe('per lead and per mailbox', () => {
	it('leads come in pages with hasMore', async () => {
		type Page = { data: unknown[]; hasMore: boolean; skip: number; limit: number };
		const first = await get<Page>('leads-statistics', { limit: '60' });
		const second = await get<Page>('leads-statistics', { limit: '60', offset: '60' });
		expect([first.data.length, first.hasMore, first.skip]).toEqual([60, true, 0]);
		expect([second.data.length, second.hasMore, second.skip]).toEqual([30, false, 60]);

		const late = await get<Page>('leads-statistics', { event_time_gt: '2026-01-20' });
		expect(late.data.length).toBeGreaterThan(0);
		expect(late.data.length).toBeLessThan(90);
	});

	it('mailboxes add up to the campaign', async () => {
		type Rows = { data: Array<{ email_account_id: number; sent_count: string }> };
		const { data } = await get<Rows>('mailbox-statistics');
		expect(data.map(({ email_account_id }) => email_account_id)).toEqual([501, 502, 503]);
		const sum = data.reduce((total, { sent_count }) => total + Number(sent_count), 0);
		expect(String(sum)).toBe((await statistics()).total_stats);
		expect((await get<Rows>('mailbox-statistics', { limit: '1', offset: '2' })).data).toHaveLength(
			1,
		);
	});

	it('a range needs both ends', async () => {
		expect(
			await ask(sandbox, 'GET', '/campaigns/90211/mailbox-statistics', {
				query: { start_date: '2026-01-01' },
			}),
		).toMatchObject([400, { validation: { source: 'query' } }]);
	});
});
