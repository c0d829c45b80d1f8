import { byId, type CaseTable } from '../../harness/cases';

export const blockListCases: CaseTable = {
	add: [
		{
			items: [
				{ client: 299, entries: 'a@example.com, example.org' },
				{ client: '300', entries: 'example.com' },
			],
			parameters: {
				domainBlockList: '={{ $json.entries }}',
				additionalFields: { clientId: byId('={{ $json.client }}') },
			},
			sent: ({ client, entries }) => ({
				body: {
					domain_block_list: (entries as string).split(', '),
					client_id: Number(client),
				},
			}),
			output: (items, { entries }) => {
				const expected = (entries as string).split(', ');
				expect(items.map(({ json }) => json)).toEqual(
					expected.map((each) => ({ email_or_domain: each, status: 'blocked' })),
				);
			},
		},
	],
	getAll: [
		{
			items: [{ client: 299 }, { client: '300' }],
			parameters: {
				returnAll: true,
				filters: {
					filterClientId: byId('={{ $json.client }}'),
					filterEmailOrDomain: 'example.net',
					filterEmailWithDomain: 'li@example.net',
				},
			},
			sent: ({ client }) => ({
				query: {
					filter_client_id: String(client),
					filter_email_or_domain: 'example.net',
					filter_email_with_domain: 'li@example.net',
					offset: '0',
					limit: '1000',
				},
			}),
		},
		{
			title: 'returns up to the limit',
			items: [{ most: 1 }, { most: 1 }],
			parameters: { limit: '={{ $json.most }}' },
			sent: () => ({ query: { offset: '0', limit: '1' } }),
			output: ([{ json }]) => expect(json).toHaveProperty('email_or_domain'),
		},
	],
	delete: [
		{
			items: [{ entry: 880001 }, { entry: '880002' }],
			parameters: { entryId: byId('={{ $json.entry }}') },
			sent: ({ entry }) => ({ query: { id: String(entry) } }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
};
