import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { contactEntry, contactOf } from '../../../autosend/nodes/AutoSend/contacts/contactRow';
import { contactBy, contactByAnyColumns, contactByColumns } from '../resources/people';

const fromColumns = (json: IDataObject) => contactOf(contactByColumns.contact, json);
const fromAnyColumns = (json: IDataObject) => contactOf(contactByAnyColumns.contact, json);
const leftOutOf = (json: IDataObject, { contact } = contactByColumns) =>
	contactEntry(contact, json).leftOut;

const email = 'a@example.com';

it.each([
	[{ Email: email, 'First Name': 'Ana', 'Last Name': 'Ruiz', 'User ID': 7, Plan: 'pro' }],
	[{ email, firstName: 'Ana', lastName: 'Ruiz', userId: '7', plan: 'pro' }],
	[{ 'E-Mail': ` ${email} `, first_name: 'Ana', surname: 'Ruiz', user_id: 7, PLAN: 'pro' }],
	[{ 'Email Address': email, forename: 'Ana', familyName: 'Ruiz', userid: '7', plan: 'pro' }],
])('finds the columns that people have: %j', (json) => {
	const contact = {
		email,
		firstName: 'Ana',
		lastName: 'Ruiz',
		userId: '7',
		customFields: { plan: 'pro' },
	};
	expect(fromColumns(json)).toEqual(contact);
});

it('takes the column that is named best, and a worse one where that is empty', () => {
	expect(fromColumns({ Mail: 'old@example.com', email })).toEqual({ email });
	expect(fromColumns({ email: ' ', Mail: email, firstName: null, Forename: 'Ana' })).toEqual({
		email,
		firstName: 'Ana',
	});
});

it('sends nothing that is blank, and false and 0 as they are', () => {
	const json = { email, firstName: '', lastName: null, plan: ' ', seats: 0, isTrial: false };
	expect(fromColumns(json)).toEqual({ email, customFields: { seats: 0, isTrial: false } });
	expect(contactOf(contactBy(json).contact, {})).toEqual({
		email,
		customFields: { seats: 0, isTrial: false },
	});
});

it.each([
	['a number as a text', { seats: '5' }, { seats: 5 }],
	['a text that is a number', { plan: 7 }, { plan: '7' }],
	['a switch of a spreadsheet', { isTrial: 'TRUE' }, { isTrial: true }],
	['a day', { signedUpAt: '2026-01-31' }, { signedUpAt: '2026-01-31' }],
	['a time with its zone', { signedUpAt: '2026-01-31T09:00:00+02:00' }, undefined],
	[
		'a Date',
		{ signedUpAt: new Date(Date.UTC(2026, 0, 31)) },
		{ signedUpAt: '2026-01-31T00:00:00.000Z' },
	],
	[
		'a Luxon date',
		{ signedUpAt: DateTime.fromISO('2026-01-31T00:00:00Z') },
		{ signedUpAt: '2026-01-31T00:00:00.000Z' },
	],
	[
		'a date for a text',
		{ plan: new Date(Date.UTC(2026, 0, 31)) },
		{ plan: '2026-01-31T00:00:00.000Z' },
	],
] as Array<[string, object, object | undefined]>)(
	'keeps the type of a property: %s',
	(_, given, sent = given) => {
		expect(fromColumns({ email, ...given })).toEqual({ email, customFields: sent });
		const set = contactBy({ email, ...given });
		expect(contactOf(set.contact, {})).toEqual({ email, customFields: sent });
	},
);

it.each([
	['seats', 'many', 'Enter a number.'],
	['seats', '1,000', 'Enter a number.'],
	['seats', true, 'Enter a number.'],
	['seats', NaN, 'Check the expression that calculates it.'],
	['isTrial', 'yes', 'Enter true or false.'],
	['isTrial', 'constructor', 'Enter true or false.'],
	['signedUpAt', '31.01.2026', 'Enter a date such as 2026-01-31 or 2026-01-31T09:00:00Z.'],
	['signedUpAt', '2026-02-31', 'Enter a date such as 2026-01-31 or 2026-01-31T09:00:00Z.'],
	['signedUpAt', 1769850000, 'Enter a date such as 2026-01-31 or 2026-01-31T09:00:00Z.'],
	['plan', { a: 1 }, expect.stringContaining('JSON.stringify')],
	['plan', ['a'], expect.stringContaining('JSON.stringify')],
] as Array<[string, IDataObject[string], unknown]>)(
	'refuses for the property %s the value %j, and says what to do',
	(name, value, fix) => {
		const json = { email, [name]: value };
		const message = new RegExp(`^'${name}' of 'Contact' cannot be "`);
		for (const mapper of [contactByColumns, contactBy(json as never)]) {
			expect(() => contactOf(mapper.contact, json)).toThrow(
				expect.objectContaining({ message: expect.stringMatching(message), fix }),
			);
		}
	},
);

it.each([
	['none', {}, /^'Email' of 'Contact' is required$/],
	['a blank one', { email: ' ' }, /^'Email' of 'Contact' is required$/],
	['a malformed one', { email: 'a@b' }, /^'Email' of 'Contact' cannot be "a@b"$/],
	['two', { email: 'a@b.c, d@e.f' }, /^'Email' of 'Contact' cannot be/],
	['a list', { email: [email] }, /^'Email' of 'Contact' cannot be/],
] as Array<[string, IDataObject, RegExp]>)('refuses as address %s', (_, json, message) => {
	for (const mapper of [contactByColumns, contactByAnyColumns, contactBy(json as never)]) {
		expect(() => contactOf(mapper.contact, json)).toThrow(message);
	}
});

it('leaves out columns that are no property, and says which', () => {
	const json = { email, Mail: 'x@example.com', Score: 7, Empty: '', id: '1', listIds: ['2'] };
	expect(fromColumns(json)).toEqual({ email });
	expect(leftOutOf(json)).toEqual(['Mail', 'Score']);
});

it('takes the properties of a contact as it is answered', () => {
	const answered = {
		...{ id: 'c1', email, customFields: { plan: 'pro', seats: 3 }, listIds: [] },
		...{ createdAt: '2026-01-01', updatedAt: '2026-01-01', projectId: 'p1' },
	};
	const contact = { email, customFields: { plan: 'pro', seats: 3 } };
	for (const { contact: mapper } of [contactByColumns, contactByAnyColumns]) {
		expect(contactEntry(mapper, answered)).toMatchObject({ value: contact, leftOut: [] });
	}
	// What was changed on the way counts.
	expect(fromColumns({ ...answered, seats: 4 })).toMatchObject({ customFields: { seats: 4 } });
});

describe('where the form knows no properties', () => {
	it('takes all columns for properties, of the types that they are', () => {
		const json = { Mail: email, 'First Name': 'Ana', plan: 'pro', seats: 3, isTrial: false };
		expect(fromAnyColumns(json)).toEqual({
			email,
			firstName: 'Ana',
			customFields: { plan: 'pro', seats: 3, isTrial: false },
		});
	});

	it('leaves out what can be none, and says so', () => {
		const json = { email, city: 'Rome', tags: ['a'], address: 'x', nested: { a: 1 } };
		expect(fromAnyColumns(json)).toEqual({ email });
		expect(leftOutOf(json, contactByAnyColumns)).toEqual(['city', 'tags', 'address', 'nested']);
	});

	it('refuses what can be none where it was set on purpose', () => {
		const mapper = { mappingMode: 'defineBelow', value: { email, tags: ['a'] } };
		expect(() => contactOf(mapper, {})).toThrow(`'tags' of 'Contact' cannot be "["a"]"`);
	});

	it('takes a column named __proto__ for an ordinary one', () => {
		const json = JSON.parse(`{"email":"${email}","__proto__":"x"}`) as IDataObject;
		expect(JSON.stringify(fromAnyColumns(json))).toBe(
			`{"email":"${email}","customFields":{"__proto__":"x"}}`,
		);
	});
});

it('takes a property for one that is named like a field of answers', () => {
	const [first, ...rest] = (contactByColumns.contact as { schema: IDataObject[] }).schema;
	const schema = [first, { ...rest[0], id: 'id', displayName: 'id' }];
	const mapper = { mappingMode: 'autoMapInputData', value: {}, schema };
	expect(contactOf(mapper, { email, id: 7 })).toEqual({ email, customFields: { id: '7' } });
});

it('tells the same address in other capitals', () => {
	expect(contactEntry(contactByColumns.contact, { email: 'A@Example.com' })).toMatchObject({
		key: 'a@example.com',
		report: { email: 'A@Example.com' },
	});
});
