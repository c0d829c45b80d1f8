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

it('refuses more than 200 custom fields', () => {
	const columns = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`c${index}`, 'x']));
	const json = { email: 'a@example.com', ...columns };
	expect(() => leadEntry(auto(true), json)).toThrow(/201 custom fields/);
});
