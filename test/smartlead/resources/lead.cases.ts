import type { IDataObject } from 'n8n-workflow';

import { addLeads, type SmartleadSandbox } from '../../../sandbox';
import { byId, type CaseTable, type Sent } from '../../harness/cases';

const leads: [IDataObject, IDataObject] = [
	{ lead: 55120, email: 'li.wei@example.net' },
	{ lead: '55121', email: 'sara.novak@example.com' },
];
const leadId = byId('={{ $json.lead }}');
const params = ({ lead }: IDataObject) => ({ lead_id: Number(lead) });

const twoLists: [IDataObject, IDataObject] = [{ list: 610 }, { list: '611' }];
const listId = byId('={{ $json.list }}');

// What the form gives for each filter of the operations that push leads, and what is sent.
const filters = {
	campaignId: byId(90211),
	campaignTagId: 3,
	clientId: byId(299),
	emailAccountId: byId(501),
	emailCampaignSeqId: '={{ "3301" }}',
	emailStatus: 'is_replied',
	espDomainType: 'google',
	importedDate: '2026-01-10T12:00:00',
	leadCategoryIds: [1, '7310'],
	leadEmail: 'li@example.net',
	leadType: 'archived',
	replyDateFrom: '2026-01-01T00:00:00',
	replyDateTo: '2026-01-31T00:00:00',
	segType: 'any',
	status: 'COMPLETED',
	tagIds: '={{ "3, 4" }}',
	teamMemberId: byId(12),
	unCategorized: false,
};
const sentFilters = {
	campaignId: '90211',
	campaignTagId: '3',
	clientId: '299',
	emailAccountId: '501',
	emailCampaignSeqId: '3301',
	emailStatus: 'is_replied',
	espDomainType: 'google',
	importedDate: '2026-01-10',
	leadCategoryIds: '1,7310',
	leadEmail: 'li@example.net',
	leadType: 'archived',
	replyDateFrom: '2026-01-01',
	replyDateTo: '2026-01-31',
	segType: 'any',
	status: 'COMPLETED',
	tagIds: '3,4',
	teamMemberId: '12',
	unCategorized: 'false',
};

export const leadCases: CaseTable<SmartleadSandbox> = {
	getByEmail: [
		{
			items: leads,
			parameters: { email: '={{ $json.email }}' },
			sent: ({ email }) => ({ query: { email: email as string } }),
			output: ([{ json }]) => {
				expect(json).toMatchObject({
					id: expect.any(Number),
					lead_campaign_data: [{ campaign_lead_map_id: expect.any(Number) }],
				});
				expect(json).not.toHaveProperty('unsubscribed_client_id_map');
			},
		},
		{
			title: 'passes the lead on as it comes, without Simplify',
			items: leads,
			parameters: { email: '={{ $json.email }}', simplify: false },
			sent: ({ email }) => ({ query: { email: email as string } }),
			output: ([{ json }]) => expect(json).toHaveProperty('unsubscribed_client_id_map'),
		},
	],
	get: [
		{
			items: leads,
			parameters: { leadId },
			sent: (item) => ({ params: params(item) }),
			output: (items) => {
				expect(items).toHaveLength(1);
				expect(items[0].json).toMatchObject({ id: expect.any(Number), email: expect.any(String) });
			},
		},
		{
			title: 'finds the lead by its email address',
			items: [leads[0], leads[0]],
			parameters: {
				leadId: { __rl: true, mode: 'email', value: '={{ $json.email }}' },
				simplify: false,
			},
			sent: (item) => ({ params: params(item) }),
		},
	],
	getCampaigns: [
		{
			items: leads,
			parameters: { leadId, returnAll: true },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }]) => expect(json).toMatchObject({ id: 90211, name: 'Spring outreach' }),
		},
	],
	getCampaignOverview: [
		{ items: leads, parameters: { leadId }, sent: (item) => ({ params: params(item) }) },
	],
	getSequenceDetails: [
		{
			items: [
				{ campaign: 90211, place: 2440011 },
				{ campaign: 90213, place: '2440111' },
			],
			parameters: {
				campaignId: byId('={{ $json.campaign }}'),
				leadMapId: byId('={{ $json.place }}'),
			},
			sent: ({ campaign, place }) => ({
				params: { lead_map_id: Number(place) },
				query: { campaignId: String(campaign) },
			}),
		},
		{
			title: 'needs no campaign for a lead given by ID',
			items: [{ place: 2440011 }, { place: 2440111 }],
			parameters: { leadMapId: byId('={{ $json.place }}') },
			sent: ({ place }) => ({ params: { lead_map_id: Number(place) } }),
		},
	],
	getAll: [
		{
			items: [{ campaign: 90211 }, { campaign: 90213 }],
			parameters: {
				limit: 5,
				filters: {
					campaignId: byId('={{ $json.campaign }}'),
					clientId: byId(299),
					emailStatus: 'is_replied',
					leadEmail: 'li.wei@example.net',
					leadType: 'yet_to_use',
					listId: byId(610),
					status: 'STARTED',
				},
			},
			sent: ({ campaign }) => ({
				query: {
					campaignId: String(campaign),
					clientId: '299',
					emailStatus: 'is_replied',
					leadEmail: 'li.wei@example.net',
					leadType: 'yet_to_use',
					listId: '610',
					status: 'STARTED',
					limit: '5',
				},
			}),
		},
		{
			title: 'goes on behind the last lead of a full page, and simplifies',
			// The first item needs one page, so that the pages come in the order of the items.
			items: [{ most: 1 }, { most: 1001 }],
			given: ({ state }) => void addLeads(state, 90212, 1000),
			parameters: { limit: '={{ $json.most }}' },
			sent: ({ most }): Sent[] =>
				most === 1
					? [{ query: { limit: '1' } }]
					: [{ query: { limit: '1000' } }, { query: { limit: '1', lastSeenLeadId: '56119' } }],
			output: (items, { most }) => {
				const ids = Array.from({ length: most as number }, (_, index) => 55120 + index);
				expect(items.map(({ json }) => json.id)).toEqual(ids);
				expect(items[0].json).toMatchObject({ email: 'li.wei@example.net', first_name: 'Li' });
				expect(items[0].json).not.toHaveProperty('location');
			},
		},
	],
	getManyGlobal: [
		{
			items: leads,
			parameters: {
				limit: 5,
				filters: { createdAtGt: '2020-01-01T00:00:00', email: '={{ $json.email }}' },
			},
			sent: ({ email }) => ({
				query: {
					created_at_gt: '2020-01-01T00:00:00.000Z',
					email: email as string,
					offset: '0',
					limit: '5',
				},
			}),
		},
	],
	getCategories: [
		{
			items: [{}, {}],
			parameters: { returnAll: true },
			sent: () => ({}),
			output: (items) => expect(items.map(({ json }) => json.name)).toContain('Call Next Quarter'),
		},
	],
	unsubscribe: [
		{
			items: leads,
			parameters: { leadId },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }]) => expect(json).toEqual({ ok: true }),
		},
		{
			title: 'takes a lead that is unsubscribed already for done',
			items: leads,
			given: (sandbox) => {
				for (let item = 0; item < 2; item++) sandbox.fault({ kind: 'body', body: { ok: false } });
			},
			parameters: { leadId },
			sent: (item) => ({ params: params(item) }),
			output: (items) => {
				expect(items.map(({ json }) => json)).toEqual([{ ok: true, changed: false }]);
			},
		},
	],
	pushToList: [
		{
			items: twoLists,
			parameters: { listId, action: 'move', options: { leadIds: '={{ "55120, 55121" }}' } },
			sent: ({ list }) => ({
				body: { listId: Number(list), action: 'move', leadIds: [55120, 55121] },
			}),
		},
		{
			title: 'sends the filters as texts',
			items: twoLists,
			parameters: { listId, options: { allLeads: true, leadIds: [], ...filters } },
			sent: ({ list }) => ({
				body: { listId: Number(list), action: 'copy', allLeads: true, filters: sentFilters },
			}),
		},
		{
			title: 'leaves empty filters out',
			items: twoLists,
			parameters: {
				listId,
				options: { allLeads: true, leadEmail: '', tagIds: [], clientId: byId('') },
			},
			sent: ({ list }) => ({ body: { listId: Number(list), action: 'copy', allLeads: true } }),
		},
	],
	pushCampaignLeadsToList: [
		{
			items: twoLists,
			parameters: {
				campaignId: byId(90211),
				listId,
				options: { leadMapIds: [2440011, '2440012'] },
			},
			sent: ({ list }) => ({
				body: { campaignId: 90211, listId: Number(list), leadMapIds: [2440011, 2440012] },
			}),
		},
		{
			title: 'sends that all are meant',
			items: twoLists,
			parameters: { campaignId: byId(90211), listId, options: { allLeads: true } },
			sent: ({ list }) => ({ body: { campaignId: 90211, listId: Number(list), allLeads: true } }),
		},
	],
	pushToCampaign: [
		{
			items: twoLists,
			parameters: {
				campaignId: byId(90212),
				action: 'move',
				options: { listId, leadIds: [55120, 55121], ignoreGlobalBlockList: false },
			},
			sent: ({ list }) => ({
				body: {
					campaignId: 90212,
					action: 'move',
					leadList: { listId: Number(list), leadIds: [55120, 55121] },
					csvSettings: { ignoreGlobalBlockList: false },
				},
			}),
		},
		{
			title: 'names a new campaign, and sends the filters as texts',
			items: [{ title: 'First' }, { title: 'Second' }],
			parameters: {
				options: { campaignName: '={{ $json.title }}', allLeads: true, ...filters },
			},
			sent: ({ title }) => ({
				body: {
					campaignName: title,
					action: 'copy',
					leadList: { allLeads: true },
					filters: sentFilters,
				},
			}),
		},
	],
};
