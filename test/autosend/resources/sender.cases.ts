import type { IDataObject } from 'n8n-workflow';

import type { AutoSendSandbox } from '../../../sandbox';
import type { CaseTable } from '../../harness/cases';
import { byId } from '../../harness/cases';

// Seeded.
const both: [IDataObject, IDataObject] = [
	{ sender: '66c0a5e0d1f2b3c600000001' },
	{ sender: '66c0a5e0d1f2b3c600000003' },
];
const senderId = byId('={{ $json.sender }}');
const params = ({ sender }: IDataObject) => ({ senderId: sender as string });

export const senderCases: CaseTable<AutoSendSandbox> = {
	create: [
		{
			items: [{ who: 'team@example.net' }, { who: 'shop@example.net' }],
			parameters: {
				email: '={{ $json.who }}',
				additionalFields: { name: 'Team', replyTo: 'help@example.net' },
			},
			sent: ({ who }) => ({ body: { email: who, name: 'Team', replyTo: 'help@example.net' } }),
			output: (items, { who }) =>
				expect(items.map(({ json }) => json)).toEqual([
					{
						id: expect.any(String) as string,
						email: who,
						name: 'Team',
						replyTo: 'help@example.net',
						projectId: '66c0a5e0d1f2b3c000000001',
					},
				]),
		},
	],
	delete: [
		{
			items: both,
			given: ({ state }) => {
				// Nothing uses them.
				state.campaigns.clear();
				state.automations.clear();
			},
			parameters: { senderId },
			sent: (item) => ({ params: params(item) }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	get: [
		{
			items: both,
			parameters: { senderId },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }], { sender }) => expect(json).toMatchObject({ id: sender }),
		},
	],
	getAll: [
		{
			items: [{}, {}],
			parameters: { returnAll: true },
			sent: () => ({}),
			output: (items) =>
				expect(items.map(({ json }) => json.email)).toEqual([
					'news@example.net',
					'orders@example.net',
					'help@example.net',
				]),
		},
	],
};
