import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { resources } from '../../../nodes/Smartlead/resources';
import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { runNode } from '../../harness/runNode';
import type { Case } from './caseTable';
import { byId, testResource } from './caseTable';

const ranges: [IDataObject, IDataObject] = [
	{ from: '2026-01-12', to: '2026-01-20', campaign: 90211, client: 299 },
	{ from: '2026-01-01', to: '2026-01-31', campaign: 90213, client: 300 },
];
const days = { startDate: '={{ $json.from }}', endDate: '={{ $json.to }}' };
const timezone = byId('Europe/Madrid');

interface Row {
	/** Options of the form, and what they are in the API's words. */
	options?: Array<keyof typeof OPTIONS>;
	dated?: boolean;
	paged?: boolean;
	/** Required fields besides the days. */
	parameters?: INodeParameters;
	/** What is sent beside the days, the options and the page. */
	query?: Record<string, string>;
	output?: Case['output'];
}

const OPTIONS = {
	clientIds: ['={{ [$json.client, 301] }}', ({ client }) => `${client as number},301`],
	campaignIds: ['={{ [$json.campaign, 90216] }}', ({ campaign }) => `${campaign as number},90216`],
	timezone: [timezone, () => 'Europe/Madrid'],
	fullData: [true, () => 'true'],
	isAgency: ['={{ "true" }}', () => 'true'],
	isBounced: [false, () => 'false'],
	filter: ['active', () => 'active'],
} satisfies Record<string, [INodeParameters[string], (item: IDataObject) => string]>;

/** A row in which each option is set. */
function row({ options = [], dated = true, paged = false, parameters, query, output }: Row): Case {
	const inApi = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
	return {
		items: ranges,
		parameters: {
			...(dated && days),
			...parameters,
			...(paged && { limit: 1 }),
			options: Object.fromEntries(options.map((name) => [name, OPTIONS[name][0]])),
		},
		sent: (item) => ({
			query: {
				...(dated && { start_date: item.from as string, end_date: item.to as string }),
				...Object.fromEntries(options.map((name) => [inApi(name), OPTIONS[name][1](item)])),
				...query,
				...(paged && { limit: '1', offset: '0' }),
			},
		}),
		output,
	};
}

/** The same with nothing but what is required. */
function plain(given: Row): Case {
	const { output, ...rest } = given;
	return { ...row({ ...rest, options: [] }), title: 'sends nothing that was not entered', output };
}

const scope: Row['options'] = ['campaignIds', 'clientIds'];
const inZone: Row['options'] = [...scope, 'timezone'];
const withFullData: Row['options'] = [...inZone, 'fullData'];
const bySentTime: Row = {
	options: scope,
	parameters: { timezone },
	query: { timezone: 'Europe/Madrid' },
};
const undated: Row = { options: ['clientIds'], dated: false };

const NUMBER = expect.any(Number) as number;
const counters = { sent: NUMBER, opened: NUMBER, replied: NUMBER, bounced: NUMBER };

/** One item a day of the range, all with these fields and no others. */
function oneADay(fields: object): Case['output'] {
	return (items, { from, to }) => {
		const dates = items.map(({ json }) => json.date as string);
		expect([dates[0], dates[dates.length - 1]]).toEqual([from, to]);
		expect(dates).toHaveLength(1 + Number(String(to).slice(-2)) - Number(String(from).slice(-2)));
		for (const { json } of items) expect(json).toEqual({ date: expect.any(String), ...fields });
		expect(items.some(({ json }) => (json.sent ?? json.positive_replied) !== 0)).toBe(true);
	};
}

function eachMatches(fields: object): Case['output'] {
	return (items) => {
		expect(items.length).toBeGreaterThan(0);
		for (const { json } of items) expect(json).toEqual(fields);
	};
}

const aDay = {
	day_name: expect.stringMatching(/day$/) as string,
	...counters,
	unsubscribed: NUMBER,
};

const table: Record<string, Case[]> = {
	getCampaignList: [
		{
			...row({
				...undated,
				output: (items, { client }) => {
					const expected = client === 299 ? [{ id: 90216, name: 'Bakery pilot' }] : [];
					expect(items.map(({ json }) => json)).toEqual(expected);
				},
			}),
		},
		{
			...plain({ ...undated, output: (items) => expect(items).toHaveLength(2) }),
			parameters: { limit: 2 },
		},
	],
	getClientList: [
		row({
			...undated,
			output: (items, { client }) =>
				expect(items.map(({ json }) => json.id)).toEqual([client, 301]),
		}),
	],
	getMonthWiseClientCount: [
		row({ ...undated, output: eachMatches({ month: '2025-11', count: 2 }) }),
		plain({ ...undated, output: eachMatches({ month: '2025-11', count: 3 }) }),
	],
	getOverallStats: [
		row({ options: [...withFullData, 'isAgency'] }),
		plain({
			output: eachMatches({
				...counters,
				positive_replied: NUMBER,
				unique_lead_count: NUMBER,
				open_rate: NUMBER,
				reply_rate: NUMBER,
				positive_reply_rate: NUMBER,
				bounce_rate: NUMBER,
			}),
		}),
		{
			...plain({}),
			title: 'sends none of the flags that are off, and no empty lists',
			parameters: {
				...days,
				options: { fullData: false, isAgency: '={{ "false" }}', campaignIds: [], clientIds: [] },
			},
		},
		{
			items: ranges,
			title: "sends the days of the workflow's time zone",
			timezone: 'America/New_York',
			parameters: {
				startDate: '={{ DateTime.fromISO("2026-01-12T02:00:00Z") }}',
				// Still the 20th in New York.
				endDate: '={{ "2026-01-21T03:30:00Z" }}',
			},
			sent: () => ({ query: { start_date: '2026-01-11', end_date: '2026-01-20' } }),
		},
	],
	getDayWiseStats: [row({ options: inZone }), plain({ output: oneADay(aDay) })],
	getDayWiseStatsBySentTime: [row(bySentTime), plain({ ...bySentTime, output: oneADay(aDay) })],
	getDayWisePositiveReplies: [
		row({ options: inZone }),
		plain({ output: oneADay({ positive_replied: NUMBER }) }),
	],
	getDayWisePositiveRepliesBySentTime: [
		row(bySentTime),
		plain({ ...bySentTime, output: oneADay({ positive_replied: NUMBER }) }),
	],
	getCampaignStats: [
		row({ options: withFullData, paged: true }),
		plain({
			paged: true,
			output: eachMatches({
				id: NUMBER,
				campaign_name: expect.any(String),
				...counters,
				positive_replied: NUMBER,
				open_rate: NUMBER,
				reply_rate: NUMBER,
				bounce_rate: NUMBER,
			}),
		}),
	],
	getClientStats: [
		row({ options: ['clientIds', 'filter', 'fullData', 'timezone'], paged: true }),
		plain({
			paged: true,
			output: eachMatches({
				client_id: NUMBER,
				client_name: expect.any(String),
				total_campaigns_count: NUMBER,
				sent: NUMBER,
				opened: NUMBER,
				replied: NUMBER,
				positive_replied: NUMBER,
				open_rate: NUMBER,
				reply_rate: NUMBER,
				positive_reply_rate: NUMBER,
			}),
		}),
	],
	getMailboxHealthByName: [
		row({ options: [...withFullData, 'isBounced'], paged: true }),
		plain({
			paged: true,
			output: eachMatches({ email_account: expect.stringContaining('@'), ...counters }),
		}),
	],
	getMailboxHealthByDomain: [
		row({ options: withFullData, paged: true }),
		plain({ paged: true, output: eachMatches({ domain: 'example.org', ...counters }) }),
	],
	getMailboxStatsByProvider: [
		row({ options: withFullData }),
		plain({
			output: (items) => {
				const of = (name: string) => items.filter(({ json }) => json.group === name);
				expect(of('overall').map(({ json }) => json)).toEqual(
					['SMTP', 'GMAIL', 'OUTLOOK'].map((provider) => ({
						group: 'overall',
						provider,
						sent: NUMBER,
						opened: NUMBER,
						replied: NUMBER,
					})),
				);
				expect(of('tag_wise')[0].json).toMatchObject({ tag: 'EMEA', provider: 'SMTP' });
				expect(of('overall').length + of('tag_wise').length).toBe(items.length);
			},
		}),
	],
	getMailboxStats: [
		row(undated),
		plain({
			...undated,
			output: eachMatches({
				total_connected: 9,
				in_use: 6,
				disconnected: 2,
				enabled_without_warmup: 1,
			}),
		}),
	],
	getTeamBoardStats: [
		row({
			options: withFullData,
			output: ([{ json }]) => {
				expect(json).toMatchObject({ id: 12, name: 'Ana Ruiz', reply_rate: 10 });
				expect(Object.keys(json)).toHaveLength(10);
			},
		}),
	],
	getLeadStats: [
		row({ options: inZone }),
		plain({
			output: eachMatches({
				count_total: NUMBER,
				count_new: NUMBER,
				count_follow_up: NUMBER,
				percentage_new: NUMBER,
				percentage_follow_up: NUMBER,
			}),
		}),
	],
	getLeadCategoryResponses: [
		row({ options: inZone }),
		plain({
			output: (items) => {
				expect(items).toHaveLength(8);
				expect(items[0].json).toEqual({
					category: 'Interested',
					total_response: NUMBER,
					percentage: NUMBER,
				});
			},
		}),
	],
	getLeadsForFirstReply: [
		row({ options: inZone, output: eachMatches({ leads_take_for_first_reply: 42 }) }),
	],
	getFollowUpReplyRate: [
		row({ options: inZone, output: eachMatches({ followup_reply_rate: 3.2 }) }),
	],
	getLeadToReplyTime: [
		row({ options: inZone, output: eachMatches({ time_range: '0-1h', count: 2 }) }),
	],
	getCampaignResponseStats: [
		row({ options: withFullData }),
		plain({
			output: eachMatches({
				campaign_id: NUMBER,
				campaign_name: expect.any(String),
				positive_reply: NUMBER,
				neutral_reply: NUMBER,
				negative_reply: NUMBER,
			}),
		}),
	],
	getCampaignStatusStats: [
		row({
			...undated,
			output: (items, { client }) =>
				expect(items.map(({ json }) => json)).toEqual(
					client === 299 ? [{ status: 'ACTIVE', count: 1 }] : [],
				),
		}),
		plain({ ...undated, output: (items) => expect(items).toHaveLength(5) }),
	],
};

testResource('analytics', table);

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
			const items = jsonOf(await run(operation, { timezone }));
			expect(items.length).toBeGreaterThan(0);
			for (const json of items) {
				expect(Object.keys(json).length).toBeLessThanOrEqual(10);
				expect(Object.values(json).filter((value) => typeof value === 'object')).toEqual([]);
			}
		},
	);
});
