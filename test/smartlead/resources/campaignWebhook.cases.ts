import type { SmartleadSandbox } from '../../../sandbox';
import { byId, type CaseTable } from '../../harness/cases';

const campaigns: [{ campaign: number }, { campaign: number }] = [
	{ campaign: 90211 },
	{ campaign: 90213 },
];
const campaignId = byId('={{ $json.campaign }}');
const params = ({ campaign }: { campaign?: unknown }) => ({ campaign_id: campaign as number });
const URL_TEXT = 'https://example.com/hooks/smartlead';

// One webhook of each campaign above: 2170 and 2171.
const addWebhooks = ({ state }: SmartleadSandbox) => {
	for (const { campaign } of campaigns) {
		state.webhooks.push({
			id: state.ids.take('webhook'),
			level: 'campaign',
			campaignId: campaign,
			clientId: null,
			name: 'CRM',
			webhook_url: `${URL_TEXT}?token=1`,
			event_types: ['EMAIL_REPLY'],
			categories: ['Interested'],
			created_at: '2026-01-12T08:15:00.000Z',
			updated_at: '2026-01-12T08:15:00.000Z',
		});
	}
};
const hooks: [{ campaign: number; hook: number }, { campaign: number; hook: string }] = [
	{ campaign: 90211, hook: 2170 },
	{ campaign: 90213, hook: '2171' },
];

const range = { fromTime: '2026-01-01T00:00:00', toTime: '={{ "2026-01-31T23:59:59Z" }}' };
// Midnight in New York.
const rangeSent = { fromTime: '2026-01-01T05:00:00.000Z', toTime: '2026-01-31T23:59:59.000Z' };

export const campaignWebhookCases: CaseTable<SmartleadSandbox> = {
	upsert: [
		{
			title: 'changes the webhook with the ID',
			items: hooks,
			given: addWebhooks,
			parameters: {
				campaignId,
				name: '=CRM {{ $json.campaign }}',
				webhookUrl: URL_TEXT,
				eventTypes: ['EMAIL_REPLY', 'LEAD_CATEGORY_UPDATED'],
				additionalFields: {
					categories: ['Interested', 'Call Next Quarter'],
					webhookId: byId('={{ $json.hook }}'),
				},
			},
			sent: (item) => ({
				params: params(item),
				body: {
					id: Number(item.hook),
					name: `CRM ${item.campaign as number}`,
					webhook_url: URL_TEXT,
					event_types: ['EMAIL_REPLY', 'LEAD_CATEGORY_UPDATED'],
					categories: ['Interested', 'Call Next Quarter'],
				},
			}),
			output: ([{ json }], { hook }) => expect(json).toMatchObject({ id: Number(hook) }),
		},
		{
			title: 'creates without an ID, with all categories of the account when none is chosen',
			items: campaigns,
			parameters: {
				campaignId,
				name: 'CRM',
				webhookUrl: URL_TEXT,
				eventTypes: '={{ "EMAIL_SENT" }}',
				additionalFields: { categories: [] },
			},
			sent: (item) => ({
				params: params(item),
				body: {
					name: 'CRM',
					webhook_url: URL_TEXT,
					event_types: ['EMAIL_SENT'],
					categories: [
						'Interested',
						'Meeting Request',
						'Not Interested',
						'Do Not Contact',
						'Information Request',
						'Out Of Office',
						'Wrong Person',
						'Call Next Quarter',
					],
				},
			}),
			output: ([{ json }]) => expect(json).toMatchObject({ id: expect.any(Number) }),
		},
	],
	delete: [
		{
			items: hooks,
			given: addWebhooks,
			parameters: { campaignId, webhookId: byId('={{ $json.hook }}') },
			sent: (item) => ({ params: params(item), body: { id: Number(item.hook) } }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	getAll: [
		{
			items: campaigns,
			given: addWebhooks,
			parameters: { campaignId, returnAll: true },
			sent: (item) => ({ params: params(item) }),
			output: (items, { campaign }) => {
				expect(items.map(({ json }) => json)).toEqual([
					expect.objectContaining({ email_campaign_id: campaign, categories: ['Interested'] }),
				]);
			},
		},
	],
	getSummary: [
		{
			items: campaigns,
			timezone: 'America/New_York',
			parameters: { campaignId, ...range },
			sent: ({ campaign }) => ({
				params: { campaignId: campaign as number },
				query: rangeSent,
			}),
			output: (items) => {
				const { fromTime: from, toTime: to } = rangeSent;
				expect(items.map(({ json }) => json)).toEqual([{ summary: [], timeRange: { from, to } }]);
			},
		},
	],
	retrigger: [
		{
			items: campaigns,
			timezone: 'America/New_York',
			parameters: { campaignId, ...range },
			sent: ({ campaign }) => ({
				params: { campaignId: campaign as number },
				body: rangeSent,
			}),
			output: ([{ json }]) => expect(json).toEqual({ success: true, retriggered_count: 0 }),
		},
	],
};
