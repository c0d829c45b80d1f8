import type { IDataObject } from 'n8n-workflow';

import { byId, type CaseTable } from '../../harness/cases';

const names: [IDataObject, IDataObject] = [{ name: 'North' }, { name: 'South' }];
const boxes: [IDataObject, IDataObject] = [{ boxes: [501, '502'] }, { boxes: '503' }];

/** All items go in one request, with the first. */
const mapped = ({ boxes: ids }: IDataObject) =>
	Array.isArray(ids) ? { body: { email_account_ids: [501, 502, 503], tag_ids: [3, 4] } } : [];

export const emailAccountTagCases: CaseTable = {
	assign: [
		{
			items: boxes,
			parameters: { emailAccountIds: '={{ $json.boxes }}', tagIds: ['3', 4] },
			sent: mapped,
			output: (items) => {
				expect(items.map(({ json }) => json)).toEqual([
					{ ok: true, message: 'Tags assigned successfully' },
				]);
			},
		},
	],
	remove: [
		{
			items: boxes,
			parameters: { emailAccountIds: '={{ $json.boxes }}', tagIds: '={{ "3, 4" }}' },
			sent: mapped,
			output: (items) => {
				expect(items.map(({ json }) => json)).toEqual([
					{ ok: true, message: 'Tags removed successfully' },
				]);
			},
		},
	],
	create: [
		{
			items: names,
			parameters: { name: '={{ $json.name }}', additionalFields: { color: '#33aa77' } },
			sent: ({ name }) => ({ body: { name, color: '#33aa77' } }),
			output: (items, { name }) => {
				expect(items.map(({ json }) => json)).toEqual([
					{ id: expect.any(Number), name, color: '#33aa77' },
				]);
			},
		},
		{
			title: 'needs no color',
			items: names,
			parameters: { name: '={{ $json.name }}' },
			sent: ({ name }) => ({ body: { name } }),
		},
	],
	update: [
		{
			items: names,
			parameters: { tagId: byId(4), name: '={{ $json.name }}', color: '#DD8833' },
			sent: ({ name }) => ({ body: { id: 4, name, color: '#DD8833' } }),
			output: (items, { name }) => {
				expect(items.map(({ json }) => json)).toEqual([{ id: 4, name, color: '#DD8833' }]);
			},
		},
	],
	getAll: [
		{
			items: [{}, {}],
			parameters: { limit: 2 },
			sent: () => ({}),
			output: (items) => {
				expect(items.map(({ json }) => json)).toEqual([
					{ id: 3, name: 'EMEA', color: '#33AA77' },
					{ id: 4, name: 'Warm', color: '#DD8833' },
				]);
			},
		},
	],
	getByEmail: [
		{
			items: [
				{ addresses: 'ana@example.org, tomas@example.org' },
				{ addresses: 'mina@example.org' },
			],
			parameters: { emailIds: '={{ $json.addresses }}' },
			sent: ({ addresses }) => ({ body: { email_ids: (addresses as string).split(', ') } }),
			output: (items, { addresses }) => {
				const found = items.map(({ json }) => json.from_email);
				expect(found).toEqual((addresses as string).split(', '));
				expect(items[0].json).toMatchObject({ tags: expect.any(Array) });
			},
		},
	],
};
