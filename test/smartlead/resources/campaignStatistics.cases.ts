import { byId, type CaseTable } from '../../harness/cases';

const campaigns: [{ campaign: number }, { campaign: number }] = [
	{ campaign: 90211 },
	{ campaign: 90215 },
];
const campaignId = byId('={{ $json.campaign }}');
const params = ({ campaign }: { campaign?: unknown }) => ({ campaign_id: campaign as number });

export const campaignStatisticsCases: CaseTable = {
	getStatistics: [
		{
			items: campaigns,
			timezone: 'America/New_York',
			parameters: {
				campaignId,
				limit: 7,
				filters: {
					emailSequenceNumber: 1,
					emailStatus: 'opened',
					sentTimeStartDate: '2020-01-01T00:00:00',
					sentTimeEndDate: '={{ "2030-01-01T00:00:00Z" }}',
				},
			},
			sent: (item) => ({
				params: params(item),
				query: {
					email_sequence_number: '1',
					email_status: 'opened',
					// Midnight in the time zone of the workflow.
					sent_time_start_date: '2020-01-01T05:00:00.000Z',
					sent_time_end_date: '2030-01-01T00:00:00.000Z',
					offset: '0',
					limit: '7',
				},
			}),
			output: (items) => {
				expect(items).toHaveLength(7);
				for (const { json } of items) expect(json).toMatchObject({ sequence_number: 1 });
			},
		},
		{
			title: 'returns all, in pages of 1,000',
			items: campaigns,
			parameters: { campaignId, returnAll: true, simplify: false },
			sent: (item) => ({ params: params(item), query: { offset: '0', limit: '1000' } }),
			output: (items, { campaign }) => {
				expect(items.length).toBeGreaterThan(50);
				expect(items[0].json).toHaveProperty('email_message');
				expect(campaign).toBeDefined();
			},
		},
	],
	getAnalytics: [
		{
			items: campaigns,
			parameters: { campaignId },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }], { campaign }) => {
				expect(json).toMatchObject({ id: campaign, sent_count: expect.any(Number) });
			},
		},
		{
			title: 'passes the counters on as the API sends them, without Simplify',
			items: campaigns,
			parameters: { campaignId, simplify: false },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }]) => expect(json).toMatchObject({ sent_count: expect.any(String) }),
		},
	],
	getAnalyticsByDate: [
		{
			items: campaigns,
			timezone: 'Europe/Berlin',
			parameters: {
				campaignId,
				startDate: '2026-01-01T00:00:00',
				// Still the 15th in UTC, and the 16th in Berlin.
				endDate: '={{ "2026-01-15T23:30:00Z" }}',
				options: { timeZone: byId('Europe/Madrid') },
			},
			sent: (item) => ({
				params: params(item),
				query: { start_date: '2026-01-01', end_date: '2026-01-16', time_zone: 'Europe/Madrid' },
			}),
			output: ([{ json }]) => expect(json).toMatchObject({ sent_count: expect.any(Number) }),
		},
		{
			title: 'takes dates of Luxon and JavaScript',
			items: campaigns,
			parameters: {
				campaignId,
				startDate: '={{ DateTime.fromISO("2026-01-01") }}',
				endDate: '={{ new Date("2026-01-31T00:00:00Z") }}',
			},
			sent: (item) => ({
				params: params(item),
				query: { start_date: '2026-01-01', end_date: '2026-01-31' },
			}),
		},
	],
	getTopLevelAnalyticsByDate: [
		{
			items: campaigns,
			parameters: { campaignId, startDate: '2026-01-01', endDate: '2026-01-30' },
			sent: (item) => ({
				params: params(item),
				query: { start_date: '2026-01-01', end_date: '2026-01-30' },
			}),
			output: ([{ json }]) => {
				expect(json).toMatchObject({ positive_reply_count: expect.any(Number) });
			},
		},
	],
	getLeadStatistics: [
		{
			items: campaigns,
			parameters: { campaignId, limit: 5, filters: { eventTimeGt: '2020-01-01T00:00:00' } },
			sent: (item) => ({
				params: params(item),
				query: { event_time_gt: '2020-01-01', offset: '0', limit: '5' },
			}),
		},
	],
	getMailboxStatistics: [
		{
			items: campaigns,
			parameters: {
				campaignId,
				limit: 3,
				filters: {
					clientId: byId('299'),
					startDate: '2026-01-01',
					endDate: '2026-01-30',
					timeZone: byId('UTC'),
				},
			},
			sent: (item) => ({
				params: params(item),
				query: {
					client_id: '299',
					start_date: '2026-01-01',
					end_date: '2026-01-30',
					time_zone: 'UTC',
					offset: '0',
					limit: '3',
				},
			}),
		},
	],
	getSequenceAnalytics: [
		{
			items: campaigns,
			parameters: {
				campaignId,
				startDate: '2026-01-01',
				endDate: '2026-03-30',
				options: { timeZone: byId('UTC') },
			},
			sent: (item) => ({
				params: params(item),
				query: { start_date: '2026-01-01', end_date: '2026-03-30', time_zone: 'UTC' },
			}),
			output: ([{ json }]) => {
				expect(json).toMatchObject({ email_campaign_seq_id: expect.any(Number) });
			},
		},
	],
	getVariantStatistics: [
		{
			items: campaigns,
			parameters: { campaignId },
			sent: (item) => ({ params: params(item) }),
		},
	],
};
