import type { IDataObject } from 'n8n-workflow';

import type { AutoSendSandbox } from '../../../sandbox';
import type { Case, CaseTable, Sent } from '../../harness/cases';
import { byId } from '../../harness/cases';
import { NEWSLETTER_GROUP } from './mail';

// Seeded, as is the newsletter group.
const UPDATES = 'UGHZA';
const GLOBAL = '4SFXV';

const both: [IDataObject, IDataObject] = [{ group: NEWSLETTER_GROUP }, { group: UPDATES }];
const groupId = byId('={{ $json.group }}');
const params = ({ group }: IDataObject) => ({ groupId: group as string });

const NAMES: [IDataObject, IDataObject] = [{ name: 'Offers' }, { name: 'Events' }];
const PEOPLE: [IDataObject, IDataObject] = [{ who: 'Kim@example.net' }, { who: 'mo@example.net' }];
const emails = '={{ $json.who }}';
const addresses = PEOPLE.map(({ who }) => who);

/** A row of an operation that sends the addresses of both items in one request. */
function scope(
	title: string,
	parameters: Case['parameters'],
	body: object,
	result: IDataObject,
): Case<AutoSendSandbox> {
	return {
		title,
		items: PEOPLE,
		parameters: { emails, ...parameters },
		sent: (item): Sent[] => (item === PEOPLE[0] ? [{ body: { emails: addresses, ...body } }] : []),
		output: (items, { who }) =>
			expect(items.map(({ json }) => json)).toEqual([{ email: who, ...result }]),
	};
}

/** The same where both are in all groups before. */
function release(...row: Parameters<typeof scope>): Case<AutoSendSandbox> {
	const [title, parameters, ...rest] = row;
	return {
		...scope(title, { ...parameters, confirmUnsuppression: true }, ...rest),
		given: ({ state }) => {
			const [entry] = state.suppressionEntries.values();
			for (const who of addresses) {
				for (const group of [NEWSLETTER_GROUP, UPDATES, GLOBAL]) {
					const id = state.ids.take('suppressionEntry');
					const email = String(who).toLowerCase();
					state.suppressionEntries.set(id, { ...entry, id, email, groupId: group });
				}
			}
		},
	};
}

export const suppressionGroupCases: CaseTable<AutoSendSandbox> = {
	create: [
		{
			items: NAMES,
			parameters: {
				name: '={{ $json.name }}',
				additionalFields: { description: 'Now and then', isActive: false },
			},
			sent: ({ name }) => ({ body: { name, description: 'Now and then', isActive: false } }),
			output: ([{ json }], { name }) => {
				expect(json).toMatchObject({ name, isActive: false });
				expect(json.groupId).toBe(json.id);
			},
		},
	],
	delete: [
		{
			items: both,
			parameters: { groupId, confirmDeletion: true },
			sent: (item) => ({ params: params(item) }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	get: [
		{
			items: both,
			parameters: { groupId },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }], { group }) => expect(json).toMatchObject({ groupId: group }),
		},
	],
	getAll: [
		{
			title: 'lists global groups alone, or the others',
			items: [{ global: true }, { global: false }],
			parameters: { returnAll: true, filters: { isGlobal: '={{ $json.global }}' } },
			sent: ({ global }) => ({ query: { isGlobal: String(global) } }),
			output: (items, { global }) => expect(items).toHaveLength(global ? 1 : 2),
		},
		{
			title: 'lists global groups beside the others',
			items: [{ all: true }, { all: false }],
			parameters: { returnAll: true, filters: { includeGlobal: '={{ $json.all }}' } },
			sent: ({ all }) => ({ query: { includeGlobal: String(all) } }),
			output: (items, { all }) => expect(items).toHaveLength(all ? 3 : 2),
		},
	],
	getEntries: [
		{
			items: [
				{ group: NEWSLETTER_GROUP, from: '2026-02-01' },
				{ group: UPDATES, from: '2026-03-01' },
			],
			timezone: 'America/New_York',
			parameters: {
				returnAll: true,
				filters: {
					groupId,
					reason: 'unsubscribed',
					startDate: '={{ $json.from }}',
					endDate: '2026-05-01T00:00:00Z',
				},
			},
			sent: ({ group, from }) => ({
				body: {
					groupId: group,
					reason: 'unsubscribed',
					startDate: `${from as string}T05:00:00.000Z`,
					endDate: '2026-05-01T00:00:00.000Z',
					page: 1,
					limit: 100,
				},
			}),
			output: (items, { group }) => {
				expect(items).toHaveLength(group === UPDATES ? 1 : 2);
				expect(items.every(({ json }) => json.groupId === group)).toBe(true);
			},
		},
		{
			title: 'lists those of global groups',
			items: [{ most: 1 }, { most: 10 }],
			parameters: { limit: '={{ $json.most }}', filters: { isGlobal: true } },
			sent: ({ most }) => ({ body: { isGlobal: true, page: 1, limit: most } }),
			output: (items, { most }) => {
				expect(items).toHaveLength(Math.min(2, most as number));
				expect(items.every(({ json }) => json.groupId === GLOBAL)).toBe(true);
			},
		},
	],
	getForEmail: [
		{
			items: [{ who: 'ben.okafor@example.com' }, { who: 'ana@example.org' }],
			parameters: { email: '= {{ $json.who }}', returnAll: true },
			sent: ({ who }) => ({ body: { email: who } }),
			output: (items, { who }) =>
				expect(items.map(({ json }) => json.groupId)).toEqual(
					who === 'ana@example.org' ? [] : [NEWSLETTER_GROUP, UPDATES],
				),
		},
	],
	suppressEmails: [
		scope(
			'takes a group and a reason',
			{ groupId: byId(UPDATES), options: { reason: 'bounced' } },
			{ groupId: UPDATES, reason: 'bounced' },
			{ groupId: UPDATES, status: 'suppressed' },
		),
		scope(
			'takes the global list',
			{ scope: 'global' },
			{ isGlobal: true },
			{ status: 'suppressed' },
		),
		scope('leaves the group to AutoSend', { scope: 'default' }, {}, { status: 'suppressed' }),
	],
	unsuppressEmails: [
		release(
			'takes a group',
			{ groupId: byId(UPDATES) },
			{ groupId: UPDATES },
			{ groupId: UPDATES, status: 'unsuppressed' },
		),
		release(
			'takes the global list',
			{ scope: 'global' },
			{ isGlobal: true },
			{ status: 'unsuppressed' },
		),
		release('takes all groups', { scope: 'all' }, {}, { status: 'unsuppressed' }),
	],
	update: [
		{
			items: both,
			parameters: {
				groupId,
				updateFields: { isActive: false, description: 'New', name: '=New {{ $json.group }}' },
			},
			sent: (item) => ({
				params: params(item),
				body: { isActive: false, description: 'New', name: `New ${item.group as string}` },
			}),
			output: ([{ json }], { group }) =>
				expect(json).toMatchObject({ groupId: group, isActive: false, description: 'New' }),
		},
		{
			title: 'says whether the group is active, which it looks up',
			items: both,
			parameters: { groupId, updateFields: { description: 'New' } },
			sent: (item) => ({ params: params(item), body: { isActive: true, description: 'New' } }),
		},
	],
};
