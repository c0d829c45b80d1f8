import type { IDataObject } from 'n8n-workflow';

import { byId, type CaseTable } from '../../harness/cases';

const places: [IDataObject, IDataObject] = [{ place: 2440011 }, { place: '2440111' }];

export const leadTaskCases: CaseTable = {
	create: [
		{
			items: places,
			timezone: 'Europe/Madrid',
			parameters: {
				emailLeadMapId: byId('={{ $json.place }}'),
				name: '=Call {{ $json.place }}',
				additionalFields: {
					description: 'With the new price',
					dueDate: '2026-02-01T09:00:00',
					priority: 'HIGH',
				},
			},
			sent: ({ place }) => ({
				body: {
					email_lead_map_id: Number(place),
					name: `Call ${place as string}`,
					description: 'With the new price',
					// 09:00 in the time zone of the workflow.
					due_date: '2026-02-01T08:00:00.000Z',
					priority: 'HIGH',
				},
			}),
			output: ([{ json }]) => expect(json).toHaveProperty('id'),
		},
		{
			title: 'finds the lead by email address in the campaign, which is not sent',
			items: [{ email: 'li.wei@example.net' }, { email: 'li.wei@example.net' }],
			parameters: {
				campaignId: byId(90211),
				emailLeadMapId: { __rl: true, mode: 'email', value: '={{ $json.email }}' },
				name: 'Call',
			},
			sent: () => ({ body: { email_lead_map_id: 2440011, name: 'Call' } }),
		},
	],
	getAll: [
		{
			items: [{ lead: 55120 }, { lead: '55121' }],
			parameters: { leadId: byId('={{ $json.lead }}'), limit: 5 },
			sent: ({ lead }) => ({ params: { id: Number(lead) } }),
		},
	],
};
