import { addContacts, startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import type { FilterGroup } from '../../../sandbox/autosend/state/segmentFilter';
import { ask, errorOf, invalidField } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const [NEWSLETTER, CUSTOMERS, BETA, SEGMENT] = [1, 2, 3, 4].map(
	(n) => `66c0a5e0d1f2b3c30000000${n}`,
);
const ALL = 'GLOBAL_CONTACT_LIST';
const NOT_FOUND = [404, errorOf('NOT_FOUND')];

const post = async (path: string, body: object) =>
	await ask(sandbox, 'POST', `/contact-lists${path}`, { body });
const idOf = ([, answer]: [number, unknown]) => (answer as { data: { id: string } }).data.id;
const countOf = ([, answer]: [number, unknown]) =>
	(answer as { data: { contactCount: number } }).data.contactCount;
const get = async (id: string) => await ask(sandbox, 'GET', `/contact-lists/${id}`);

interface Members {
	contacts: Array<{ id: string; email: string }>;
	pagination: object;
}

async function members(body: object): Promise<Members> {
	const [status, answer] = await post('/contacts/search', body);
	expect(status).toBe(200);
	return (answer as { data: Members }).data;
}

describe('the list of lists', () => {
	const list = async (query: Record<string, string> = {}) => {
		const [, answer] = await ask(sandbox, 'GET', '/contact-lists', { query });
		const { lists } = (answer as { data: { lists: Array<Record<string, unknown>> } }).data;
		return lists;
	};

	it('begins with that of all contacts, which has no times', async () => {
		const [all, ...others] = await list();
		expect(all).toEqual({
			id: ALL,
			name: 'All Contacts',
			description: 'All contacts in the project',
			type: 'list',
			contactCount: 40,
		});
		expect(others.map(({ name, contactCount }) => [name, contactCount])).toEqual([
			['Newsletter', 40],
			['Customers', 14],
			['Beta users', 12],
			['Pro plan', 10],
		]);
	});

	it('is narrowed by type', async () => {
		expect((await list({ type: 'segment' })).map(({ id }) => id)).toEqual([SEGMENT]);
		expect(await list({ type: 'list' })).toHaveLength(4);
		const other = { query: { type: 'group' } };
		expect(await ask(sandbox, 'GET', '/contact-lists', other)).toEqual(invalidField('type'));
	});
});

describe('creating', () => {
	it('makes an empty list', async () => {
		expect(await post('', { name: 'New', description: 'Of a test' })).toMatchObject([
			200,
			{ data: { name: 'New', description: 'Of a test', type: 'list', contactCount: 0 } },
		]);
	});

	it.each([[{}], [{ name: '' }]])('without a name is refused: %j', async (body) => {
		expect(await post('', body)).toEqual([400, errorOf('LIST_NAME_REQUIRED')]);
	});

	it('of another type is refused', async () => {
		expect(await post('', { name: 'New', type: 'group' })).toEqual([
			400,
			errorOf('INVALID_LIST_TYPE'),
		]);
	});

	it.each<[string, object]>([
		['name', { name: 'Newsletter' }],
		['name', { name: 'x'.repeat(201) }],
		['description', { description: 'x'.repeat(501) }],
		['parentId', { parentId: 'none' }],
		['filterCriteria', { type: 'segment' }],
		['filterCriteria', { type: 'segment', filterCriteria: { groups: [] } }],
		[
			'filterCriteria.groups.0.operator',
			{
				type: 'segment',
				filterCriteria: {
					groups: [{ field: 'seats', fieldType: 'number', operator: 'contains', value: 1 }],
				},
			},
		],
	])('is refused for its %s in %j', async (field, wrong) => {
		expect(await post('', { name: 'New', ...wrong })).toEqual(invalidField(field));
		expect(sandbox.state.contactLists.size).toBe(4);
	});
});

describe('a segment', () => {
	const segment = async (filterCriteria: object, parentId?: string) =>
		await post('', { name: 'Some', type: 'segment', filterCriteria, parentId });
	const condition = (field: string, fieldType: string, operator: string, value?: unknown) => ({
		field,
		fieldType,
		operator,
		...(value !== undefined && { value }),
	});

	// Of 40 contacts, three have no name and no properties, and 13 have all of them.
	it.each<[string, string, string, unknown, number]>([
		['plan', 'string', 'equals', 'PRO', 10],
		['plan', 'string', 'not_equals', 'pro', 30],
		['email', 'string', 'contains', '@example.org', 14],
		['email', 'string', 'not_contains', '@example.org', 26],
		['firstName', 'string', 'starts_with', 'an', 4],
		['lastName', 'string', 'ends_with', 'ruiz', 6],
		['firstName', 'string', 'is_empty', undefined, 3],
		['company', 'string', 'is_not_empty', undefined, 13],
		['seats', 'number', 'equals', 1, 5],
		['seats', 'number', 'greater_than', 4, 4],
		['seats', 'number', 'less_than', 4, 5],
		['seats', 'number', 'between', [1, 4], 9],
		['isTrial', 'boolean', 'equals', true, 7],
		['isTrial', 'boolean', 'not_equals', true, 33],
		['customFields.signedUpAt', 'date', 'before', '2026-02-05T00:00:00Z', 3],
		['createdAt', 'date', 'after', '2026-02-27T00:00:00Z', 2],
	])('where %s (%s) %s %j has its contacts', async (field, type, operator, value, count) => {
		const groups = [condition(field, type, operator, value)] as FilterGroup[];
		expect(countOf(await segment({ groups }))).toBe(count);
	});

	it('meets all conditions, or one of them', async () => {
		const groups = [
			condition('plan', 'string', 'equals', 'pro'),
			condition('plan', 'string', 'equals', 'team'),
		];
		expect(countOf(await segment({ logicalOperator: 'AND', groups }))).toBe(0);
		const either = await post('', {
			name: 'Either',
			type: 'segment',
			filterCriteria: { logicalOperator: 'OR', groups },
		});
		expect(countOf(either)).toBe(19);
	});

	it('narrows its parent', async () => {
		const groups = [condition('plan', 'string', 'equals', 'pro')];
		expect(countOf(await segment({ groups }, BETA))).toBe(3);
	});

	it('follows its contacts', async () => {
		sandbox.state.contacts.withEmail('ben.okafor@example.com')!.customFields.plan = 'pro';
		expect(countOf(await get(SEGMENT))).toBe(11);
	});
});

describe('members', () => {
	it('come in pages of 20 unless told, by numbers in the body', async () => {
		expect((await members({ contactListId: NEWSLETTER })).pagination).toEqual({
			page: 1,
			limit: 20,
			total: 40,
			pages: 2,
		});
		const third = await members({ contactListId: CUSTOMERS, page: 3, limit: 6 });
		expect([third.contacts.length, third.pagination]).toEqual([
			2,
			{ page: 3, limit: 6, total: 14, pages: 3 },
		]);
	});

	it('of the list of all contacts are all of them, also a thousand more', async () => {
		addContacts(sandbox.state, 1_000, [BETA]);
		const { pagination } = await members({ contactListId: ALL, limit: 100, page: 11 });
		expect(pagination).toEqual({ page: 11, limit: 100, total: 1_040, pages: 11 });
		const emails = new Set(sandbox.state.contacts.all().map(({ email }) => email));
		expect(emails.size).toBe(1_040);
		expect(countOf(await get(BETA))).toBe(1_012);
	});

	it('are found by a part of their address', async () => {
		const { contacts } = await members({ contactListId: SEGMENT, email: 'EXAMPLE.ORG' });
		expect(contacts.map(({ email }) => email)).toContain('ana@example.org');
		expect(contacts.every(({ email }) => email.endsWith('@example.org'))).toBe(true);
	});

	it.each([
		['limit', { limit: 101 }],
		['limit', { limit: 0 }],
		['page', { page: 0 }],
		['page', { page: '1' }],
		['contactListId', { contactListId: undefined }],
	])('are refused for a wrong %s: %j', async (field, wrong) => {
		const body = { contactListId: NEWSLETTER, ...wrong };
		expect(await post('/contacts/search', body)).toEqual(invalidField(field));
	});

	it('of an unknown list are not found', async () => {
		expect(await post('/contacts/search', { contactListId: 'none' })).toEqual(NOT_FOUND);
	});
});

describe('adding', () => {
	const add = async (body: object) =>
		await post('/contacts/bulk-add', { contactListId: BETA, ...body });

	it('makes contacts of unknown addresses, and tells what became of each', async () => {
		const emails = [
			'ana@example.org',
			'Li@example.com',
			'li@example.com',
			'unsubscribed@example.org',
			'not an address',
		];
		const [status, answer] = await add({ emails });
		const li = sandbox.state.contacts.withEmail('li@example.com')!;
		expect([status, answer]).toMatchObject([
			200,
			{
				data: {
					added: 2,
					created: 1,
					alreadyInList: 1,
					errors: [],
					validation: {
						valid: [{ email: 'ana@example.org', status: 'valid' }, { email: 'li@example.com' }],
						invalid: [{ email: 'not an address' }],
						suppressed: [{ email: 'unsubscribed@example.org' }],
					},
					totalContactsInList: 14,
				},
			},
		]);
		expect((answer as { data: { contacts: unknown[] } }).data.contacts).toContainEqual({
			id: li.id,
			email: 'li@example.com',
			listIds: [BETA],
			segmentIds: [],
		});
	});

	it('by id tells which ids no contact has', async () => {
		const [status, answer] = await add({ contactIds: ['66c0a5e0d1f2b3c200000020', 'none'] });
		expect([status, answer]).toMatchObject([
			200,
			{ success: true, data: { added: 1, created: 0, errors: [{ contactId: 'none' }] } },
		]);
	});

	it.each<[string, object, string]>([
		['both', { emails: ['a@example.com'], contactIds: ['x'] }, 'emails'],
		['nothing', {}, 'emails'],
		['a segment', { contactListId: SEGMENT, emails: ['a@example.com'] }, 'contactListId'],
		['the list of all', { contactListId: ALL, emails: ['a@example.com'] }, 'contactListId'],
	])('with %s is refused', async (_, body, field) => {
		expect(await add(body)).toEqual(invalidField(field));
		expect(sandbox.state.contacts.size).toBe(40);
	});
});

describe('removing', () => {
	const remove = async (id: string, body: object) => await post(`/${id}/contacts/remove`, body);

	it('takes contacts off the list, and keeps them', async () => {
		const emails = ['ANA@example.org', 'bounced@example.net', 'nobody@example.com'];
		expect(await remove(BETA, { emails })).toEqual([
			200,
			{ success: true, data: { removed: 1, notInList: 2, errors: [] } },
		]);
		expect(countOf(await get(BETA))).toBe(11);
		expect(sandbox.state.contacts.size).toBe(40);
	});

	it('by id tells which ids no contact has', async () => {
		const contactIds = ['66c0a5e0d1f2b3c200000001', 'none'];
		expect(await remove(BETA, { contactIds })).toMatchObject([
			200,
			{ data: { removed: 1, notInList: 0, errors: [{ contactId: 'none' }] } },
		]);
	});

	it.each([
		['the list of all', ALL],
		['a segment', SEGMENT],
	])('from %s is refused', async (_, id) => {
		expect(await remove(id, { emails: ['ana@example.org'] })).toEqual(
			invalidField('contactListId'),
		);
	});

	it('needs addresses or ids', async () => {
		expect(await remove(BETA, {})).toEqual(invalidField('emails'));
	});
});

describe('deleting', () => {
	const remove = async (id: string) => await ask(sandbox, 'DELETE', `/contact-lists/${id}`);

	it('keeps the contacts, which are in the list no more', async () => {
		expect(await remove(BETA)).toEqual([
			200,
			{ success: true, message: expect.any(String) as string },
		]);
		expect(await get(BETA)).toEqual(NOT_FOUND);
		expect(sandbox.state.contacts.size).toBe(40);
		expect(JSON.stringify(sandbox.state.contacts.all())).not.toContain(BETA);
	});

	it('of all contacts is refused', async () => {
		expect(await remove(ALL)).toEqual(invalidField('contactListId'));
		expect(idOf(await get(ALL))).toBe(ALL);
	});
});
