import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());

type Query = Record<string, string>;

interface Counters {
	sent: number;
	opened: number;
	replied: number;
	bounced: number;
	positive_replied: number;
}

const range = { start_date: '2026-01-05', end_date: '2026-02-10' };

/** What stands under a name in the data of a report. */
async function report<T>(path: string, name: string, query: Query = range): Promise<T> {
	const [status, body] = await ask(sandbox, 'GET', `/analytics/${path}`, { query });
	expect([status, status === 200 ? '' : body]).toEqual([200, '']);
	return (body as { data: Record<string, T> }).data[name];
}

const overall = async (query: Query = range) =>
	await report<Counters>('overall-stats-v2', 'overall_stats', query);

type Name = keyof Counters;

function sums(rows: Counters[], names: Name[]) {
	const total = (name: Name) => rows.reduce((sum, row) => sum + row[name], 0);
	return Object.fromEntries(names.map((name) => [name, total(name)]));
}

const only = (counters: Counters, names: Name[]) =>
	Object.fromEntries(names.map((name) => [name, counters[name]]));

describe('the totals', () => {
	it('are those of the campaigns', async () => {
		const totals = await overall();
		expect(totals.sent).toBeGreaterThan(100);
		const names: Name[] = ['sent', 'opened', 'replied', 'bounced', 'positive_replied'];
		const rows = await report<Counters[]>('campaign/overall-stats', 'campaign_wise_performance');
		expect(sums(rows, names)).toEqual(only(totals, names));
	});

	it.each([
		['mailbox/name-wise-health-metrics', 'email_health_metrics'],
		['mailbox/domain-wise-health-metrics', 'domain_health_metrics'],
	])('are those of %s', async (path, name) => {
		const names: Name[] = ['sent', 'opened', 'replied', 'bounced'];
		expect(sums(await report<Counters[]>(path, name), names)).toEqual(only(await overall(), names));
	});

	it('are those of the providers', async () => {
		const { overall: rows } = await report<{ overall: Counters[] }>(
			'mailbox/provider-wise-overall-performance',
			'email_providers_performance_overview',
		);
		const names: Name[] = ['sent', 'opened', 'replied'];
		expect(sums(rows, names)).toEqual(only(await overall(), names));
	});

	it('are those of the days, by sent time', async () => {
		const query = { ...range, timezone: 'UTC' };
		const rows = await report<Array<{ email_engagement_metrics: Counters }>>(
			'day-wise-overall-stats-by-sent-time',
			'day_wise_stats',
			query,
		);
		const names: Name[] = ['sent', 'opened', 'replied', 'bounced'];
		const engagement = rows.map((row) => row.email_engagement_metrics);
		expect(sums(engagement, names)).toEqual(only(await overall(query), names));
		const positive = await report<Counters[]>(
			'day-wise-positive-reply-stats-by-sent-time',
			'day_wise_stats',
			query,
		);
		const { positive_replied } = await overall(query);
		expect(sums(positive, ['positive_replied'])).toEqual({ positive_replied });
	});

	it('are those of the sentiments and of the categories', async () => {
		const { replied, positive_replied } = await overall();
		type Row = { positive_reply: number; neutral_reply: number; negative_reply: number };
		const rows = await report<Row[]>('campaign/response-stats', 'campaign_wise_response_stats');
		const sum = (name: keyof Row) => rows.reduce((total, row) => total + row[name], 0);
		expect(sum('positive_reply')).toBe(positive_replied);
		expect(sum('positive_reply') + sum('neutral_reply') + sum('negative_reply')).toBe(replied);
		const categories = await report<Array<{ total_response: number }>>(
			'lead/category-wise-response',
			'lead_responses_by_category',
		);
		expect(categories.reduce((total, row) => total + row.total_response, 0)).toBe(replied);
	});

	it('are those of the statistics of a campaign', async () => {
		const query = { start_date: '2026-01-12', end_date: '2026-01-31' };
		const { sent, replied } = await overall({ ...query, campaign_ids: '90211' });
		const [, statistics] = await ask(sandbox, 'GET', '/campaigns/90211/analytics-by-date', {
			query,
		});
		expect(statistics).toMatchObject({ sent_count: String(sent), reply_count: String(replied) });
	});
});

describe('days', () => {
	type Day = { date: string; day_name: string; email_engagement_metrics: Counters };
	const dayWise = async (query: Query) =>
		await report<Day[]>('day-wise-overall-stats', 'day_wise_stats', query);

	it('are all that were asked for, with their names', async () => {
		const rows = await dayWise({ start_date: '2026-01-13', end_date: '2026-01-15' });
		expect(rows.map(({ date, day_name }) => [date, day_name])).toEqual([
			['2026-01-13', 'Tuesday'],
			['2026-01-14', 'Wednesday'],
			['2026-01-15', 'Thursday'],
		]);
	});

	it('have the replies that came on them', async () => {
		const rows = await dayWise({ ...range, campaign_ids: '90211' });
		const replies = sandbox.state.sends.filter(
			({ campaign_id, reply_time }) =>
				campaign_id === 90211 && reply_time?.startsWith('2026-01-21'),
		);
		expect(replies.length).toBeGreaterThan(0);
		const day = rows.find(({ date }) => date === '2026-01-21')!;
		expect(day.email_engagement_metrics.replied).toBe(replies.length);
	});

	it('are those of the time zone', async () => {
		const query = { start_date: '2026-01-13', end_date: '2026-01-13', campaign_ids: '90211' };
		const [utc] = await dayWise(query);
		const [auckland] = await dayWise({ ...query, timezone: 'Pacific/Auckland' });
		expect(auckland.email_engagement_metrics.sent).not.toBe(utc.email_engagement_metrics.sent);
	});
});

describe('what is asked for', () => {
	it('are the campaigns of a client', async () => {
		const rows = await report<Array<{ id: number }>>('campaign/list', 'campaign_list', {
			client_ids: '299,300',
		});
		expect(rows).toEqual([{ id: 90216, name: 'Bakery pilot' }]);
		expect(await overall({ ...range, client_ids: '299' })).toEqual(
			await overall({ ...range, campaign_ids: '90216' }),
		);
	});

	it('is a page', async () => {
		const ids = async (query: Query) => {
			const rows = await report<Array<{ id: number }>>(
				'campaign/overall-stats',
				'campaign_wise_performance',
				{ ...range, ...query },
			);
			return rows.map(({ id }) => id);
		};
		expect(await ids({ limit: '2', offset: '3' })).toEqual([90214, 90215]);
		expect(await ids({})).toHaveLength(6);
	});

	it('are the mailboxes with bounces, or those without', async () => {
		const mailboxes = async (query: Query) =>
			await report<Counters[]>('mailbox/name-wise-health-metrics', 'email_health_metrics', {
				...range,
				...query,
			});
		const bounced = await mailboxes({ is_bounced: 'true' });
		const others = await mailboxes({ is_bounced: 'false' });
		expect(bounced.length).toBeGreaterThan(0);
		expect(bounced.every((row) => row.bounced > 0)).toBe(true);
		expect(others.every((row) => row.bounced === 0)).toBe(true);
		expect(bounced.length + others.length).toBe((await mailboxes({})).length);
	});
});

it('counts campaigns by status and mailboxes by state', async () => {
	expect(await report('campaign/status-stats', 'campaign_status_stats', {})).toContainEqual({
		status: 'ACTIVE',
		count: 2,
	});
	expect(await report('mailbox/overall-stats', 'overall_mailbox_stats', {})).toEqual({
		total_connected: 9,
		in_use: 6,
		disconnected: 2,
		enabled_without_warmup: 1,
	});
});

it('counts leads that were written to for the first time, and again', async () => {
	type Stats = { count: Record<string, number>; percentage: Record<string, number> };
	const { count, percentage } = await report<Stats>('lead/overall-stats', 'lead_stats');
	expect(count.total).toBe(count.new + count.follow_up);
	expect(count.new).toBeGreaterThan(0);
	expect(count.follow_up).toBeGreaterThan(0);
	expect(percentage.new + percentage.follow_up).toBe(100);
});
