import type { IDataObject } from 'n8n-workflow';

import type { CaseTable } from '../../harness/cases';
import { byId } from '../../harness/cases';
import { fromShop } from './mail';

// Seeded: the first has a PDF, the third a picture and a CSV.
const id = (number: number) => `66c0a5e0d1f2b3cb0000000${number}`;
const inboundEmailId = byId('={{ $json.email }}');
const params = ({ email }: IDataObject) => ({ id: email as string });
const EMAILS: [IDataObject, IDataObject] = [{ email: id(1) }, { email: id(3) }];

export const inboundEmailCases: CaseTable = {
	get: [
		{
			items: EMAILS,
			parameters: { inboundEmailId },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }], { email }) =>
				expect(json).toMatchObject({ id: email, attachments: expect.any(Array) as unknown[] }),
		},
	],
	getAll: [
		{
			items: [
				{ from: 'ana@example.org', thread: id(1), search: 'INVOICE', found: 2 },
				{ from: 'ben.okafor@example.com', thread: id(3), search: 'broken', found: 1 },
			],
			timezone: 'America/New_York',
			parameters: {
				returnAll: true,
				filters: {
					from: '={{ $json.from }}',
					to: 'help@inbox.example.net',
					threadId: '={{ $json.thread }}',
					search: '={{ $json.search }}',
					dateFrom: '2026-05-01T00:00:00',
					dateTo: '2026-05-30T00:00:00',
					domainId: '66c0a5e0d1f2b3d300000001',
					includeBlocked: true,
				},
			},
			sent: ({ from, thread, search }) => ({
				query: {
					from: from as string,
					to: 'help@inbox.example.net',
					threadId: thread as string,
					search: search as string,
					dateFrom: '2026-05-01T04:00:00.000Z',
					dateTo: '2026-05-30T04:00:00.000Z',
					domainId: '66c0a5e0d1f2b3d300000001',
					includeBlocked: 'true',
					page: '1',
					limit: '200',
				},
			}),
			output: (items, { found }) => expect(items).toHaveLength(found as number),
		},
	],
	getAttachment: [
		{
			items: [
				{ email: id(1), place: '0', name: 'invoice.pdf', type: 'application/pdf' },
				{ email: id(3), place: '1', name: 'orders.csv', type: 'text/csv' },
			],
			parameters: { inboundEmailId, attachmentId: '={{ $json.place }}' },
			sent: ({ email, place }) => ({
				params: { id: email as string, idx: place as string },
				query: { download: 'true' },
			}),
			output: ([{ json, binary }], { email, place, name, type }) => {
				expect(json).toEqual({
					inboundEmailId: email,
					attachmentId: place,
					fileName: name,
					bytes: expect.any(Number) as number,
				});
				expect(binary?.data).toMatchObject({ fileName: name, mimeType: type });
			},
		},
	],
	getRaw: [
		{
			items: EMAILS,
			parameters: { inboundEmailId, options: { binaryPropertyName: 'source' } },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json, binary }], { email }) => {
				expect(json).toMatchObject({ inboundEmailId: email, fileName: `${String(email)}.eml` });
				expect(binary?.source).toMatchObject({ mimeType: 'message/rfc822' });
			},
		},
	],
	reply: [
		{
			title: 'answers in plain text',
			items: EMAILS,
			parameters: { inboundEmailId, ...fromShop, text: 'Thank you' },
			sent: (item) => ({
				params: params(item),
				body: { from: { email: 'orders@example.net' }, text: 'Thank you' },
			}),
			output: ([{ json }]) =>
				expect(json).toMatchObject({ emailId: expect.any(String) as string, status: 'QUEUED' }),
		},
		{
			title: 'takes files, copies and all else',
			items: EMAILS,
			files: { data: { data: 'SGVsbG8=', mimeType: 'text/plain', fileName: 'hello.txt' } },
			parameters: {
				inboundEmailId,
				...fromShop,
				emailFormat: 'both',
				html: '<p>Thank you</p>',
				text: 'Thank you',
				options: {
					attachments: 'data',
					urlAttachments: {
						attachment: [
							{
								fileName: 'logo.png',
								fileUrl: 'https://example.com/logo.png',
								contentType: 'image/png',
								contentId: 'logo',
								description: 'Our logo',
							},
						],
					},
					bcc: 'Log <log@example.com>',
					cc: 'Bo Li <bo@example.org>',
					senderName: 'Shop',
					subject: 'Your question',
				},
			},
			sent: (item) => ({
				params: params(item),
				body: {
					from: { email: 'orders@example.net', name: 'Shop' },
					html: '<p>Thank you</p>',
					text: 'Thank you',
					subject: 'Your question',
					cc: [{ email: 'bo@example.org', name: 'Bo Li' }],
					bcc: [{ email: 'log@example.com', name: 'Log' }],
					attachments: [
						{ fileName: 'hello.txt', content: 'SGVsbG8=', contentType: 'text/plain', fileSize: 5 },
						{
							fileName: 'logo.png',
							fileUrl: 'https://example.com/logo.png',
							contentType: 'image/png',
							contentId: 'logo',
							description: 'Our logo',
						},
					],
				},
			}),
		},
	],
};
