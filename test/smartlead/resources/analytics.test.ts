import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { resources } from '../../../nodes/Smartlead/resources';
import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { byId } from '../../harness/cases';
import { runNode } from '../../harness/runNode';

describe('of a sandbox of its own', () => {
	let sandbox: SmartleadSandbox;
	beforeAll(async () => (sandbox = await startSmartleadSandbox()));
	afterAll(async () => await sandbox.stop());
	beforeEach(() => sandbox.reset());

	const run = async (operation: string, parameters: INodeParameters = {}) =>
		await runNode(sandbox, {
			resource: 'analytics',
			operation,
			startDate: '2026-01-12',
			endDate: '2026-01-20',
			...parameters,
		});
	const jsonOf = ({ items }: { items: INodeExecutionData[] }) => items.map(({ json }) => json);
	const reports = resources
		.find(({ value }) => value === 'analytics')!
		.operations.filter(({ output }) => output?.report);
	const answer = (body: unknown) => sandbox.fault({ kind: 'body', body });

	it('gives the data as it comes without Simplify', async () => {
		const data = { day_wise_stats: [{ date: '20 Jan', email_engagement_metrics: { sent: '3' } }] };
		answer({ success: true, message: 'Fetched', data });
		expect(jsonOf(await run('getDayWiseStats', { simplify: false }))).toEqual([data]);
	});

	it('gives the rows of a list as they come without Simplify', async () => {
		const rows = [{ id: 1, campaign_name: 'A', sent: '3', unique_lead_count: '2' }];
		answer({ ok: true, data: { campaign_wise_performance: rows } });
		answer({ ok: true, data: { campaign_wise_performance: [] } });
		expect(jsonOf(await run('getCampaignStats', { simplify: false }))).toEqual(rows);
	});

	it('reads the days as they come live', async () => {
		const day = (date: string) => ({
			date,
			day_name: 'Tuesday',
			email_engagement_metrics: { sent: '40', opened: 0, unique_lead_reached: '38' },
		});
		answer({
			success: true,
			message: 'Day-wise overall stats fetched successfully!',
			data: { day_wise_stats: [day('30 Dec'), day('6 Jan')] },
		});
		const dates = { startDate: '2025-12-30', endDate: '2026-01-06' };
		const rest = { day_name: 'Tuesday', sent: 40, opened: 0, unique_lead_reached: 38 };
		expect(jsonOf(await run('getDayWiseStats', dates))).toEqual([
			{ date: '2025-12-30', ...rest },
			{ date: '2026-01-06', ...rest },
		]);
	});

	it('reads the categories as they come live, without the list of filters', async () => {
		const rows = [
			{ total_response: '90', name: 'Uncategorized', percentage: '90.00%' },
			{ total_response: 10, name: '2026', sentiment_type: 'positive', percentage: '10.00%' },
		];
		const filter = [{ sentiment_type: 'positive' }];
		answer({
			success: true,
			data: { lead_responses_by_category: { filter, leadResponseGrouping: rows } },
		});
		expect(jsonOf(await run('getLeadCategoryResponses'))).toEqual([
			{ total_response: 90, name: 'Uncategorized', percentage: 90 },
			{ total_response: 10, name: '2026', sentiment_type: 'positive', percentage: 10 },
		]);
	});

	it('reads the time to reply where it comes as average and median', async () => {
		const times = { average_time_diff: '13d 20h 28m 46s', median_time_diff: '2d 0h 50m 41s' };
		answer({ success: true, data: { lead_to_reply_time: times } });
		expect(jsonOf(await run('getLeadToReplyTime'))).toEqual([times]);
	});

	it.each<[string, IDataObject, object]>([
		['getMailboxHealthByName', { from_email: 'ana@example.org' }, {}],
		['getMailboxHealthByDomain', { domain: 'example.org' }, {}],
		['getCampaignStats', { id: '90211', campaign_name: '2026' }, { id: 90211 }],
		['getMailboxStatsByProvider', { email_provider: 'GMAIL', tag_name: '1' }, {}],
	])('gives at most ten fields of the rows that %s has live', async (operation, row, changed) => {
		const metrics = {
			sent: '3596',
			opened: '0',
			replied: '702',
			positive_replied: '10',
			bounced: '69',
			unique_lead_count: '2325',
			unique_open_count: '0',
			open_rate: '0.00%',
			reply_rate: '30.19%',
			positive_reply_rate: '1.42%',
			bounce_rate: '2.97%',
		};
		const { report } = reports.find(({ value }) => value === operation)!.output!;
		answer({ success: true, data: { [report!.at[0]]: [{ ...row, ...metrics }] } });
		const [json] = jsonOf(await run(operation));
		expect(json).toMatchObject({
			...row,
			...changed,
			sent: 3596,
			replied: 702,
			bounced: 69,
			reply_rate: 30.19,
		});
		expect(Object.keys(json).length).toBeLessThanOrEqual(10);
	});

	it('keeps what stands beside a figure', async () => {
		answer({
			success: true,
			data: { followup_reply_rate: '0.00%', followup_stats: { total_followups: '100' } },
		});
		expect(jsonOf(await run('getFollowUpReplyRate'))).toEqual([
			{ followup_reply_rate: 0, total_followups: 100 },
		]);
	});

	it.each([
		['getCampaignStats', 'campaign_wise_performance'],
		['getClientStats', 'client_wise_performance'],
		['getMailboxHealthByName', 'email_health_metrics'],
		['getMailboxHealthByDomain', 'domain_health_metrics'],
	])('returns all of %s, in pages of 100', async (operation, name) => {
		const row = (index: number) => ({ id: index, sent: String(index) });
		for (let page = 0; page < 11; page++) {
			const length = page < 10 ? 100 : 23;
			const rows = Array.from({ length }, (_, index) => row(100 * page + index));
			answer({ success: true, message: 'Fetched', data: { [name]: rows } });
		}
		const { items } = await run(operation, { returnAll: true });
		expect(items.map(({ json }) => json.sent)).toEqual(
			Array.from({ length: 1023 }, (_, index) => index),
		);
		expect(sandbox.requests.map(({ query }) => [query.offset, query.limit])).toEqual(
			Array.from({ length: 11 }, (_, page) => [String(100 * page), '100']),
		);
	});

	it('loses no row where Smartlead gives smaller pages than were asked for', async () => {
		const pages = [[1, 2], [3], []];
		for (const ids of pages) {
			const rows = ids.map((id) => ({ id, sent: id }));
			answer({ success: true, data: { campaign_wise_performance: rows } });
		}
		const { items } = await run('getCampaignStats', { returnAll: true });
		expect(items.map(({ json }) => json.sent)).toEqual([1, 2, 3]);
	});

	it.each<[string, string, INodeParameters, RegExp]>([
		[
			'days the wrong way round',
			'getDayWiseStats',
			{ startDate: '2026-01-21' },
			/'End Date' \(2026-01-20\) is before 'Start Date' \(2026-01-21\)/,
		],
		[
			'a missing day',
			'getOverallStats',
			{ endDate: '={{ $json.missing }}' },
			/'End Date' is required/,
		],
		[
			'a missing time zone',
			'getDayWiseStatsBySentTime',
			{ timezone: byId('={{ $json.missing }}') },
			/'Time Zone' is required/,
		],
		[
			'a name among the campaign IDs',
			'getOverallStats',
			{ options: { campaignIds: '={{ ["Spring outreach"] }}' } },
			/'Campaign Names or IDs' cannot be "Spring outreach"/,
		],
	])('refuses %s before anything is sent', async (_, operation, parameters, message) => {
		const { error } = await run(operation, parameters);
		expect(error?.message).toMatch(message);
		expect(sandbox.requests).toEqual([]);
	});

	it('takes a range of years', async () => {
		const { error, items } = await run('getCampaignStats', { startDate: '2020-01-01' });
		expect(error).toBeUndefined();
		expect(items).toHaveLength(6);
	});

	it.each(reports.map(({ value }) => [value]))(
		'gives at most ten fields, none of them an object: %s',
		async (operation) => {
			const items = jsonOf(await run(operation, { timezone: byId('Europe/Madrid') }));
			expect(items.length).toBeGreaterThan(0);
			for (const json of items) {
				expect(Object.keys(json).length).toBeLessThanOrEqual(10);
				expect(Object.values(json).filter((value) => typeof value === 'object')).toEqual([]);
			}
		},
	);
});
