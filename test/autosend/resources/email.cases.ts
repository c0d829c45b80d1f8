import type { IDataObject } from 'n8n-workflow';

import type { AutoSendSandbox } from '../../../sandbox';
import type { CaseTable } from '../../harness/cases';
import { byId } from '../../harness/cases';
import { byEmail, fromShop, NEWSLETTER_GROUP, ORDER_TEMPLATE, orderBy } from './mail';

const from = { email: 'orders@example.net' };

const people: [IDataObject, IDataObject] = [
	{ to: 'li@example.com', name: 'Li' },
	{ to: ' sara@example.org ', name: 'Sara' },
];
const trimmed = ({ to }: IDataObject) => (to as string).trim();

/** Of two items that share a request, nothing is expected of the second. */
const once =
	<T>(sent: T) =>
	({ name }: IDataObject): T | [] =>
		name === 'Li' ? sent : [];

const messageOptions = {
	bypassSuppressions: true,
	headers: {
		header: [
			{ name: 'X-Order', value: '7' },
			{ name: 'X-Shop', value: 'main' },
		],
	},
	replyTo: 'help@example.net',
	replyToName: 'Support',
	senderName: 'Shop',
	trackingClick: false,
	trackingOpen: true,
	unsubscribeGroupId: byId(NEWSLETTER_GROUP),
	urlAttachments: {
		attachment: [
			{
				fileName: 'prices.pdf',
				fileUrl: 'https://example.com/prices.pdf',
				contentType: 'application/pdf',
			},
			{ fileName: 'terms.pdf', fileUrl: 'https://example.com/terms.pdf' },
		],
	},
};
const downloaded = [
	{
		fileName: 'prices.pdf',
		fileUrl: 'https://example.com/prices.pdf',
		contentType: 'application/pdf',
	},
	{ fileName: 'terms.pdf', fileUrl: 'https://example.com/terms.pdf' },
];
const messageSent = {
	from: { ...from, name: 'Shop' },
	bypassSuppressions: true,
	headers: { 'X-Order': '7', 'X-Shop': 'main' },
	replyTo: { email: 'help@example.net', name: 'Support' },
	trackingClick: false,
	trackingOpen: true,
	unsubscribeGroupId: NEWSLETTER_GROUP,
};

const copies = {
	cc: 'cc@example.com, Bo Li <bo@example.org>, BO@example.org',
	bcc: '"Li, Archive" <archive@example.com>; log@example.com',
};
const copied = {
	cc: [{ email: 'cc@example.com' }, { email: 'bo@example.org', name: 'Bo Li' }],
	bcc: [{ email: 'archive@example.com', name: 'Li, Archive' }, { email: 'log@example.com' }],
};

const orderValues = {
	orderNo: '={{ "A-" + $json.name }}',
	firstName: '={{ $json.name }}',
	total: '={{ "25.5" }}',
	paidAt: '={{ new Date(0) }}',
	isGift: false,
};
const orderSent = ({ name }: IDataObject) => ({
	orderNo: `A-${name as string}`,
	firstName: name as string,
	total: 25.5,
	paidAt: '1970-01-01T00:00:00.000Z',
	isGift: false,
});

export const emailCases: CaseTable<AutoSendSandbox> = {
	getStatus: [
		{
			// Seeded.
			items: [{ email: '66c0a5e0d1f2b3ca00000001' }, { email: '66c0a5e0d1f2b3ca00000003' }],
			parameters: { emailId: '={{ $json.email }}' },
			sent: ({ email }) => ({ params: { id: email as string } }),
			output: ([{ json }], { email }) =>
				expect(json).toMatchObject({ emailId: email, status: expect.any(String) as string }),
		},
	],
	send: [
		{
			title: 'sends what was written',
			items: people,
			files: {
				data: { data: 'SGVsbG8=', mimeType: 'text/plain', fileName: 'hello.txt' },
				image: { data: 'AAEC', mimeType: 'image/png' },
			},
			parameters: {
				...fromShop,
				to: '={{ $json.to }}',
				subject: '=For {{ $json.name }}',
				emailFormat: 'both',
				html: '<p>Hi {{firstName}}</p>',
				text: 'Hi {{firstName}}',
				options: {
					...messageOptions,
					...copies,
					attachments: 'data, image',
					categories: 'orders, receipts',
					ownVariables: '={{ { firstName: $json.name } }}',
					test: true,
					toName: '={{ $json.name }}',
				},
			},
			sent: (item) => ({
				body: {
					...messageSent,
					...copied,
					to: { email: trimmed(item), name: item.name },
					subject: `For ${item.name as string}`,
					html: '<p>Hi {{firstName}}</p>',
					text: 'Hi {{firstName}}',
					dynamicData: { firstName: item.name },
					categories: ['orders', 'receipts'],
					test: true,
					attachments: [
						{ fileName: 'hello.txt', content: 'SGVsbG8=', contentType: 'text/plain' },
						{ fileName: 'image', content: 'AAEC', contentType: 'image/png' },
						...downloaded,
					],
				},
			}),
			output: ([{ json }]) =>
				expect(json).toEqual({
					emailId: expect.any(String) as string,
					message: expect.any(String) as string,
					totalRecipients: 5,
				}),
		},
		{
			title: 'fills a template by its fields, each of its type',
			items: people,
			parameters: {
				...fromShop,
				to: '={{ $json.to }}',
				...orderBy(orderValues),
				options: { subject: 'Another subject' },
			},
			sent: (item) => ({
				body: {
					from,
					to: { email: trimmed(item) },
					templateId: ORDER_TEMPLATE,
					dynamicData: orderSent(item),
					subject: 'Another subject',
				},
			}),
		},
		{
			title: 'fills a template by JSON',
			items: people,
			parameters: {
				sender: byEmail('={{ "orders@example.net" }}'),
				to: '={{ $json.to }}',
				content: 'template',
				templateId: byId(`={{ "${ORDER_TEMPLATE}" }}`),
				specifyVariables: 'json',
				variablesJson: '={{ { firstName: $json.name, lines: [{ price: 1 }] } }}',
			},
			sent: (item) => ({
				body: {
					from,
					to: { email: trimmed(item) },
					templateId: ORDER_TEMPLATE,
					dynamicData: { firstName: item.name, lines: [{ price: 1 }] },
				},
			}),
		},
		{
			title: 'sends plain text alone',
			items: people,
			parameters: {
				...fromShop,
				to: '={{ $json.to }}',
				subject: 'Hello',
				emailFormat: 'text',
				text: 'Hi',
			},
			sent: (item) => ({
				body: { from, to: { email: trimmed(item) }, subject: 'Hello', text: 'Hi' },
			}),
		},
	],
	sendBulk: [
		{
			title: 'sends what was written in one request',
			items: people,
			parameters: {
				...fromShop,
				to: '={{ $json.to }}',
				subject: 'Hello {{firstName}}',
				emailFormat: 'both',
				html: '<p>{{month}}</p>',
				text: '{{month}}',
				options: {
					...messageOptions,
					...copies,
					ownVariables: '={{ { firstName: $json.name } }}',
					sharedVariables: '{ "month": "May" }',
					toName: '={{ $json.name }}',
				},
			},
			sent: once({
				body: {
					...messageSent,
					attachments: downloaded,
					subject: 'Hello {{firstName}}',
					html: '<p>{{month}}</p>',
					text: '{{month}}',
					dynamicData: { month: 'May' },
					recipients: people.map((item) => ({
						email: trimmed(item),
						name: item.name,
						dynamicData: { firstName: item.name },
						...copied,
					})),
				},
			}),
			output: ([{ json }], item) =>
				expect(json).toEqual({
					email: trimmed(item),
					status: 'queued',
					batchId: expect.any(String) as string,
				}),
		},
		{
			title: 'fills a template for each',
			items: people,
			parameters: { ...fromShop, to: '={{ $json.to }}', ...orderBy(orderValues) },
			sent: once({
				body: {
					from,
					templateId: ORDER_TEMPLATE,
					recipients: people.map((item) => ({
						email: trimmed(item),
						dynamicData: orderSent(item),
					})),
				},
			}),
		},
	],
};
