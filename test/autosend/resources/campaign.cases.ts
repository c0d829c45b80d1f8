import type { CaseTable } from '../../harness/cases';
import { byId } from '../../harness/cases';

// Seeded: paused campaigns are the 8th, 9th and 11th.
const id = (number: string) => `66c0a5e0d1f2b3c4000000${number}`;

export const campaignCases: CaseTable = {
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
	resume: [
		{
			items: [{ campaign: id('08') }, { campaign: id('0b') }],
			parameters: { campaignId: byId('={{ $json.campaign }}') },
			sent: ({ campaign }) => ({ params: { campaignId: campaign as string } }),
			output: ([{ json }], { campaign }) =>
				expect(json).toMatchObject({ id: campaign, status: expect.stringMatching(/^sending/) }),
		},
	],
};
