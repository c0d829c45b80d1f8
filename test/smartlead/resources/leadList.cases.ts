import type { IDataObject } from 'n8n-workflow';

import { byId, type CaseTable } from '../../harness/cases';
import { customFieldsByHand, leadByHand, leadSent } from './leadByHand';

const lists: [IDataObject, IDataObject] = [{ list: 610 }, { list: '610' }];
const twoLists: [IDataObject, IDataObject] = [{ list: 610 }, { list: '611' }];
const listId = byId('={{ $json.list }}');
const params = { id: 610 };

export const leadListCases: CaseTable = {
	importLeads: [
		{
			items: [
				{ list: 610, email: 'a@example.com' },
				{ list: '610', email: 'b@example.com', file: 'Second' },
			],
			parameters: {
				listId,
				leadList: leadByHand,
				fileName: '={{ $json.file ?? "First" }}',
				options: {
					customFieldDefinitions: '{ "tier": "text" }',
					customFields: customFieldsByHand,
					emailFieldsAdded: '{ "email": "Email" }',
					ignoreGlobalBlockList: true,
				},
			},
			sent: (item) => ({
				params,
				body: {
					leadList: [leadSent(item)],
					fileName: item.file ?? 'First',
					customFields: { tier: 'text' },
					emailFieldsAdded: { email: 'Email' },
					csvSettings: { ignoreGlobalBlockList: true },
				},
			}),
			output: ([{ json }], { email }) => {
				expect(json).toMatchObject({ email, status: expect.any(String) });
			},
		},
	],
	create: [
		{
			items: [{ title: 'Iberia CTOs' }, { title: 'Nordic founders' }],
			parameters: { listName: '={{ $json.title }}' },
			sent: ({ title }) => ({ body: { listName: title } }),
			output: ([{ json }]) => expect(json).toMatchObject({ id: expect.any(Number) }),
		},
	],
	getAll: [
		{
			items: [{ part: 'Iberia' }, { part: 'Nordic' }],
			parameters: {
				returnAll: true,
				filters: { listName: '={{ $json.part }}', tagIds: [3, '4'] },
			},
			sent: ({ part }) => ({
				query: { listName: part as string, tagIds: '3,4', offset: '0', limit: '1000' },
			}),
		},
		{
			title: 'sends no empty filters',
			items: lists,
			parameters: { limit: 5, filters: { listName: '', tagIds: [] } },
			sent: () => ({ query: { offset: '0', limit: '5' } }),
			output: ([{ json }]) => expect(json).toHaveProperty('list_name'),
		},
	],
	get: [
		{
			items: lists,
			parameters: { listId },
			sent: () => ({ params }),
			output: (items) => expect(items.map(({ json }) => json.id)).toEqual([610]),
		},
	],
	update: [
		{
			items: lists,
			parameters: { listId, listName: '=Renamed {{ $json.list }}' },
			sent: () => ({ params, body: { listName: 'Renamed 610' } }),
		},
	],
	delete: [
		{
			items: [{ list: 610 }, { list: 611 }],
			parameters: { listId },
			sent: ({ list }) => ({ params: { id: list as number } }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	assignTags: [
		{
			items: lists,
			parameters: {
				listIds: '={{ [$json.list] }}',
				tagIds: [3, '4'],
				options: { removeTagIds: '={{ "5" }}' },
			},
			sent: () => ({ body: { listIds: [610], tagIds: [3, 4], removeTagIds: [5] } }),
		},
		{
			title: 'removes no tags when none are named',
			items: lists,
			parameters: { listIds: [610], tagIds: [3], options: { removeTagIds: [] } },
			sent: () => ({ body: { listIds: [610], tagIds: [3] } }),
		},
	],
	pushBetweenLists: [
		{
			items: twoLists,
			parameters: { toListId: listId, options: { leadIds: [55120, '55121'] } },
			sent: ({ list }) => ({
				body: { toListId: Number(list), action: 'copy', leadIds: [55120, 55121] },
			}),
		},
		{
			title: 'takes a whole list',
			items: twoLists,
			parameters: { toListId: listId, action: 'move', options: { fromListId: byId(612) } },
			sent: ({ list }) => ({ body: { toListId: Number(list), action: 'move', fromListId: 612 } }),
		},
	],
};
