import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { addressKey } from '../../../nodes/kernel/checks/addressKey';
import { leadEntry } from '../../../nodes/Smartlead/leads/leadRow';

const auto = (otherColumns = false) => ({
	mapper: { mappingMode: 'autoMapInputData', value: null },
	customFields: {},
	otherColumns,
});

it.each([
	[{ Email: 'a@example.com', 'First Name': 'Ana', 'Last Name': 'Ruiz', Company: 'Example' }],
	[{ email: 'a@example.com', first_name: 'Ana', last_name: 'Ruiz', company_name: 'Example' }],
	[{ emailAddress: 'a@example.com', firstName: 'Ana', lastName: 'Ruiz', companyName: 'Example' }],
	[{ 'E-Mail': ' a@example.com ', 'FIRST-NAME': 'Ana', surname: 'Ruiz', Organisation: 'Example' }],
])('finds the columns that people have: %j', (json) => {
	expect(leadEntry(auto(), json).value).toEqual({
		email: 'a@example.com',
		first_name: 'Ana',
		last_name: 'Ruiz',
		company_name: 'Example',
	});
});

it('leaves other columns out, or puts them into custom fields on request', () => {
	const json = { email: 'a@example.com', 'Job Title': 'CTO', Score: 7, Empty: '' };
	expect(leadEntry(auto(), json).value).toEqual({ email: 'a@example.com' });
	expect(leadEntry(auto(true), json).value).toEqual({
		email: 'a@example.com',
		custom_fields: { 'Job Title': 'CTO', Score: '7' },
	});
});

it('takes custom fields that come as an exported lead has them', () => {
	const json = { email: 'a@example.com', custom_fields: { a: 1, email: 'b' }, b: 2 };
	expect(leadEntry(auto(true), json).value).toEqual({
		email: 'a@example.com',
		custom_fields: { a: '1', email: 'b', b: '2' },
	});
	expect(leadEntry(auto(), json).leftOut).toEqual(['custom_fields', 'b']);
});

it('takes a text in that column for a custom field like any other', () => {
	const json = { email: 'a@example.com', custom_fields: 'none' };
	expect(leadEntry(auto(true), json).value).toMatchObject({
		custom_fields: { custom_fields: 'none' },
	});
});

it('takes fields set by hand, and custom fields beside them', () => {
	const mapping = {
		mapper: { mappingMode: 'defineBelow', value: { email: 'a@example.com', first_name: null } },
		customFields: { tier: 1, empty: '' },
		otherColumns: false,
	};
	expect(leadEntry(mapping, { email: 'other@example.com' }).value).toEqual({
		email: 'a@example.com',
		custom_fields: { tier: '1' },
	});
});

it('sends phone numbers as texts', () => {
	const { value } = leadEntry(auto(), { email: 'a@example.com', Phone: 491234 });
	expect(value).toMatchObject({ phone_number: '491234' });
});

it.each([
	['', 'The address is empty'],
	['no address', 'The address is malformed'],
	['a@b', 'The address is malformed'],
	['a@@example.com', 'The address is malformed'],
	['a@example.com, b@example.com', 'The address is malformed'],
])('does not send the address %j, and says why', (email, reason) => {
	const entry = leadEntry(auto(), { email });
	expect(entry.value).toBeUndefined();
	expect(entry.report).toMatchObject({ email, status: 'invalidEmail' });
	expect(entry.report.reason).toContain(reason);
});

it('tells the same address in other capitals', () => {
	expect(leadEntry(auto(), { email: 'A@Example.com' }).key).toBe('a@example.com');
});

it.each(['a@example.com?subject=hi', 'a@example.com#x', 'a@example.com/x', 'a@example.com:80'])(
	'does not take %j for the same address',
	(email) => {
		expect(leadEntry(auto(), { email }).key).toBeUndefined();
		expect(addressKey(email)).not.toBe('a@example.com');
	},
);

it('refuses more than 200 custom fields', () => {
	const columns = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`c${index}`, 'x']));
	const json = { email: 'a@example.com', ...columns };
	expect(() => leadEntry(auto(true), json)).toThrow(/201 custom fields/);
});

it('takes the column that is named best, wherever it stands', () => {
	const json = { Mail: 'old@example.com', email: 'a@example.com', 'Work Email': 'w@example.com' };
	expect(leadEntry(auto(), json).value).toEqual({ email: 'a@example.com' });
	const phones = { 'Mobile Phone': '2', Phone: '1', email: 'a@example.com' };
	expect(leadEntry(auto(), phones).value).toMatchObject({ phone_number: '1' });
});

it('takes a worse column where the better one is empty', () => {
	expect(leadEntry(auto(), { email: ' ', Mail: 'a@example.com' }).value).toEqual({
		email: 'a@example.com',
	});
});

it('loses no second column of one field: it becomes a custom field, or is told', () => {
	const json = { email: 'a@example.com', Phone: '1', 'Mobile Phone': '2', Score: 7 };
	expect(leadEntry(auto(true), json)).toMatchObject({
		value: { phone_number: '1', custom_fields: { 'Mobile Phone': '2', Score: '7' } },
		leftOut: [],
	});
	expect(leadEntry(auto(), json).leftOut).toEqual(['Mobile Phone', 'Score']);
});

it.each([
	['a Date', new Date(Date.UTC(2026, 0, 31, 9))],
	['a Luxon date', DateTime.fromISO('2026-01-31T09:00:00Z')],
	['a Luxon date out of the isolate', { ...DateTime.fromISO('2026-01-31T09:00:00Z') }],
])('sends %s as ISO text, without quotes', (_, joined) => {
	const json = { email: 'a@example.com', joined } as unknown as IDataObject;
	expect(leadEntry(auto(true), json).value).toMatchObject({
		custom_fields: { joined: '2026-01-31T09:00:00.000Z' },
	});
});

it.each([
	[NaN, 'NaN'],
	[Infinity, 'Infinity'],
	[new Date('x'), 'Invalid Date'],
	[DateTime.fromISO('x'), 'Invalid Date'],
	[{ ...DateTime.fromISO('x') }, 'Invalid Date'],
	[{ ...DateTime.now(), ts: 9e20 }, 'Invalid Date'],
	[DateTime.fromISO('x').toFormat('yyyy'), 'Invalid DateTime'],
])('does not send %p, which is no value, and says where it stands', (content, shown) => {
	const json = { email: 'a@example.com', 'First Name': content, Score: content };
	const row = json as unknown as IDataObject;
	expect(() => leadEntry(auto(), row)).toThrow(`'First Name' of 'Lead' cannot be "${shown}"`);
	const others = { email: 'a@example.com', Score: content } as unknown as IDataObject;
	expect(() => leadEntry(auto(true), others)).toThrow(`'Score' of 'Lead' cannot be "${shown}"`);
	// A column that is not sent stops nobody.
	expect(leadEntry(auto(), others).value).toEqual({ email: 'a@example.com' });
});

it.each([
	[{ ts: 9e20, c: 0 }, '{"ts":900000000000000000000,"c":0}'],
	[{ ts: 1700000000, c: 'x' }, '{"ts":1700000000,"c":"x"}'],
	[1e21, '1000000000000000000000'],
	[-0, '0'],
	[1.5, '1.5'],
	[true, 'true'],
])('sends %j as %s', (content, text) => {
	const entry = leadEntry(auto(true), { email: 'a@example.com', phone: content, Score: content });
	expect(entry.value).toMatchObject({ phone_number: text, custom_fields: { Score: text } });
});

it('takes a column named __proto__ for an ordinary one', () => {
	const json = JSON.parse('{"email":"a@example.com","__proto__":"x"}') as IDataObject;
	const { value } = leadEntry(auto(true), json);
	expect(JSON.stringify(value)).toBe('{"email":"a@example.com","custom_fields":{"__proto__":"x"}}');
});
