import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { startAutoSendSandbox, type AutoSendSandbox, type FaultRule } from '../../sandbox';
import { byId } from '../harness/cases';
import type { RunOptions } from '../harness/runNode';
import { runNode } from '../harness/runNode';
import { AUTOSEND } from '../harness/testedService';
import { byEmail } from './resources/mail';
import { contactBy, contactByAnyColumns, contactByColumns, ONE_MAILBOX } from './resources/people';

// Seeded, the first contact and the first list.
const ANA = '66c0a5e0d1f2b3c200000001';
const LIST = '66c0a5e0d1f2b3c300000001';

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	// The shortest backoff, so that the tests wait as little as the node ever does.
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

async function run(operation: string, parameters: INodeParameters, options: RunOptions = {}) {
	const all = { resource: 'contact', operation, ...parameters };
	return await runNode(sandbox, all, { service: AUTOSEND, ...options });
}

const people = (count: number): IDataObject[] =>
	Array.from({ length: count }, (_, index) => ({
		'E-Mail': `Person${index}@example.com`,
		'First Name': `Person ${index}`,
		plan: index % 2 ? 'pro' : '',
		seats: String(index),
		isTrial: index % 3 === 0,
		signedUpAt: '2026-01-31',
		Score: index,
	}));

const bodies = () => sandbox.requests.map(({ body }) => body as IDataObject);
const continues = { onError: 'continueRegularOutput' as const };

/** Answers the next request with such data. */
function answerNext(data: object): void {
	sandbox.fault({ kind: 'body', body: { success: true, data } });
}

describe('Create or Update in Bulk', () => {
	const sizes = () => bodies().map(({ contacts }) => (contacts as IDataObject[]).length);

	it('saves 1,000 contacts in 10 requests, and has a result for each in the order of the input', async () => {
		const items = people(1_000);
		const before = sandbox.state.contacts.size;
		const {
			items: results,
			error,
			run: ran,
		} = await run('bulkUpsert', contactByColumns, { items });
		expect(error).toBeUndefined();
		expect(sizes()).toEqual(Array(10).fill(100));
		expect(results.map(({ json, pairedItem }) => ({ json, pairedItem }))).toEqual(
			items.map((each, item) => ({
				json: { email: each['E-Mail'], status: 'upserted' },
				pairedItem: { item },
			})),
		);
		expect(sandbox.state.contacts.size).toBe(before + 1_000);
		expect(sandbox.state.contacts.withEmail('person999@example.com')).toMatchObject({
			firstName: 'Person 999',
			customFields: { plan: 'pro', seats: 999, isTrial: true, signedUpAt: '2026-01-31' },
		});
		expect(JSON.stringify(ran)).toContain('These columns were not sent: <b>Score</b>.');
	});

	it.each([
		['seats', 'many', 'Enter a number.'],
		['isTrial', 'perhaps', 'Enter true or false.'],
		['signedUpAt', 'yesterday', 'Enter a date such as 2026-01-31 or 2026-01-31T09:00:00Z.'],
	])(
		'refuses the wrong %s of one of 1,000 before any request, and says whose it is and what to do',
		async (property, value, fix) => {
			const items = people(1_000);
			items[641][property] = value;
			const { error } = await run('bulkUpsert', contactByColumns, { items });
			expect(error?.message).toBe(`'${property}' of 'Contact' cannot be "${value}" [item 641]`);
			expect(error?.description).toBe(fix);
			expect(sandbox.requests).toEqual([]);
		},
	);

	it('refuses a value of the wrong type that an expression gives, in the words of the node', async () => {
		const parameters = contactBy({ email: '={{ $json["E-Mail"] }}', seats: '={{ "many" }}' });
		const { error } = await run('bulkUpsert', parameters, { items: people(2) });
		expect(error?.message).toBe(`'seats' of 'Contact' cannot be "many" [item 0]`);
		expect(sandbox.requests).toEqual([]);
	});

	it('refuses a malformed address among 100 by its item, before any request', async () => {
		const items = people(100);
		items[57]['E-Mail'] = 'person57@@example.com';
		const { error } = await run('bulkUpsert', contactByColumns, { items });
		expect(error?.message).toBe(`'Email' of 'Contact' cannot be "person57@@example.com" [item 57]`);
		expect(sandbox.requests).toEqual([]);
	});

	it('saves the others when it is to continue', async () => {
		const items = people(100);
		items[57].seats = 'many';
		const options = { items, node: continues };
		const { items: results } = await run('bulkUpsert', contactByColumns, options);
		expect(sizes()).toEqual([99]);
		expect(results).toHaveLength(100);
		expect(results[57].json).toEqual({ error: expect.stringContaining("'seats' of 'Contact'") });
		expect(results[58].json.status).toBe('upserted');
	});

	it('sends an address once, however it is written, and says so', async () => {
		const items = [{ email: 'Zoe@example.com' }, { email: 'zoe@EXAMPLE.com' }];
		const { items: results } = await run('bulkUpsert', contactByColumns, { items });
		expect(bodies()).toEqual([{ contacts: [{ email: 'Zoe@example.com' }] }]);
		expect(results.map(({ json }) => json.status)).toEqual(['upserted', 'duplicateInInput']);
	});

	it('sends a mailbox once in whatever letters, and says so', async () => {
		const items = ONE_MAILBOX.map((email) => ({ email }));
		await run('bulkUpsert', contactByColumns, { items });
		expect(bodies()).toEqual([{ contacts: [{ email: ONE_MAILBOX[0] }] }]);
	});

	it.each([
		['none was taken', { successCount: 0, failedCount: 3, totalCount: 3 }, 'failed'],
		['some were taken', { successCount: 2, failedCount: 1, totalCount: 3 }, 'unknown'],
		['it counts nothing', {}, 'unknown'],
		['it counts others', { successCount: 7, failedCount: 0, totalCount: 7 }, 'unknown'],
	])('says what is known of each where %s', async (_, counts, status) => {
		answerNext(counts);
		const { items: results } = await run('bulkUpsert', contactByColumns, { items: people(3) });
		expect(results.map(({ json }) => json)).toEqual(
			people(3).map((each) => ({
				email: each['E-Mail'],
				status,
				reason: expect.stringContaining('AutoSend took') as string,
			})),
		);
	});

	it('does not claim more than the API says where it refuses a property that it does not know', async () => {
		const items = people(2).map((each, index) => (index ? each : { ...each, odd: 'x' }));
		const { items: results } = await run('bulkUpsert', contactByAnyColumns, { items });
		expect(results.map(({ json }) => json.status)).toEqual(['failed', 'failed']);
	});

	it('takes a contact as Get answers it, with what was changed on the way', async () => {
		const got = await run('get', { contactId: byId(ANA) });
		const items = [{ ...got.items[0].json, firstName: 'Anna', seats: 12 }];
		const before = structuredClone(sandbox.state.contacts.get(ANA)!);
		await run('bulkUpsert', contactByColumns, { items });
		expect(sandbox.state.contacts.get(ANA)).toEqual({
			...before,
			firstName: 'Anna',
			customFields: { ...before.customFields, seats: 12 },
			updatedAt: expect.any(String),
		});
	});
});

type Kind = FaultRule extends infer Rule ? (Rule extends { kind: string } ? Rule : never) : never;

const LOST: Array<[string, Kind]> = [
	['a connection reset before the answer', { kind: 'reset', when: 'after' }],
	['a connection reset within the answer', { kind: 'reset', when: 'during' }],
	['a 500', { kind: 'status', status: 500 }],
];

const WRITES: Array<[string, INodeParameters]> = [
	['create', contactBy({ email: 'kim@example.net' })],
	['upsert', contactBy({ email: 'kim@example.net' })],
	['bulkUpsert', contactBy({ email: 'kim@example.net' })],
	['delete', { contactId: byId(ANA) }],
	['deleteByUserId', { userId: 'u-1' }],
	['removeByEmails', { emails: 'ana@example.org' }],
	['duplicate', { sourceEmail: 'ana@example.org', newEmail: 'copy@example.org' }],
];

describe.each(LOST)('after %s', (_, fault) => {
	it.each(WRITES)('%s is not sent again, and it is told', async (operation, parameters) => {
		sandbox.fault(fault);
		const { error } = await run(operation, parameters);
		expect(sandbox.requests).toHaveLength(1);
		expect(error?.description).toMatch(/It is not known whether this request was carried out/);
	});

	it('only its contacts are in doubt where the others are to go on', async () => {
		sandbox.fault({ ...fault, skip: 1 });
		const options = { items: people(250), node: continues };
		const { items: results } = await run('bulkUpsert', contactByColumns, options);
		expect(sandbox.requests).toHaveLength(3);
		expect(results).toHaveLength(250);
		expect(results.filter(({ json }) => json.error)).toHaveLength(100);
		expect(results.filter(({ json }) => json.status === 'upserted')).toHaveLength(150);
	});

	it('a look-up is sent again', async () => {
		sandbox.fault(fault);
		const { items } = await run('delete', { contactId: byEmail('ana@example.org') });
		expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]);
		expect(sandbox.requests.map(({ operation }) => operation)).toEqual([
			'contact.searchByEmails',
			'contact.searchByEmails',
			'contact.delete',
		]);
	});
});

it('does not save contacts again by Retry On Fail where the answer was lost', async () => {
	sandbox.fault({ kind: 'reset', when: 'after' });
	const node = { retryOnFail: true, maxTries: 2, waitBetweenTries: 0 };
	const { error } = await run('bulkUpsert', contactByColumns, { node, items: people(3) });
	expect(sandbox.requests).toHaveLength(1);
	expect(error?.description).toMatch(/It is not known whether this request was carried out/);
});

describe('a contact by email', () => {
	it('is looked up, in any case', async () => {
		const { items } = await run('get', { contactId: byEmail('ANA@example.org') });
		expect(items.map(({ json }) => json.id)).toEqual([ANA]);
		expect(sandbox.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
			'POST /contacts/search/emails',
			`GET /contacts/${ANA}`,
		]);
	});

	it.each(['get', 'delete', 'getUnsubscribeGroups'])(
		'that nobody has is told by %s, and nothing else is sent',
		async (operation) => {
			const before = sandbox.state.contacts.size;
			const { error } = await run(operation, { contactId: byEmail('nobody@example.org') });
			expect(error?.message).toBe(
				`'Contact' is "nobody@example.org", and no contact of the project has that address [item 0]`,
			);
			expect(error?.description).toBe('Check the address, or create the contact first.');
			expect(sandbox.requests).toHaveLength(1);
			expect(sandbox.state.contacts.size).toBe(before);
		},
	);
});

describe('Create or Update', () => {
	it('puts a known contact on lists, and keeps what it has', async () => {
		const [, , third] = sandbox.state.contacts.all();
		const before = structuredClone(third);
		const parameters = {
			...contactBy({ email: third.email.toUpperCase(), seats: 12, lastName: '' }),
			additionalFields: { listIds: [LIST] },
		};
		const { items, error } = await run('upsert', parameters);
		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({
			id: before.id,
			lastName: before.lastName,
			customFields: { ...before.customFields, seats: 12 },
			listIds: expect.arrayContaining([LIST]),
		});
	});

	it('says in the words of the API, by field, what is wrong', async () => {
		const parameters = contactBy({ email: 'kim@example.net', odd: 'x' });
		const { error } = await run('upsert', parameters);
		expect(error?.message).toContain('customFields.odd');
	});
});

describe('Get Many by Email', () => {
	it('looks up 250 addresses in 3 requests, and has an item for each', async () => {
		const known = sandbox.state.contacts.all().map(({ email }) => email);
		const items = Array.from({ length: 250 }, (_, index) => ({
			who: (known[index] ?? `nobody${index}@example.org`).toUpperCase(),
		}));
		const parameters = { emails: '={{ $json.who }}' };
		const { items: found, error } = await run('searchByEmails', parameters, { items });
		expect(error).toBeUndefined();
		expect(bodies().map(({ emails }) => (emails as string[]).length)).toEqual([100, 100, 50]);
		expect(found.map(({ pairedItem }) => pairedItem)).toEqual(items.map((_, item) => ({ item })));
		expect(found.filter(({ json }) => json.found).map(({ json }) => json.email)).toEqual(known);
		expect(found[249].json).toEqual({ email: items[249].who, found: false });
	});

	it('gives the contact to each item that asks for it, and asks once', async () => {
		const items = [{ who: 'ana@example.org' }, { who: 'Ana@example.org, x@example.org' }];
		const { items: found } = await run('searchByEmails', { emails: '={{ $json.who }}' }, { items });
		expect(bodies()).toEqual([{ emails: ['ana@example.org', 'x@example.org'] }]);
		expect(found.map(({ json }) => [json.id, json.found])).toEqual([
			[ANA, true],
			[ANA, true],
			[undefined, false],
		]);
	});

	it('finds the contact that the answer names in other letters', async () => {
		const [first, , third] = ONE_MAILBOX;
		answerNext({ contacts: [{ id: 'c1', email: third }] });
		const { items } = await run('searchByEmails', { emails: first });
		expect(items.map(({ json }) => json)).toEqual([{ email: third, found: true, id: 'c1' }]);
	});

	it.each([
		['a text', 'maintenance'],
		['no list', { success: true, data: { total: 0 } }],
	])('does not take an answer of %s for nobody found', async (_, body) => {
		sandbox.fault({ kind: 'body', body });
		const { error, items } = await run('searchByEmails', { emails: 'ana@example.org' });
		expect(error).toBeDefined();
		expect(items).toEqual([]);
	});

	it('is sent again after a fault, since it only reads', async () => {
		sandbox.fault({ kind: 'status', status: 500 });
		const { items } = await run('searchByEmails', { emails: 'ana@example.org' });
		expect(items.map(({ json }) => json.id)).toEqual([ANA]);
		expect(sandbox.requests).toHaveLength(2);
	});
});

describe('Delete by Email', () => {
	it('deletes 150 contacts in 2 requests, and has a result for each', async () => {
		await run('bulkUpsert', contactByColumns, { items: people(150) });
		sandbox.clearRequests();
		const parameters = { emails: '={{ $json["E-Mail"] }}' };
		const { items } = await run('removeByEmails', parameters, { items: people(150) });
		expect(bodies().map(({ emails }) => (emails as string[]).length)).toEqual([100, 50]);
		expect(items.map(({ json, pairedItem }) => ({ json, pairedItem }))).toEqual(
			people(150).map((each, item) => ({
				json: { email: each['E-Mail'], status: 'deleted' },
				pairedItem: { item },
			})),
		);
		expect(sandbox.state.contacts.withEmail('person149@example.com')).toBeUndefined();
	});

	it.each([{}, [], { success: true, errors: [{ email: 'ana@example.org' }] }])(
		'does not take %j for a deletion',
		async (body) => {
			sandbox.fault({ kind: 'status', status: 200, body });
			const { items } = await run('removeByEmails', { emails: 'ana@example.org' });
			expect(items.map(({ json }) => json.status)).toEqual(['unknown']);
		},
	);

	it('names a mailbox once in whatever letters', async () => {
		await run('removeByEmails', { emails: ONE_MAILBOX });
		expect(bodies()).toEqual([{ emails: [ONE_MAILBOX[0]] }]);
	});
});
