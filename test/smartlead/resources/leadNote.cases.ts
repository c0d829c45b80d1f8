import type { IDataObject } from 'n8n-workflow';

import { byId, type CaseTable } from '../../harness/cases';

const places: [IDataObject, IDataObject] = [{ place: 2440011 }, { place: '2440111' }];

export const leadNoteCases: CaseTable = {
	create: [
		{
			items: places,
			parameters: { emailLeadMapId: byId('={{ $json.place }}'), noteMessage: 'Call back' },
			sent: ({ place }) => ({
				body: { email_lead_map_id: Number(place), note_message: 'Call back' },
			}),
			output: ([{ json }]) => expect(json).toHaveProperty('id'),
		},
		{
			title: 'finds the lead by email address in the campaign, which is not sent',
			items: [{ email: 'li.wei@example.net' }, { email: 'li.wei@example.net' }],
			parameters: {
				campaignId: byId(90211),
				emailLeadMapId: { __rl: true, mode: 'email', value: '={{ $json.email }}' },
				noteMessage: '={{ $json.email }}',
			},
			sent: ({ email }) => ({ body: { email_lead_map_id: 2440011, note_message: email } }),
		},
	],
	getAll: [
		{
			items: [{ lead: 55120 }, { lead: '55121' }],
			parameters: { leadId: byId('={{ $json.lead }}'), returnAll: true },
			sent: ({ lead }) => ({ params: { id: Number(lead) } }),
		},
	],
};
