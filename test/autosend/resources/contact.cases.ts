import type { IDataObject } from 'n8n-workflow';

import type { AutoSendSandbox } from '../../../sandbox';
import type { Case, CaseTable, Sent } from '../../harness/cases';
import { byId } from '../../harness/cases';
import { byEmail } from './mail';
import { contactBy, contactByColumns } from './people';

// Seeded: 40 contacts, of whom the first is ana@example.org; three lists and then a segment.
const id = (number: string) => `66c0a5e0d1f2b3c2000000${number}`;
const LIST = '66c0a5e0d1f2b3c300000001';
const CONTACTS: [IDataObject, IDataObject] = [{ contact: id('01') }, { contact: id('02') }];
const contactId = byId('={{ $json.contact }}');

const PEOPLE: [IDataObject, IDataObject] = [
	{ 'E-Mail': 'Kim@example.net', 'First Name': 'Kim', Surname: 'Lee', seats: '5', isTrial: 'true' },
	{ 'E-Mail': 'mo@example.net', 'First Name': 'Mo', Surname: 'Ba', seats: 7, isTrial: false },
];

/** What is sent for one of `PEOPLE`, whose columns are texts in part. */
const person = (item: IDataObject) => ({
	email: item['E-Mail'],
	firstName: item['First Name'],
	lastName: item.Surname,
	customFields: { seats: Number(item.seats), isTrial: String(item.isTrial) === 'true' },
});

/** The rows of an operation that saves one contact. */
const saves: Case[] = [
	{
		title: 'takes what was set field by field, and lists',
		items: [
			{ who: 'kim@example.net', number: 77, seats: '5', since: '2026-01-31' },
			{ who: 'mo@example.net', number: 'u-78', seats: 7, since: '2026-01-31T09:00:00+02:00' },
		],
		parameters: {
			...contactBy({
				email: '={{ $json.who }}',
				firstName: 'Kim',
				lastName: '',
				userId: '={{ $json.number }}',
				plan: 'pro',
				company: null,
				seats: '={{ $json.seats }}',
				isTrial: true,
				signedUpAt: '={{ $json.since }}',
			}),
			additionalFields: { listIds: [LIST] },
		},
		sent: ({ who, number, seats, since }) => ({
			body: {
				email: who,
				firstName: 'Kim',
				userId: String(number),
				customFields: { plan: 'pro', seats: Number(seats), isTrial: true, signedUpAt: since },
				listIds: [LIST],
			},
		}),
		output: ([{ json }], { who, seats }) =>
			expect(json).toMatchObject({
				email: who,
				customFields: { seats: Number(seats) },
				listIds: [LIST],
			}),
	},
	{
		title: 'finds the columns of the item',
		items: PEOPLE,
		parameters: contactByColumns,
		sent: (item) => ({ body: person(item) }),
		output: ([{ json }], item) =>
			expect(json).toMatchObject({ email: String(item['E-Mail']).toLowerCase() }),
	},
];

/** The one request for both items of a row. */
function once(
	items: [IDataObject, IDataObject],
	body: Sent['body'],
): (item: IDataObject) => Sent[] {
	return (item) => (item === items[0] ? [{ body }] : []);
}

const EMAILS: [IDataObject, IDataObject] = [
	{ who: 'Ana@example.org' },
	{ who: 'nobody@example.org' },
];

export const contactCases: CaseTable<AutoSendSandbox> = {
	bulkUpsert: [
		{
			items: PEOPLE,
			parameters: { ...contactByColumns, options: { runWorkflow: true } },
			sent: once(PEOPLE, {
				contacts: PEOPLE.map((item) => person(item)),
				runWorkflow: true,
			}),
			output: ([{ json }], item) =>
				expect(json).toEqual({ email: item['E-Mail'], status: 'upserted' }),
		},
		{
			title: 'takes user IDs',
			items: PEOPLE,
			parameters: contactBy({ email: '={{ $json["E-Mail"] }}', userId: '=u-{{ $itemIndex }}' }),
			sent: once(PEOPLE, {
				contacts: PEOPLE.map((item, index) => ({ email: item['E-Mail'], userId: `u-${index}` })),
			}),
		},
	],
	create: saves,
	delete: [
		{
			items: CONTACTS,
			parameters: { contactId },
			sent: ({ contact }) => ({ params: { id: contact as string } }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	deleteByUserId: [
		{
			items: [{ number: 'u/1' }, { number: 2 }],
			given: (sandbox) => {
				const [first, second] = sandbox.state.contacts.all();
				Object.assign(first, { userId: 'u/1' });
				Object.assign(second, { userId: '2' });
			},
			parameters: { userId: '={{ $json.number }}' },
			sent: ({ number }) => ({ params: { userId: encodeURIComponent(String(number)) } }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	duplicate: [
		{
			items: [{ copy: 'a@example.net' }, { copy: 'b@example.net' }],
			parameters: { sourceEmail: ' ana@example.org', newEmail: '={{ $json.copy }}' },
			sent: ({ copy }) => ({ body: { sourceEmail: 'ana@example.org', newEmail: copy } }),
			output: ([{ json }], { copy }) => expect(json).toMatchObject({ email: copy }),
		},
	],
	get: [
		{
			title: 'takes contact IDs',
			items: CONTACTS,
			parameters: { contactId },
			sent: ({ contact }) => ({ params: { id: contact as string } }),
			output: ([{ json }], { contact }) => expect(json).toMatchObject({ id: contact }),
		},
		{
			title: 'takes addresses',
			items: [{ who: 'ana@example.org' }, { who: 'ANA@example.org' }],
			parameters: { contactId: byEmail('={{ $json.who }}') },
			sent: () => ({ params: { id: id('01') } }),
			output: ([{ json }]) => expect(json).toMatchObject({ email: 'ana@example.org' }),
		},
	],
	getUnsubscribeGroups: [
		{
			items: [{ who: 'unsubscribed@example.org' }, { who: 'ana@example.org' }],
			parameters: { contactId: byEmail('={{ $json.who }}'), returnAll: true },
			sent: ({ who }) => ({ params: { id: who === 'ana@example.org' ? id('01') : id('27') } }),
			output: (items, { who }) => expect(items.length > 0).toBe(who === 'unsubscribed@example.org'),
		},
	],
	removeByEmails: [
		{
			items: EMAILS,
			parameters: { emails: '={{ $json.who }}' },
			sent: once(EMAILS, { emails: EMAILS.map(({ who }) => who) }),
			output: ([{ json }], { who }) => expect(json).toEqual({ email: who, status: 'deleted' }),
		},
	],
	searchByEmails: [
		{
			items: EMAILS,
			parameters: { emails: '={{ $json.who }}' },
			sent: once(EMAILS, { emails: ['ana@example.org', 'nobody@example.org'] }),
			output: ([{ json }], { who }) =>
				expect(json).toMatchObject(
					who === 'Ana@example.org'
						? { email: 'ana@example.org', found: true, id: id('01') }
						: { email: who, found: false },
				),
		},
	],
	upsert: saves,
};
