import type { IDataObject } from 'n8n-workflow';

import type { AutoSendSandbox } from '../../../sandbox';
import type { CaseTable } from '../../harness/cases';
import { byId } from '../../harness/cases';

// Seeded, both switched off.
const both: [IDataObject, IDataObject] = [
	{ hook: '66c0a5e0d1f2b3c900000001', event: 'email.bounced' },
	{ hook: '66c0a5e0d1f2b3c900000002', event: 'email.received' },
];
const webhookId = byId('={{ $json.hook }}');
const params = ({ hook }: IDataObject) => ({ id: hook as string });

const URLS: [IDataObject, IDataObject] = [
	{ url: 'https://hooks.example.net/a' },
	{ url: 'http://hooks.example.net/b' },
];

const withoutSecret = ({ hook }: IDataObject) => ({
	id: hook,
	url: expect.any(String) as string,
	events: expect.any(Array) as string[],
	isActive: false,
	projectId: '66c0a5e0d1f2b3c000000001',
	createdAt: expect.any(String) as string,
	updatedAt: expect.any(String) as string,
});

export const webhookCases: CaseTable<AutoSendSandbox> = {
	create: [
		{
			items: URLS,
			parameters: {
				url: '={{ $json.url }}',
				events: ['email.bounced', 'contact.created'],
				additionalFields: { metadata: '{ "owner": "crm" }' },
			},
			sent: ({ url }) => ({
				body: {
					url,
					events: ['email.bounced', 'contact.created'],
					metadata: { owner: 'crm' },
				},
			}),
			output: ([{ json }], { url }) =>
				expect(json).toMatchObject({
					id: expect.any(String),
					url,
					isActive: true,
					secret: expect.stringMatching(/\S/),
				}),
		},
	],
	delete: [
		{
			items: both,
			parameters: { webhookId },
			sent: (item) => ({ params: params(item) }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	get: [
		{
			items: both,
			parameters: { webhookId },
			sent: (item) => ({ params: params(item) }),
			output: (items, item) => expect(items.map(({ json }) => json)).toEqual([withoutSecret(item)]),
		},
		{
			title: 'gives the answer as it is without Simplify',
			items: both,
			parameters: { webhookId, simplify: false },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }], { hook }) => expect(json).toMatchObject({ webhook: { id: hook } }),
		},
	],
	getAll: [
		{
			items: [{ active: true }, { active: false }],
			parameters: { returnAll: true, filters: { isActive: '={{ $json.active }}' } },
			sent: ({ active }) => ({ query: { isActive: String(active), page: '1', limit: '100' } }),
			output: (items, { active }) => expect(items).toHaveLength(active ? 0 : 2),
		},
	],
	getAvailableEvents: [
		{
			items: [{}, {}],
			parameters: {},
			sent: () => ({}),
			output: (items) => {
				expect(items).toHaveLength(14);
				expect(items[0].json).toEqual({ event: 'email.sent' });
			},
		},
	],
	getLogs: [
		{
			items: both,
			parameters: { webhookId, returnAll: true },
			sent: (item) => ({ params: params(item), query: { page: '1', limit: '100' } }),
			output: (items, item) => expect(items).toHaveLength(item === both[0] ? 3 : 0),
		},
	],
	resend: [
		{
			items: both,
			given: ({ state }) => {
				// Where nothing listens.
				for (const webhook of state.webhooks) webhook.url = 'http://127.0.0.1:9/';
			},
			parameters: {
				webhookId,
				event: '={{ $json.event }}',
				data: '={{ { test: true, hook: $json.hook } }}',
			},
			sent: (item) => ({
				params: params(item),
				body: { event: item.event, data: { test: true, hook: item.hook } },
			}),
			output: ([{ json }]) => expect(json).toEqual({ jobId: expect.any(String) as string }),
		},
	],
	revealSecret: [
		{
			items: both,
			parameters: { webhookId },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }]) =>
				expect(json).toEqual({ secret: expect.stringMatching(/\S/) as string }),
		},
	],
	update: [
		{
			items: both,
			parameters: {
				webhookId,
				updateFields: {
					isActive: false,
					events: ['email.opened'],
					metadata: '{}',
					url: '=https://hooks.example.net/{{ $json.hook }}',
				},
			},
			sent: (item) => ({
				params: params(item),
				body: {
					isActive: false,
					events: ['email.opened'],
					metadata: {},
					url: `https://hooks.example.net/${item.hook as string}`,
				},
			}),
			output: (items, item) => expect(items.map(({ json }) => json)).toEqual([withoutSecret(item)]),
		},
	],
};
