import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { ask, errorOf, invalidField } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const [NEWSLETTER, CUSTOMERS, , SEGMENT] = [1, 2, 3, 4].map((n) => `66c0a5e0d1f2b3c30000000${n}`);
const BEN = '66c0a5e0d1f2b3c200000002';
const NOT_FOUND = [404, errorOf('CONTACT_NOT_FOUND')];

const post = async (path: string, body: object) =>
	await ask(sandbox, 'POST', `/contacts${path}`, { body });
const contactOf = (email: string) => sandbox.state.contacts.withEmail(email);

it('there are 40, of which one has values of each type of property', () => {
	expect(sandbox.state.contacts.size).toBe(40);
	const types = Object.values(contactOf('ana@example.org')!.customFields).map(
		(each) => typeof each,
	);
	expect([...new Set(types)].sort()).toEqual(['boolean', 'number', 'string']);
});

describe('creating', () => {
	it('stores the address in lower case, and the rest as it is', async () => {
		const body = {
			email: 'Li@Example.com',
			firstName: 'Li',
			userId: 'u-900',
			listIds: [CUSTOMERS],
			customFields: { plan: 'pro', seats: 3, isTrial: false, signedUpAt: '2026-05-01T10:00:00Z' },
		};
		expect(await post('', body)).toMatchObject([
			200,
			{
				success: true,
				data: { ...body, email: 'li@example.com', projectId: sandbox.state.projectId },
			},
		]);
		expect(contactOf('li@example.com')).toMatchObject({ listIds: [CUSTOMERS] });
	});

	it('is refused for an address that is there already', async () => {
		expect(await post('', { email: 'ANA@example.org' })).toEqual(invalidField('email'));
	});
});

describe.each([
	['', 'creating'],
	['/email', 'upserting'],
])('%s (%s)', (path) => {
	it.each<[string, object]>([
		['email', { email: 'li' }],
		['email', { email: undefined }],
		['listIds', { listIds: ['none'] }],
		['listIds', { listIds: [SEGMENT] }],
		['customFields.shoeSize', { customFields: { shoeSize: 42 } }],
		['customFields.email', { customFields: { email: 'x' } }],
		['customFields.plan', { customFields: { plan: 1 } }],
		['customFields.seats', { customFields: { seats: '3' } }],
		['customFields.isTrial', { customFields: { isTrial: 'yes' } }],
		['customFields.signedUpAt', { customFields: { signedUpAt: 'yesterday' } }],
	])('is refused for its %s in %j', async (field, wrong) => {
		expect(await post(path, { email: 'li@example.com', ...wrong })).toEqual(invalidField(field));
		expect(sandbox.state.contacts.size).toBe(40);
	});
});

describe('upserting', () => {
	it('creates who is not there', async () => {
		expect((await post('/email', { email: 'li@example.com' }))[0]).toBe(200);
		expect(sandbox.state.contacts.size).toBe(41);
	});

	it('changes who is there, and keeps what is left out', async () => {
		const before = structuredClone(contactOf('ben.okafor@example.com')!);
		const body = {
			email: 'Ben.Okafor@example.com',
			lastName: 'Obi',
			customFields: { seats: 2 },
			listIds: [CUSTOMERS],
		};
		expect((await post('/email', body))[0]).toBe(200);
		expect(sandbox.state.contacts.size).toBe(40);
		expect(sandbox.state.contacts.get(BEN)).toEqual({
			...before,
			lastName: 'Obi',
			customFields: { ...before.customFields, seats: 2 },
			listIds: [NEWSLETTER, '66c0a5e0d1f2b3c300000003', CUSTOMERS],
			updatedAt: expect.any(String) as string,
		});
	});
});

describe('a bulk', () => {
	const bulk = async (contacts: object[]) => await post('/bulk-update', { contacts });
	const people = (count: number) =>
		Array.from({ length: count }, (_, index) => ({ email: `p${index}@example.org` }));

	it('counts, and saves the good ones', async () => {
		const contacts = [
			{ email: 'li@example.com', customFields: { seats: 1 } },
			{ email: 'ben.okafor@example.com', firstName: 'Benedict' },
			{ email: 'mo@example.com', customFields: { shoeSize: 42 } },
		];
		expect(await bulk(contacts)).toEqual([
			200,
			{ success: true, data: { successCount: 2, failedCount: 1, totalCount: 3 } },
		]);
		expect(contactOf('ben.okafor@example.com')?.firstName).toBe('Benedict');
		expect(contactOf('mo@example.com')).toBeUndefined();
	});

	it('has 100 contacts at most, one at least, and no lists', async () => {
		expect((await bulk(people(100)))[0]).toBe(200);
		expect(await bulk(people(101))).toEqual(invalidField('contacts'));
		expect(await bulk([])).toEqual(invalidField('contacts'));
		const listed = [{ email: 'a@example.com', listIds: [NEWSLETTER] }];
		expect(await bulk(listed)).toEqual(invalidField('contacts.0.listIds'));
	});
});

describe('searching by address', () => {
	it('finds in any case, each once, and leaves out the unknown', async () => {
		const emails = [
			'ANA@example.org',
			'nobody@example.com',
			'ana@example.org',
			'ben.okafor@example.com',
		];
		const [status, answer] = await post('/search/emails', { emails });
		const { contacts } = (answer as { data: { contacts: Array<{ email: string }> } }).data;
		expect([status, ...contacts.map(({ email }) => email)]).toEqual([
			200,
			'ana@example.org',
			'ben.okafor@example.com',
		]);
	});

	it('needs addresses', async () => {
		expect(await post('/search/emails', { emails: [] })).toEqual(invalidField('emails'));
		expect(await post('/search/emails', { emails: ['x'] })).toEqual(invalidField('emails.0'));
	});
});

describe('deleting', () => {
	it('by id and by own id works once', async () => {
		const byId = async () => await ask(sandbox, 'DELETE', `/contacts/${BEN}`);
		const byUserId = async () => await ask(sandbox, 'DELETE', '/contacts/email/userId/u-101');
		const deleted = [200, { success: true, message: expect.any(String) as string }];
		expect([await byId(), await byId()]).toEqual([deleted, NOT_FOUND]);
		expect([await byUserId(), await byUserId()]).toEqual([deleted, NOT_FOUND]);
		expect([contactOf('ana@example.org'), sandbox.state.contacts.size]).toEqual([undefined, 38]);
	});

	it('by address passes over the unknown, and answers nothing else', async () => {
		const emails = ['ANA@example.org', 'nobody@example.com'];
		expect(await post('/remove', { emails })).toEqual([200, { success: true }]);
		expect(sandbox.state.contacts.size).toBe(39);
	});
});

describe('a copy', () => {
	it('has the data of the original under another address', async () => {
		const { id, createdAt, updatedAt, ...data } = contactOf('ana@example.org')!;
		const body = { sourceEmail: 'ana@example.org', newEmail: 'Ana2@example.org' };
		const email = 'ana2@example.org';
		expect(await post('/email/duplicate', body)).toMatchObject([200, { data: { ...data, email } }]);
		contactOf(email)!.customFields.plan = 'other';
		expect(contactOf('ana@example.org')).toMatchObject({
			id,
			createdAt,
			updatedAt,
			customFields: { plan: 'pro' },
		});
	});

	it('is refused for an unknown original and for a known address', async () => {
		const copy = async (sourceEmail: string, newEmail: string) =>
			await post('/email/duplicate', { sourceEmail, newEmail });
		expect(await copy('nobody@example.org', 'x@example.org')).toEqual(NOT_FOUND);
		expect(await copy('ana@example.org', 'ben.okafor@example.com')).toEqual(
			invalidField('newEmail'),
		);
	});
});

it('the groups that a contact has left are those with its address', async () => {
	expect(await ask(sandbox, 'GET', `/contacts/${BEN}/unsubscribe-groups`)).toEqual([
		200,
		{
			success: true,
			data: {
				groups: [
					{ groupId: 'K7M2Q', name: 'Newsletter' },
					{ groupId: 'UGHZA', name: 'Product updates' },
				],
			},
		},
	]);
});
