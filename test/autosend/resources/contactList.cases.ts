import type { CaseTable } from '../../harness/cases';
import { byId } from '../../harness/cases';

// Seeded: three lists, and the segment of those with the plan "pro".
const id = (number: string) => `66c0a5e0d1f2b3c3000000${number}`;
const LISTS = [{ list: id('01') }, { list: id('03') }] as const;
const contactListId = byId('={{ $json.list }}');

/** One rule, which any condition of the form may add to. */
const rule = (rest: object) => ({
	field: 'email',
	fieldType: 'string',
	operator: 'equals',
	...rest,
});

const MEMBERS = [
	{ list: LISTS[0].list, contact: 'Ana@example.net' },
	{ list: LISTS[1].list, contact: 'bo@example.net' },
] as const;

export const contactListCases: CaseTable = {
	addContacts: [
		{
			title: 'takes addresses',
			items: [...MEMBERS],
			parameters: { contactListId, emails: '={{ $json.contact }}' },
			sent: ({ list, contact }) => ({ body: { contactListId: list, emails: [contact] } }),
			output: ([{ json }], { list, contact }) =>
				expect(json).toMatchObject({ contactListId: list, email: contact, status: 'added' }),
		},
		{
			title: 'takes contact IDs',
			items: [
				{ list: LISTS[0].list, contact: '66c0a5e0d1f2b3c200000001' },
				{ list: LISTS[1].list, contact: '66c0a5e0d1f2b3c200000002' },
			],
			parameters: { contactListId, contactsBy: 'contactIds', contactIds: '={{ $json.contact }}' },
			sent: ({ list, contact }) => ({ body: { contactListId: list, contactIds: [contact] } }),
			output: ([{ json }], { list, contact }) =>
				expect(json).toMatchObject({ contactListId: list, contactId: contact }),
		},
	],
	create: [
		{
			title: 'creates a list',
			items: [
				{ name: 'Partners', text: 'Early access' },
				{ name: 'Waitlist', text: 'From the site' },
			],
			parameters: {
				name: '={{ $json.name }}',
				additionalFields: { description: '={{ $json.text }}' },
			},
			sent: ({ name, text }) => ({ body: { name, type: 'list', description: text } }),
		},
		{
			title: 'creates a segment by rules on texts, and in another list',
			items: [
				{ name: 'Example', part: '@example.org' },
				{ name: 'Others', part: '@example.net' },
			],
			parameters: {
				name: '={{ $json.name }}',
				type: 'segment',
				rules: {
					rule: [
						rule({ operator: 'ends_with', value: '={{ $json.part }}' }),
						rule({ operator: 'is_empty', field: 'company', value: 'left over' }),
					],
				},
				additionalFields: { parentId: byId(LISTS[0].list) },
			},
			sent: ({ name, part }) => ({
				body: {
					name,
					type: 'segment',
					filterCriteria: {
						logicalOperator: 'AND',
						groups: [
							{ field: 'email', fieldType: 'string', operator: 'ends_with', value: part },
							{ field: 'company', fieldType: 'string', operator: 'is_empty' },
						],
					},
					parentId: LISTS[0].list,
				},
			}),
		},
		{
			title: 'creates a segment by any of rules on numbers, dates and switches',
			items: [
				{ name: 'Large', least: 10 },
				{ name: 'Larger', least: '100' },
			],
			timezone: 'America/New_York',
			parameters: {
				name: '={{ $json.name }}',
				type: 'segment',
				logicalOperator: 'OR',
				rules: {
					rule: [
						rule({
							field: 'seats',
							fieldType: 'number',
							operator: 'between',
							value: '={{ $json.least }}',
							secondValue: 1000,
						}),
						rule({ field: 'seats', fieldType: 'number', operator: 'less_than', value: 3 }),
						rule({ field: 'isPaying', fieldType: 'boolean', value: false }),
						rule({
							field: 'createdAt',
							fieldType: 'date',
							operator: 'after',
							value: '2026-01-31T23:00:00',
						}),
						rule({
							field: 'createdAt',
							fieldType: 'date',
							operator: 'between',
							value: '={{ DateTime.fromISO("2026-01-31T23:30:00") }}',
							secondValue: '2026-02-01',
						}),
						rule({
							field: 'createdAt',
							fieldType: 'date',
							value: '={{ new Date("2026-02-01T04:30:00Z") }}',
						}),
						rule({ field: 'renewedAt', fieldType: 'date', operator: 'is_not_empty' }),
					],
				},
			},
			sent: ({ name, least }) => ({
				body: {
					name,
					type: 'segment',
					filterCriteria: {
						logicalOperator: 'OR',
						groups: [
							{
								field: 'seats',
								fieldType: 'number',
								operator: 'between',
								value: [Number(least), 1000],
							},
							{ field: 'seats', fieldType: 'number', operator: 'less_than', value: 3 },
							{ field: 'isPaying', fieldType: 'boolean', operator: 'equals', value: false },
							{ field: 'createdAt', fieldType: 'date', operator: 'after', value: '2026-01-31' },
							{
								field: 'createdAt',
								fieldType: 'date',
								operator: 'between',
								value: ['2026-01-31', '2026-02-01'],
							},
							{ field: 'createdAt', fieldType: 'date', operator: 'equals', value: '2026-01-31' },
							{ field: 'renewedAt', fieldType: 'date', operator: 'is_not_empty' },
						],
					},
				},
			}),
		},
		{
			title: 'creates a segment from the filter of another, as JSON',
			items: [
				{ name: 'A', part: '@example.org' },
				{ name: 'B', part: '@example.net' },
			],
			parameters: {
				name: '={{ $json.name }}',
				type: 'segment',
				specifyRules: 'json',
				filterCriteria:
					'={{ { logicalOperator: "AND", groups: [{ field: "email", fieldType: "string", operator: "contains", value: $json.part }] } }}',
			},
			sent: ({ name, part }) => ({
				body: {
					name,
					type: 'segment',
					filterCriteria: {
						logicalOperator: 'AND',
						groups: [{ field: 'email', fieldType: 'string', operator: 'contains', value: part }],
					},
				},
			}),
		},
	],
	delete: [
		{
			items: [...LISTS],
			parameters: { contactListId },
			sent: ({ list }) => ({ params: { contactListId: list as string } }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	get: [
		{
			items: [{ list: LISTS[0].list }, { list: 'GLOBAL_CONTACT_LIST' }],
			parameters: { contactListId },
			sent: ({ list }) => ({ params: { contactListId: list as string } }),
			output: ([{ json }]) => expect(json).toMatchObject({ contactCount: expect.any(Number) }),
		},
	],
	getAll: [
		{
			items: [{ type: 'list' }, { type: 'segment' }],
			parameters: { returnAll: true, filters: { type: '={{ $json.type }}' } },
			sent: ({ type }) => ({ query: { type: type as string } }),
			output: ([{ json }]) => expect(json).toMatchObject({ name: expect.any(String) }),
		},
	],
	getContacts: [
		{
			items: [
				{ list: LISTS[0].list, part: 'ana' },
				{ list: 'GLOBAL_CONTACT_LIST', part: 'example.net' },
			],
			parameters: { contactListId, limit: 1, filters: { email: '={{ $json.part }}' } },
			sent: ({ list, part }) => ({
				body: { contactListId: list, email: part, page: 1, limit: 1 },
			}),
			output: (items) =>
				expect(items.map(({ json }) => json)).toEqual([
					expect.objectContaining({ email: expect.stringContaining('@') }),
				]),
		},
	],
	removeContacts: [
		{
			title: 'takes addresses',
			items: [...MEMBERS],
			parameters: { contactListId, emails: '={{ $json.contact }}' },
			sent: ({ list, contact }) => ({
				params: { contactListId: list as string },
				body: { emails: [contact] },
			}),
			output: ([{ json }], { list, contact }) =>
				expect(json).toMatchObject({ contactListId: list, email: contact }),
		},
		{
			title: 'takes contact IDs',
			items: [
				{ list: LISTS[0].list, contact: '66c0a5e0d1f2b3c200000001' },
				{ list: LISTS[1].list, contact: '66c0a5e0d1f2b3c200000002' },
			],
			parameters: { contactListId, contactsBy: 'contactIds', contactIds: '={{ $json.contact }}' },
			sent: ({ list, contact }) => ({
				params: { contactListId: list as string },
				body: { contactIds: [contact] },
			}),
		},
	],
};
