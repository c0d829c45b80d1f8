import { webhookEventTypes, type SmartleadSandbox } from '../../../sandbox';
import { byId, type CaseTable } from '../../harness/cases';

const URL_TEXT = 'https://example.com/hooks/smartlead';
// No webhook can select the others.
const EVENTS = webhookEventTypes.filter((event) => !event.endsWith('_DISCONNECTED'));

const addWebhooks = ({ state }: SmartleadSandbox) => {
	for (const name of ['CRM', 'Reports']) {
		state.webhooks.push({
			id: state.ids.take('webhook'),
			level: 'user',
			campaignId: null,
			clientId: null,
			name,
			webhook_url: URL_TEXT,
			event_types: ['EMAIL_REPLY'],
			categories: [],
			created_at: '2026-01-12T08:15:00.000Z',
			updated_at: '2026-01-12T08:15:00.000Z',
		});
	}
};
const hooks: [{ hook: number }, { hook: string }] = [{ hook: 2170 }, { hook: '2171' }];
const webhookId = '={{ $json.hook }}';
const params = ({ hook }: { hook?: unknown }) => ({ webhook_id: hook as number });

export const webhookCases: CaseTable<SmartleadSandbox> = {
	create: [
		{
			title: 'for campaigns',
			items: [
				{ campaign: 90211, title: 'First' },
				{ campaign: '90213', title: 'Second' },
			],
			parameters: {
				webhookUrl: URL_TEXT,
				associationType: 'campaign',
				eventTypes: EVENTS,
				additionalFields: {
					campaignId: byId('={{ $json.campaign }}'),
					categoryIds: [1, '7310'],
					forceCreate: true,
					name: '={{ $json.title }}',
					webhookType: 'standard',
				},
			},
			sent: ({ campaign, title }) => ({
				body: {
					webhook_url: URL_TEXT,
					association_type: 'campaign',
					event_type_map: Object.fromEntries(EVENTS.map((event) => [event, true])),
					email_campaign_id: Number(campaign),
					category_id_map: { 1: true, 7310: true },
					force_create: true,
					name: title,
					webhook_type: 'standard',
				},
			}),
			output: ([{ json }]) => expect(json).toMatchObject({ id: expect.any(Number) }),
		},
		{
			title: 'for clients',
			items: [{ client: 299 }, { client: '300' }],
			parameters: {
				webhookUrl: URL_TEXT,
				associationType: 'client',
				eventTypes: ['EMAIL_REPLY'],
				additionalFields: { clientId: byId('={{ $json.client }}'), categoryIds: [] },
			},
			sent: ({ client }) => ({
				body: {
					webhook_url: URL_TEXT,
					association_type: 'client',
					event_type_map: { EMAIL_REPLY: true },
					client_id: Number(client),
				},
			}),
		},
		{
			title: 'for the account',
			items: [{ event: 'EMAIL_SENT' }, { event: 'FIRST_EMAIL_SENT' }],
			parameters: {
				webhookUrl: URL_TEXT,
				associationType: 'user',
				eventTypes: '={{ [$json.event] }}',
			},
			sent: ({ event }) => ({
				body: {
					webhook_url: URL_TEXT,
					association_type: 'user',
					event_type_map: { [event as string]: true },
				},
			}),
		},
	],
	delete: [
		{
			items: hooks,
			given: addWebhooks,
			parameters: { webhookId },
			sent: ({ hook }) => ({ body: { id: Number(hook) } }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	get: [
		{
			items: hooks,
			given: addWebhooks,
			parameters: { webhookId },
			sent: (item) => ({ params: params(item) }),
			output: (items, { hook }) => {
				expect(items).toHaveLength(1);
				expect(items[0].json).toMatchObject({
					id: Number(hook),
					event_type_map: { EMAIL_REPLY: true },
				});
			},
		},
	],
	update: [
		{
			items: hooks,
			given: addWebhooks,
			parameters: {
				webhookId,
				updateFields: {
					categories: ['Interested'],
					eventTypes: ['EMAIL_SENT'],
					name: '=Renamed {{ $json.hook }}',
					webhookUrl: `${URL_TEXT}/2`,
				},
			},
			sent: (item) => ({
				params: params(item),
				body: {
					categories: ['Interested'],
					// On or off for each, as it is not documented what becomes of one left out.
					event_type_map: Object.fromEntries(EVENTS.map((e) => [e, e === 'EMAIL_SENT'])),
					name: `Renamed ${item.hook as string}`,
					webhook_url: `${URL_TEXT}/2`,
				},
			}),
			output: ([{ json }], { hook }) => expect(json).toMatchObject({ id: Number(hook) }),
		},
		{
			title: 'leaves the events alone when they are not set',
			items: hooks,
			given: addWebhooks,
			parameters: { webhookId, updateFields: { name: 'CRM' } },
			sent: (item) => ({ params: params(item), body: { name: 'CRM' } }),
		},
	],
};
