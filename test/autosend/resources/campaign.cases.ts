import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import type { CaseTable } from '../../harness/cases';
import { byId } from '../../harness/cases';

// Seeded: the 7th and 10th are sending, the 8th, 9th and 11th paused, the 12th is scheduled, and
// the last two are drafts.
const id = (number: string) => `66c0a5e0d1f2b3c4000000${number}`;
const LISTS = ['66c0a5e0d1f2b3c300000001', '66c0a5e0d1f2b3c300000002'];
const SEGMENT = '66c0a5e0d1f2b3c300000004';
const TEMPLATES = ['A-3f2a9c1d5e7b8046f1c5', 'A-3f2a9c1d5e7b8046f1c6'];
const HTML = '<p>Here is what is new.</p>';

const campaignId = byId('={{ $json.campaign }}');
const bySender = (value: string) => ({ __rl: true, mode: 'email', value });

const NAMES: [IDataObject, IDataObject] = [{ name: 'May news' }, { name: 'June news' }];

/** What every new campaign has: nobody gets it yet. */
const draft: INodeParameters = {
	name: '={{ $json.name }}',
	subject: '={{ "About " + $json.name }}',
	sender: bySender('news@example.net'),
	content: 'inline',
	htmlTemplate: HTML,
	recipients: 'later',
};
const draftBody = ({ name }: IDataObject) => ({
	name,
	subject: `About ${String(name)}`,
	from: { email: 'news@example.net' },
	htmlTemplate: HTML,
});
/** The same to a list. */
const toList = { ...draft, recipients: 'lists', toLists: [LISTS[0]] };
const toListBody = (item: IDataObject) => ({ ...draftBody(item), toLists: [LISTS[0]] });

const statusIs = (status: string) => (items: INodeExecutionData[]) =>
	expect(items.map(({ json }) => json)).toEqual([expect.objectContaining({ status })]);

export const campaignCases: CaseTable = {
	abort: [
		{
			items: [{ campaign: id('0c') }, { campaign: id('08') }],
			parameters: { campaignId },
			sent: ({ campaign }) => ({ params: { campaignId: campaign as string } }),
			output: statusIs('aborted'),
		},
	],
	create: [
		{
			title: 'saves a draft',
			items: NAMES,
			parameters: draft,
			sent: (item) => ({ body: draftBody(item) }),
			output: statusIs('draft'),
		},
		{
			title: 'schedules in the time zone of the workflow',
			items: NAMES,
			timezone: 'America/New_York',
			parameters: {
				...toList,
				toLists: [LISTS[0], SEGMENT],
				delivery: 'schedule',
				scheduledAt: '2027-05-04T10:00:00',
				additionalFields: {
					excludeLists: [LISTS[1]],
					timezone: byId('America/New_York'),
					emailsPerDay: 10,
				},
			},
			sent: (item) => ({
				body: {
					...toListBody(item),
					toLists: [LISTS[0], SEGMENT],
					excludeLists: [LISTS[1]],
					sendMode: 'scheduled',
					scheduledAt: '2027-05-04T14:00:00.000Z',
					timezone: 'America/New_York',
				},
			}),
			output: statusIs('scheduled'),
		},
		{
			title: 'sends now, to all contacts',
			items: NAMES,
			parameters: { ...draft, recipients: 'all', confirmAllContacts: true, delivery: 'now' },
			sent: (item) => ({
				body: {
					...draftBody(item),
					sendToGlobalList: true,
					sendMode: 'immediate',
					sendNow: true,
					publish: true,
				},
			}),
			output: statusIs('scheduled'),
		},
		{
			title: 'sends gradually',
			items: NAMES,
			parameters: {
				...toList,
				delivery: 'gradual',
				growthStrategy: '1.5x',
				additionalFields: { emailsPerDay: 200 },
			},
			sent: (item) => ({
				body: {
					...toListBody(item),
					sendMode: 'gradual',
					growthStrategy: '1.5x',
					emailsPerDay: 200,
					publish: true,
				},
			}),
		},
		{
			title: 'sends gradually from a set time',
			items: NAMES,
			parameters: {
				...toList,
				delivery: 'gradualScheduled',
				scheduledAt: '2027-05-04T10:00:00Z',
				additionalFields: { timezone: byId('Europe/Madrid') },
			},
			sent: (item) => ({
				body: {
					...toListBody(item),
					sendMode: 'gradual',
					growthStrategy: 'fixed',
					scheduledAt: '2027-05-04T10:00:00.000Z',
					timezone: 'Europe/Madrid',
				},
			}),
		},
		{
			title: 'takes a template, a saved sender and what else there is',
			items: [
				{ name: 'May news', template: TEMPLATES[0] },
				{ name: 'June news', template: TEMPLATES[1] },
			],
			parameters: {
				...draft,
				sender: byId('66c0a5e0d1f2b3c600000001'),
				content: 'template',
				templateId: byId('={{ $json.template }}'),
				additionalFields: {
					builderType: 'visual',
					isDefault: false,
					previewText: 'Three updates',
					replyTo: 'help@example.net',
					trackingClick: false,
					trackingOpen: true,
					unsubscribeGroupId: byId('K7M2Q'),
				},
			},
			sent: ({ name, template }) => ({
				body: {
					name,
					subject: `About ${String(name)}`,
					fromSenderId: '66c0a5e0d1f2b3c600000001',
					templateId: template,
					builderType: 'visual',
					isDefault: false,
					previewText: 'Three updates',
					replyTo: 'help@example.net',
					trackingClick: false,
					trackingOpen: true,
					unsubscribeGroupId: 'K7M2Q',
				},
			}),
		},
		{
			title: 'overwrites a template once that is confirmed',
			items: NAMES,
			parameters: {
				...draft,
				content: 'overwrite',
				templateId: byId(TEMPLATES[0]),
				confirmOverwrite: true,
				additionalFields: { senderName: 'News desk' },
			},
			sent: (item) => ({
				body: {
					...draftBody(item),
					from: { email: 'news@example.net', name: 'News desk' },
					templateId: TEMPLATES[0],
				},
			}),
		},
	],
	delete: [
		{
			items: [{ campaign: id('0d') }, { campaign: id('0e') }],
			parameters: { campaignId },
			sent: ({ campaign }) => ({ params: { campaignId: campaign as string } }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	duplicate: [
		{
			items: [{ campaign: id('01') }, { campaign: id('0d') }],
			parameters: { campaignId },
			sent: ({ campaign }) => ({ params: { campaignId: campaign as string } }),
			output: statusIs('draft'),
		},
	],
	get: [
		{
			items: [
				{ campaign: id('01'), name: 'January news' },
				{ campaign: id('0c'), name: 'Webinar invitation' },
			],
			parameters: { campaignId },
			sent: ({ campaign }) => ({ params: { campaignId: campaign as string } }),
			output: ([{ json }], { campaign, name }) => {
				expect(json).toMatchObject({ id: campaign, name });
				expect(Object.keys(json)).toHaveLength(10);
			},
		},
	],
	getAll: [
		{
			items: [
				{ part: 'news', status: 'sent' },
				{ part: 'SALE', status: 'paused' },
			],
			parameters: {
				returnAll: true,
				filters: { name: '={{ $json.part }}', status: '={{ $json.status }}' },
			},
			sent: ({ part, status }) => ({
				query: { name: part as string, status: status as string, page: '1', limit: '100' },
			}),
			output: (items, { part }) => {
				const names = part === 'news' ? ['April', 'March', 'February', 'January'] : ['Spring'];
				const rest = part === 'news' ? 'news' : 'sale';
				expect(items.map(({ json }) => json.name)).toEqual(names.map((name) => `${name} ${rest}`));
			},
		},
		{
			title: 'returns up to the limit',
			items: [{ most: 1 }, { most: 2 }],
			parameters: { limit: '={{ $json.most }}' },
			sent: ({ most }) => ({ query: { page: '1', limit: String(most) } }),
			output: (items, { most }) => {
				expect(items).toHaveLength(most as number);
				expect(items[0].json).toMatchObject({ name: 'Summer sale', status: 'draft' });
			},
		},
	],
	pause: [
		{
			items: [{ campaign: id('07') }, { campaign: id('0a') }],
			parameters: { campaignId },
			sent: ({ campaign }) => ({ params: { campaignId: campaign as string } }),
			output: statusIs('paused'),
		},
	],
	resume: [
		{
			items: [{ campaign: id('08') }, { campaign: id('0b') }],
			parameters: { campaignId: byId('={{ $json.campaign }}') },
			sent: ({ campaign }) => ({ params: { campaignId: campaign as string } }),
			output: ([{ json }], { campaign }) =>
				expect(json).toMatchObject({ id: campaign, status: expect.stringMatching(/^sending/) }),
		},
	],
	update: [
		{
			title: 'changes what was entered, and sends nothing',
			items: [
				{ campaign: id('0c'), name: 'A' },
				{ campaign: id('0d'), name: 'B' },
			],
			parameters: {
				campaignId,
				updateFields: {
					name: '={{ $json.name }}',
					subject: 'New subject',
					previewText: 'New preview',
					sender: bySender('orders@example.net'),
					senderName: 'Shop',
					replyTo: 'help@example.net',
					excludeLists: [],
					trackingClick: true,
					trackingOpen: false,
					unsubscribeGroupId: byId('K7M2Q'),
				},
			},
			sent: ({ campaign, name }) => ({
				params: { campaignId: campaign as string },
				body: {
					name,
					subject: 'New subject',
					previewText: 'New preview',
					from: { email: 'orders@example.net', name: 'Shop' },
					replyTo: 'help@example.net',
					excludeLists: [],
					trackingClick: true,
					trackingOpen: false,
					unsubscribeGroupId: 'K7M2Q',
				},
			}),
			output: ([{ json }], { campaign, name }) =>
				expect(json).toMatchObject({ id: campaign, name }),
		},
		{
			title: 'sends a draft now, to lists',
			items: [{ campaign: id('0d') }, { campaign: id('0e') }],
			parameters: {
				campaignId,
				content: 'template',
				templateId: byId(TEMPLATES[1]),
				recipients: 'lists',
				toLists: LISTS,
				delivery: 'now',
				updateFields: { subject: 'It is here', sender: byId('66c0a5e0d1f2b3c600000002') },
			},
			sent: ({ campaign }) => ({
				params: { campaignId: campaign as string },
				body: {
					subject: 'It is here',
					fromSenderId: '66c0a5e0d1f2b3c600000002',
					templateId: TEMPLATES[1],
					toLists: LISTS,
					sendToGlobalList: false,
					sendMode: 'immediate',
					sendNow: true,
					publish: true,
				},
			}),
			output: statusIs('scheduled'),
		},
		{
			title: 'schedules a draft, to all contacts and with HTML of its own',
			items: [{ campaign: id('0d') }, { campaign: id('0e') }],
			parameters: {
				campaignId,
				content: 'inline',
				htmlTemplate: HTML,
				recipients: 'all',
				confirmAllContacts: true,
				delivery: 'schedule',
				scheduledAt: '2027-05-04T10:00:00',
				updateFields: { subject: 'Soon', sender: bySender('news@example.net') },
			},
			sent: ({ campaign }) => ({
				params: { campaignId: campaign as string },
				body: {
					subject: 'Soon',
					from: { email: 'news@example.net' },
					htmlTemplate: HTML,
					sendToGlobalList: true,
					sendMode: 'scheduled',
					scheduledAt: '2027-05-04T10:00:00.000Z',
				},
			}),
			output: statusIs('scheduled'),
		},
		{
			title: 'sends a draft gradually',
			items: [{ campaign: id('0d') }, { campaign: id('0e') }],
			parameters: {
				campaignId,
				delivery: 'gradual',
				growthStrategy: '2x',
				updateFields: {
					sender: bySender('news@example.net'),
					subject: 'Soon',
					emailsPerDay: 50,
					timezone: byId('UTC'),
				},
			},
			sent: ({ campaign }) => ({
				params: { campaignId: campaign as string },
				body: {
					from: { email: 'news@example.net' },
					subject: 'Soon',
					sendMode: 'gradual',
					growthStrategy: '2x',
					emailsPerDay: 50,
					timezone: 'UTC',
					publish: true,
				},
			}),
		},
	],
};
