import type { IDataObject } from 'n8n-workflow';

import { byId, type CaseTable } from '../../harness/cases';

const people: [IDataObject, IDataObject] = [
	{ to: 'li@example.net', mailbox: 501 },
	{ to: ' sara@example.com ', mailbox: '502' },
];
const letter = { to: '={{ $json.to }}', subject: '=For {{ $json.to }}', body: '<p>Hello</p>' };
const sentLetter = ({ to }: IDataObject) => ({
	to: (to as string).trim(),
	subject: `For ${to as string}`,
	body: '<p>Hello</p>',
});

export const emailCases: CaseTable = {
	send: [
		{
			items: people,
			files: {
				data: { data: 'SGVsbG8=', mimeType: 'text/plain', fileName: 'hello.txt' },
				image: { data: 'AAEC', mimeType: 'image/png' },
			},
			parameters: {
				...letter,
				fromEmailId: byId('={{ $json.mailbox }}'),
				additionalFields: {
					attachments: 'data, image',
					fromName: 'Example Tools',
					replyTo: 'answers@example.org',
				},
			},
			sent: (item) => ({
				body: {
					...sentLetter(item),
					fromEmailId: Number(item.mailbox),
					fromName: 'Example Tools',
					replyTo: 'answers@example.org',
					attachments: [
						{ filename: 'hello.txt', content: 'SGVsbG8=', mimeType: 'text/plain' },
						{ filename: 'image', content: 'AAEC', mimeType: 'image/png' },
					],
				},
			}),
			output: ([{ json }]) =>
				expect(json).toEqual({
					message: 'Email sent successfully',
					message_id: expect.stringMatching(/^m-/),
				}),
		},
		{
			title: 'sends from a mailbox given by its address',
			items: people,
			parameters: {
				...letter,
				fromEmailId: { __rl: true, mode: 'email', value: 'ana@example.org' },
			},
			sent: (item) => ({ body: { ...sentLetter(item), fromEmail: 'ana@example.org' } }),
		},
	],
};
