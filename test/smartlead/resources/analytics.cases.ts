import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId, type Case, type CaseTable } from '../../harness/cases';

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

export const analyticsCases: CaseTable = {
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
