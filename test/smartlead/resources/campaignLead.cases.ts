import type { IDataObject } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../../sandbox';
import { byId, type CaseTable } from '../../harness/cases';
import { customFieldsByHand, leadByHand, leadSent } from './leadByHand';

// Leads of the seeded campaigns: 55120 is the first of 90211, 55220 the first of 90213.
const members: [IDataObject, IDataObject] = [
	{ campaign: 90211, lead: 55120, place: 2440011, email: 'li.wei@example.net' },
	{ campaign: 90213, lead: '55220', place: '2440111', email: 'new@example.net' },
];
const campaignId = byId('={{ $json.campaign }}');
const leadId = byId('={{ $json.lead }}');
const chosen = { campaignId, leadId };

const params = ({ campaign, lead }: IDataObject) => ({
	campaign_id: campaign as number,
	lead_id: Number(lead),
});

export const campaignLeadCases: CaseTable<SmartleadSandbox> = {
	add: [
		{
			items: members,
			parameters: {
				campaignId,
				leadList: leadByHand,
				options: {
					customFields: customFieldsByHand,
					ignoreGlobalBlockList: true,
					ignoreCommunityBounceList: true,
					ignoreDuplicateLeadsInOtherCampaign: true,
					ignoreUnsubscribeList: true,
					leadListIds: [610],
					returnLeadIds: false,
					type: 'csv',
				},
			},
			sent: (item) => ({
				params: { campaign_id: item.campaign as number },
				body: {
					lead_list: [leadSent(item)],
					lead_list_ids: [610],
					type: 'csv',
					settings: {
						ignore_global_block_list: true,
						ignore_community_bounce_list: true,
						ignore_duplicate_leads_in_other_campaign: true,
						ignore_unsubscribe_list: true,
						return_lead_ids: false,
					},
				},
			}),
			output: ([{ json }], { email }) => {
				expect(json).toMatchObject({ email, status: expect.any(String) });
			},
		},
	],
	exportCsv: [
		{
			title: 'gives a file named for the campaign',
			items: members,
			parameters: { campaignId },
			sent: ({ campaign }) => ({ params: { campaign_id: campaign as number } }),
			output: ([{ json, binary }], { campaign }) => {
				const fileName = `sl_campaign_${campaign as number}_leads.csv`;
				expect(json).toMatchObject({ campaign_id: campaign, fileName });
				expect(binary?.data).toMatchObject({ fileName, mimeType: 'text/csv' });
			},
		},
		{
			title: 'gives one item per lead, typed',
			items: members,
			parameters: { campaignId, options: { returnAs: 'items', maxItems: 1 } },
			sent: ({ campaign }) => ({ params: { campaign_id: campaign as number } }),
			output: (items) => {
				expect(items).toHaveLength(1);
				expect(items[0].json).toMatchObject({
					id: expect.any(Number),
					campaign_lead_map_id: expect.any(Number),
					is_unsubscribed: expect.any(Boolean),
				});
			},
		},
	],
	getAll: [
		{
			items: members,
			timezone: 'Europe/Madrid',
			parameters: {
				campaignId,
				returnAll: true,
				filters: {
					createdAtGt: '2020-01-01T01:00:00',
					emailStatus: 'is_replied',
					eventTimeGt: '2020-01-02T01:00:00',
					lastSentTimeGt: '={{ "2020-01-03T00:00:00Z" }}',
					leadCategoryId: byId('2'),
					status: 'COMPLETED',
				},
			},
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				query: {
					created_at_gt: '2020-01-01T00:00:00.000Z',
					emailStatus: 'is_replied',
					event_time_gt: '2020-01-02T00:00:00.000Z',
					last_sent_time_gt: '2020-01-03T00:00:00.000Z',
					lead_category_id: '2',
					status: 'COMPLETED',
					offset: '0',
					limit: '100',
				},
			}),
			output: (items) => {
				for (const { json } of items) {
					expect(json).toMatchObject({ status: 'COMPLETED', lead_category_id: 2 });
				}
			},
		},
		{
			title: 'simplifies, with both IDs',
			items: members,
			parameters: { campaignId, limit: 1 },
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				query: { offset: '0', limit: '1' },
			}),
			output: (items, { lead, place }) => {
				expect(items).toHaveLength(1);
				expect(items[0].json).toMatchObject({
					lead_id: Number(lead),
					campaign_lead_map_id: Number(place),
					email: expect.stringContaining('@'),
				});
				expect(items[0].json).not.toHaveProperty('lead');
			},
		},
		{
			title: 'passes the rows on without Simplify',
			items: members,
			parameters: { campaignId, limit: 1, simplify: false },
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				query: { offset: '0', limit: '1' },
			}),
			output: ([{ json }], { lead }) => expect(json).toMatchObject({ lead: { id: Number(lead) } }),
		},
	],
	update: [
		{
			items: members,
			parameters: {
				...chosen,
				email: '={{ $json.email }}',
				leadFields: {
					companyName: 'Nimbus',
					companyUrl: 'https://example.com',
					customFields: {
						field: [
							{ name: 'job_title', value: 'CTO' },
							{ name: ' employees ', value: '={{ 40 }}' },
							{ name: 'note', value: '' },
						],
					},
					firstName: 'Li',
					lastName: 'Wei',
					linkedinProfile: 'https://www.linkedin.com/in/li',
					location: 'Porto',
					phoneNumber: '+1 555 0100',
					website: 'https://example.net',
				},
			},
			sent: (item) => ({
				params: params(item),
				body: {
					email: item.email,
					company_name: 'Nimbus',
					company_url: 'https://example.com',
					custom_fields: { job_title: 'CTO', employees: '40', note: '' },
					first_name: 'Li',
					last_name: 'Wei',
					linkedin_profile: 'https://www.linkedin.com/in/li',
					location: 'Porto',
					phone_number: '+1 555 0100',
					website: 'https://example.net',
				},
			}),
			output: ([{ json }]) => expect(json).toMatchObject({ ok: true }),
		},
		{
			title: 'changes the email address alone, and sends no blanks',
			items: members,
			parameters: { ...chosen, email: '={{ $json.email }}', leadFields: { firstName: '' } },
			sent: (item) => ({ params: params(item), body: { email: item.email } }),
		},
		{
			title: 'finds the lead by its email address',
			items: [members[0], members[0]],
			parameters: {
				campaignId,
				leadId: { __rl: true, mode: 'email', value: '={{ $json.email }}' },
				email: '={{ $json.email }}',
			},
			sent: (item) => ({ params: params(item), body: { email: item.email } }),
		},
	],
	updateCategory: [
		{
			items: [
				{ ...members[0], category: 7 },
				{ ...members[1], category: '0' },
			],
			parameters: {
				...chosen,
				categoryId: byId('={{ $json.category }}'),
				options: { pauseLead: true },
			},
			sent: (item) => ({
				params: params(item),
				body: { category_id: Number(item.category) || null, pause_lead: true },
			}),
			output: ([{ json }]) => expect(json).toMatchObject({ ok: true }),
		},
	],
	pause: [
		{
			items: members,
			parameters: chosen,
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }]) => expect(json).toMatchObject({ ok: true }),
		},
	],
	resume: [
		{
			items: members,
			given: ({ state }) => {
				for (const place of [2440011, 2440111]) state.campaignLeads.get(place)!.status = 'PAUSED';
			},
			parameters: { ...chosen, options: { resumeLeadWithDelayDays: 3 } },
			sent: (item) => ({ params: params(item), body: { resume_lead_with_delay_days: 3 } }),
			output: ([{ json }]) => expect(json).toMatchObject({ ok: true }),
		},
		{
			title: 'resumes without a delay',
			items: members,
			given: ({ state }) => {
				for (const place of [2440011, 2440111]) state.campaignLeads.get(place)!.status = 'PAUSED';
			},
			parameters: chosen,
			sent: (item) => ({ params: params(item) }),
		},
	],
	markComplete: [
		{
			items: members,
			parameters: { campaignId, leadMapId: byId('={{ $json.place }}') },
			sent: ({ campaign, place }) => ({
				params: { campaign_id: campaign as number, lead_map_id: Number(place) },
			}),
			output: ([{ json }]) => expect(json).toMatchObject({ ok: true }),
		},
		{
			title: 'finds the place of a lead in the campaign by its email address',
			items: [members[0], members[0]],
			parameters: {
				campaignId,
				leadMapId: { __rl: true, mode: 'email', value: '={{ $json.email }}' },
			},
			sent: () => ({ params: { campaign_id: 90211, lead_map_id: 2440011 } }),
		},
	],
	unsubscribe: [
		{
			items: members,
			parameters: chosen,
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }]) => expect(json).toMatchObject({ ok: true }),
		},
	],
	delete: [
		{
			items: members,
			parameters: chosen,
			sent: (item) => ({ params: params(item) }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	getMessageHistory: [
		{
			// The first of both campaigns have got nothing yet.
			items: [
				{ campaign: 90211, lead: 55121 },
				{ campaign: 90213, lead: '55221' },
			],
			parameters: {
				...chosen,
				options: { eventTimeGt: '2020-01-01T00:00:00', showPlainTextResponse: true },
			},
			sent: (item) => ({
				params: params(item),
				query: { event_time_gt: '2020-01-01T00:00:00.000Z', show_plain_text_response: 'true' },
			}),
			output: ([{ json }]) => expect(json).toHaveProperty('stats_id'),
		},
	],
	getMessageHistoryBulk: [
		{
			items: members,
			parameters: {
				campaignId,
				options: {
					eventTimeGt: '2020-01-01T00:00:00',
					leadIds: '={{ [$json.lead, 55121] }}',
				},
			},
			sent: ({ campaign, lead }) => ({
				params: { campaign_id: campaign as number },
				query: { event_time_gt: '2020-01-01T00:00:00.000Z' },
				body: { lead_ids: [Number(lead), 55121] },
			}),
			output: (items) => expect(items).toHaveLength(1),
		},
		{
			title: 'asks for all leads when none are named',
			items: members,
			parameters: { campaignId },
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				body: { lead_ids: null },
			}),
		},
	],
	getActivities: [
		{
			items: [{ from: '2026-01-01T00:00:00' }, { from: '2026-01-02T00:00:00' }],
			parameters: {
				limit: 5,
				filters: { eventTimeFrom: '={{ $json.from }}', eventTimeTo: '2026-02-01T00:00:00' },
			},
			sent: ({ from }) => ({
				query: {
					event_time_from: `${from as string}.000Z`,
					event_time_to: '2026-02-01T00:00:00.000Z',
					offset: '0',
					limit: '5',
				},
			}),
			output: (items) => {
				for (const { json } of items) expect(json).toHaveProperty('email_lead_map_id');
			},
		},
	],
};
