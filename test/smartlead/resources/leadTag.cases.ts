import type { IDataObject } from 'n8n-workflow';

import { byId, type CaseTable } from '../../harness/cases';

const leads: [IDataObject, IDataObject] = [{ lead: 55120 }, { lead: '55121' }];
const leadId = byId('={{ $json.lead }}');

export const leadTagCases: CaseTable = {
	addToLead: [
		{
			items: leads,
			parameters: { leadId, tagIds: '={{ "3, 4" }}' },
			sent: ({ lead }) => ({ body: { leadId: Number(lead), tagIds: [3, 4] } }),
		},
		{
			title: 'finds the lead by its email address',
			items: [{ email: 'li.wei@example.net' }, { email: 'li.wei@example.net' }],
			parameters: {
				leadId: { __rl: true, mode: 'email', value: '={{ $json.email }}' },
				tagIds: [3],
			},
			sent: () => ({ body: { leadId: 55120, tagIds: [3] } }),
		},
	],
	getAll: [
		{
			items: leads,
			parameters: { returnAll: true, filters: { leadId } },
			sent: ({ lead }) => ({ query: { leadId: String(lead) } }),
		},
		{
			title: 'finds the lead by its email address',
			items: [{ email: 'li.wei@example.net' }, { email: 'li.wei@example.net' }],
			parameters: {
				filters: { leadId: { __rl: true, mode: 'email', value: '={{ $json.email }}' } },
			},
			sent: () => ({ query: { leadId: '55120' } }),
		},
		{
			title: 'lists the tags of the account without a lead',
			items: leads,
			parameters: { limit: 1 },
			sent: () => ({}),
			output: (items) => {
				expect(items.map(({ json }) => json)).toEqual([
					expect.objectContaining({ id: expect.any(Number), name: expect.any(String) }),
				]);
			},
		},
	],
	removeFromLead: [
		{
			items: [{ mapping: 77 }, { mapping: '77' }],
			parameters: { tagMappingId: '={{ $json.mapping }}' },
			sent: () => ({ params: { tagMappingId: 77 } }),
		},
	],
};
