import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { startAutoSendSandbox, type AutoSendSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import type { RunOptions } from '../harness/runNode';
import { runNode } from '../harness/runNode';
import { AUTOSEND } from '../harness/testedService';
import { ONE_MAILBOX } from './resources/people';

// Seeded: Newsletter, and Customers with every third contact.
const LIST = '66c0a5e0d1f2b3c300000001';
const OTHER = '66c0a5e0d1f2b3c300000002';

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.stop());

const members = (operation: string, rest: INodeParameters = {}): INodeParameters => ({
	resource: 'contactList',
	operation,
	contactListId: byId(LIST),
	emails: '={{ $json.email }}',
	...rest,
});
const add = members('addContacts');
const remove = members('removeContacts');

async function run(parameters: INodeParameters, items?: IDataObject[], options: RunOptions = {}) {
	return await runNode(sandbox, parameters, { service: AUTOSEND, items, ...options });
}

const people = (count: number): IDataObject[] =>
	Array.from({ length: count }, (_, index) => ({ email: `person${index}@example.org` }));

/** Answers the next request with such data. */
function answerNext(data: object): void {
	sandbox.fault({ kind: 'body', body: { success: true, data } });
}

const bodies = () => sandbox.requests.map(({ body }) => body as IDataObject);

describe('Add Contacts', () => {
	it('adds 250 contacts in 3 requests, and gives a result for each', async () => {
		const { items, error } = await run(add, people(250));
		expect(error).toBeUndefined();
		expect(bodies().map(({ emails }) => (emails as string[]).length)).toEqual([100, 100, 50]);
		expect(items.map(({ json, pairedItem }) => ({ json, pairedItem }))).toEqual(
			people(250).map(({ email }, item) => ({
				json: { contactListId: LIST, email, status: 'added', contactId: expect.any(String) },
				pairedItem: { item },
			})),
		);
		const again = await run(add, people(250));
		expect(again.items.map(({ json }) => json.status)).toEqual(Array(250).fill('alreadyInList'));
	});

	it('sends a request for each list, and addresses and IDs apart', async () => {
		const parameters = members('addContacts', {
			contactListId: byId('={{ $json.list }}'),
			contactsBy: '={{ $json.by }}',
			emails: '={{ $json.who }}',
			contactIds: '={{ $json.who }}',
		});
		await run(parameters, [
			{ list: LIST, by: 'emails', who: 'ana@example.org' },
			{ list: OTHER, by: 'emails', who: 'ana@example.org, bo@example.org' },
			{ list: LIST, by: 'contactIds', who: 'id-1' },
			{ list: LIST, by: 'emails', who: ['cy@example.org'] },
		]);
		expect(bodies()).toEqual([
			{ contactListId: LIST, emails: ['ana@example.org', 'cy@example.org'] },
			{ contactListId: OTHER, emails: ['ana@example.org', 'bo@example.org'] },
			{ contactListId: LIST, contactIds: ['id-1'] },
		]);
	});

	it('sends an address once, however it is written, and says so', async () => {
		const { items } = await run(add, [{ email: 'Zoe@example.org' }, { email: 'zoe@EXAMPLE.org' }]);
		expect(bodies()).toEqual([{ contactListId: LIST, emails: ['Zoe@example.org'] }]);
		expect(items.map(({ json }) => json.status)).toEqual(['added', 'duplicateInInput']);
	});

	it('knows a mailbox in whatever letters, in the input and in the answer', async () => {
		const [first, second, third] = ONE_MAILBOX;
		answerNext({ added: 0, alreadyInList: 0, errors: [{ email: third, message: 'Closed' }] });
		const { items } = await run(add, [{ email: first }, { email: second }]);
		expect(bodies()).toEqual([{ contactListId: LIST, emails: [first] }]);
		expect(items.map(({ json }) => json.status)).toEqual(['failed', 'duplicateInInput']);
	});

	it('tells which contacts the answer names, and no more than it says of the others', async () => {
		answerNext({
			added: 2,
			created: 1,
			alreadyInList: 1,
			errors: [
				{ email: 'Broken@example.org', message: 'Mailbox is closed' },
				'No room for id@example.org',
			],
			validation: {
				valid: [],
				invalid: [{ email: 'wrong@example.org', status: 'invalid' }],
				suppressed: [{ email: 'left@example.org' }],
			},
			contacts: [
				{ id: 'c-1', email: 'on@example.org', listIds: [LIST] },
				{ id: 'c-2', email: 'left@example.org', listIds: [OTHER] },
			],
		});
		const names = ['on', 'left', 'other', 'wrong', 'broken', 'id'];
		const { items } = await run(
			add,
			names.map((name) => ({ email: `${name}@example.org` })),
		);
		const reason = expect.stringContaining('of 3 contacts it counts 2 added, 1 alreadyInList');
		expect(items.map(({ json }) => json)).toEqual([
			{ contactListId: LIST, email: 'on@example.org', status: 'inList', reason, contactId: 'c-1' },
			{
				contactListId: LIST,
				email: 'left@example.org',
				status: 'unknown',
				reason,
				suppressed: true,
				contactId: 'c-2',
			},
			{ contactListId: LIST, email: 'other@example.org', status: 'unknown', reason },
			{ contactListId: LIST, email: 'wrong@example.org', status: 'invalidEmail' },
			{
				contactListId: LIST,
				email: 'broken@example.org',
				status: 'failed',
				reason: 'Mailbox is closed',
			},
			{
				contactListId: LIST,
				email: 'id@example.org',
				status: 'failed',
				reason: 'No room for id@example.org',
			},
		]);
	});

	it.each([
		['nothing was added', { added: 0, created: 0, alreadyInList: 0, errors: [] }, 'skipped'],
		['the answer has no counters', { ok: 1 }, 'unknown'],
	])('claims nothing where %s', async (_, data, status) => {
		answerNext(data);
		const { items } = await run(add, people(2));
		expect(items.map(({ json }) => json.status)).toEqual([status, status]);
	});

	it('repeats nothing where the answer was lost, and tells whose it was', async () => {
		sandbox.fault({ kind: 'body', body: { success: true, data: { added: 100 } } });
		sandbox.fault({ kind: 'reset', when: 'after' });
		const node = { onError: 'continueRegularOutput' as const };
		const { items } = await run(add, people(150), { node });
		expect(sandbox.requests).toHaveLength(2);
		expect(items).toHaveLength(150);
		expect(items[0].json.status).toBe('added');
		expect(items[149].json.error).toMatch(/It is not known whether this request was carried out/);
	});

	it('refuses a malformed address among 100 by its item, before any request', async () => {
		const items = people(100);
		items[57] = { email: 'person at example.org' };
		const { error } = await run(add, items);
		expect(error?.message).toBe(`'Emails' cannot be "person" [item 57]`);
		expect(sandbox.requests).toEqual([]);
	});
});

describe('Remove Contacts', () => {
	it('tells what the counters prove, for 150 contacts in 2 requests', async () => {
		answerNext({ removed: 100, notInList: 0, errors: [] });
		answerNext({
			removed: 20,
			notInList: 29,
			errors: [{ email: 'person149@example.org', error: 'Locked' }],
		});
		const { items } = await run(remove, people(150));
		expect(bodies().map((body) => Object.keys(body))).toEqual([['emails'], ['emails']]);
		expect(items[99].json).toMatchObject({ email: 'person99@example.org', status: 'removed' });
		expect(items[100].json).toMatchObject({
			status: 'unknown',
			reason: 'AutoSend does not say which: of 49 contacts it counts 20 removed, 29 notInList',
		});
		expect(items[149].json).toMatchObject({ status: 'failed', reason: 'Locked' });
	});
});

it.each(['addContacts', 'removeContacts', 'delete'])(
	'%s refuses the list of all contacts before any request',
	async (operation) => {
		const contactListId = byId('={{ "GLOBAL_CONTACT_LIST" }}');
		const { error } = await run(members(operation, { contactListId }), people(1));
		expect(error?.message).toMatch(/List(?: or Segment)?' cannot be "GLOBAL_CONTACT_LIST"/);
		expect(sandbox.requests).toEqual([]);
	},
);

it('reads lists wherever the answer has them', async () => {
	for (const key of ['lists', 'contacts']) {
		answerNext({ [key]: [{ id: LIST, name: 'Beta users' }] });
		const { items } = await run({ resource: 'contactList', operation: 'getAll', returnAll: true });
		expect(items.map(({ json }) => json)).toEqual([{ id: LIST, name: 'Beta users' }]);
	}
});

it('pages through contacts in the body, by the largest page', async () => {
	const row = (index: number) => ({ id: `c-${index}`, email: `person${index}@example.org` });
	const rows = Array.from({ length: 150 }, (_, index) => row(index));
	for (const page of [1, 2]) {
		const contacts = rows.slice((page - 1) * 100, page * 100);
		answerNext({ contacts, pagination: { page, limit: 100, total: 150, pages: 2 } });
	}
	const parameters = members('getContacts', { returnAll: true });
	const { items } = await run(parameters);
	expect(items.map(({ json }) => json)).toEqual(rows);
	expect(bodies()).toEqual([1, 2].map((page) => ({ contactListId: LIST, page, limit: 100 })));
});

it('fills a segment by its rules, within a list', async () => {
	const rule = [
		{ field: 'plan', fieldType: 'string', operator: 'equals', value: 'Pro' },
		{ field: 'seats', fieldType: 'number', operator: 'greater_than', value: 3 },
	];
	const { items } = await run({
		resource: 'contactList',
		operation: 'create',
		name: 'Large customers',
		type: 'segment',
		rules: { rule },
		additionalFields: { parentId: byId(OTHER) },
	});
	const contactListId = byId(String(items[0].json.id));
	const found = await run(members('getContacts', { contactListId, returnAll: true }));
	const wanted = sandbox.state.contacts.all().filter(({ listIds, customFields }) => {
		const { plan, seats } = customFields;
		return listIds.includes(OTHER) && plan === 'pro' && Number(seats) > 3;
	});
	expect(wanted.length).toBeGreaterThan(0);
	expect(found.items.map(({ json }) => json.id)).toEqual(wanted.map(({ id }) => id));
});

describe('the rules of a segment', () => {
	const segment = (rest: INodeParameters): INodeParameters => ({
		resource: 'contactList',
		operation: 'create',
		name: 'Large',
		type: 'segment',
		...rest,
	});
	const withRule = (rule: INodeParameters) => segment({ rules: { rule: [rule] } });
	const between = (value: number, secondValue: number) =>
		withRule({ field: 'seats', fieldType: 'number', operator: 'between', value, secondValue });

	it.each<[string, INodeParameters, RegExp]>([
		['none', segment({}), /^'Rules' is required/],
		[
			'no field',
			withRule({ field: '={{ $json.none }}', value: 'a' }),
			/'Field Name or ID' of rule 1 is required/,
		],
		['no value', withRule({ field: 'email', value: '' }), /'Value' of rule 1 is required/],
		[
			'a range the wrong way round',
			between(9, 3),
			/'Value To' of rule 1 \(3\) comes before 'Value' \(9\)/,
		],
		[
			'an operator of another type',
			withRule({ field: 'seats', fieldType: 'number', operator: '={{ "contains" }}' }),
			/'Operator' of rule 1 cannot be "contains"/,
		],
		[
			'JSON without rules',
			segment({ specifyRules: 'json', filterCriteria: '{"groups":[]}' }),
			/'Rules \(JSON\)' has no list of rules/,
		],
	])('are refused before any request: %s', async (_, parameters, message) => {
		const { error } = await run(parameters);
		expect(error?.message).toMatch(message);
		expect(sandbox.requests).toEqual([]);
	});
});
