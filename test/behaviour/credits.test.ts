import type { INodeParameters } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import type { FaultRule, SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import { runNode } from '../harness/runNode';

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	// The shortest backoff, so that the tests wait as little as the node ever does.
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

const used = () => sandbox.state.prospects.credits.used;

const confirm = '={{ $json.confirm ?? true }}';
const reveal: INodeParameters = {
	resource: 'smartProspect',
	operation: 'fetchContacts',
	filterId: byId(327105),
	fetchLimit: 5,
	confirmCredits: confirm,
};
const find: INodeParameters = {
	resource: 'smartProspect',
	operation: 'findEmails',
	firstName: 'Contact',
	lastName: '={{ $json.last ?? "30" }}',
	companyDomain: 'company-4.example.org',
	confirmCredits: confirm,
};

const people = (count: number) => Array.from({ length: count }, (_, last) => ({ last }));
const continuing = { onError: 'continueRegularOutput' as const };

describe.each([
	['Fetch Contacts', reveal, 5],
	['Find Emails', find, 1],
])('%s', (_, parameters, price) => {
	it.each([
		['off', { confirmCredits: false }],
		['as new nodes have it', { confirmCredits: undefined as never }],
		['an expression that gives nothing', { confirmCredits: '={{ $json.missing }}' }],
	])('sends nothing while the switch is %s', async (__, off) => {
		const run = await runNode(sandbox, { ...parameters, ...off });
		expect(run.error).toMatchObject({
			message: expect.stringMatching(
				/^'I Know That This Spends Credits' is off, so nothing was sent/,
			),
			description: expect.stringMatching(/^Switch it on/),
		});
		expect(sandbox.requests).toEqual([]);
	});

	it('sends nothing for any item while the switch is off for one of them', async () => {
		const items = [{ confirm: true }, { confirm: false }];
		const run = await runNode(sandbox, parameters, { items });
		expect(run.error?.message).toMatch(/is off.*item 1/);
		expect(sandbox.requests).toEqual([]);
	});

	it('with Continue On Fail, spends only for the items that were confirmed', async () => {
		const before = used();
		const items = [{ confirm: false }, { confirm: true }];
		const run = await runNode(sandbox, parameters, { items, node: continuing });
		expect(run.items[0]).toMatchObject({
			json: { error: expect.stringMatching(/is off/) },
			pairedItem: { item: 0 },
		});
		expect(run.items.slice(1).every(({ json }) => !json.error)).toBe(true);
		expect(used() - before).toBe(price);
	});

	const unclear: Array<[string, FaultRule, number]> = [
		['a 500', { kind: 'status', status: 500 }, 0],
		['a 503', { kind: 'status', status: 503 }, 0],
		['a page of a proxy', { kind: 'html', status: 502 }, 0],
		['a connection reset before it was carried out', { kind: 'reset', when: 'before' }, 0],
		['a connection reset within the answer', { kind: 'reset', when: 'during' }, price],
		['a connection reset after it was carried out', { kind: 'reset', when: 'after' }, price],
		['a truncated answer', { kind: 'truncate' }, price],
	];

	it.each(unclear)('is not sent again after %s', async (__, fault, spent) => {
		const before = used();
		sandbox.fault({ ...fault, times: 1 });
		const run = await runNode(sandbox, parameters);
		expect(run.error?.description).toMatch(/not known whether .* Look in Smartlead/);
		expect(sandbox.requests).toHaveLength(1);
		expect(used() - before).toBe(spent);
	});

	it('is not sent again when the answer takes too long', async () => {
		const before = used();
		sandbox.fault({ kind: 'delay', ms: 3_000, times: 1 });
		const requestOptions = { timeout: 1_500 };
		const run = await runNode(sandbox, { ...parameters, requestOptions });
		expect(run.error?.description).toMatch(/not known whether .* Look in Smartlead/);
		// The sandbox carries it out all the same, after its delay.
		while (used() === before) await sleep(50);
		expect(sandbox.requests).toHaveLength(1);
		expect(used() - before).toBe(price);
	});

	it('spends once after a 429, which was not carried out', async () => {
		const before = used();
		sandbox.fault({ kind: 'status', status: 429, headers: { 'retry-after': '1' }, times: 2 });
		const run = await runNode(sandbox, parameters);
		expect(run.error).toBeUndefined();
		expect(sandbox.requests.map(({ status }) => status)).toEqual([429, 429, 200]);
		expect(used() - before).toBe(price);
	});

	it.each([
		['with the status 401', 401],
		['with the status 200', 200],
	])('says in the API’s words that the key is not allowed, %s', async (__, status) => {
		const body = {
			statusCode: 401,
			success: false,
			message: 'Unauthorized',
			error: 'User not authenticated',
		};
		sandbox.fault({ kind: 'body', status, body });
		const run = await runNode(sandbox, parameters);
		expect(run.error).toMatchObject({
			name: 'NodeApiError',
			message: 'Unauthorized: User not authenticated',
			httpCode: String(status),
		});
		expect(run.items).toEqual([]);
	});
});

it('takes a 200 that says no for an error, with the text of Smartlead: no credits left', async () => {
	sandbox.state.prospects.credits.used = sandbox.state.prospects.credits.total - 4;
	const run = await runNode(sandbox, reveal);
	expect(sandbox.requests.map(({ status }) => status)).toEqual([200]);
	expect(run.error).toMatchObject({
		message: 'You do not have enough credits to fetch these contacts',
		description: expect.stringMatching(/not done/),
		httpCode: '200',
	});
	const continued = await runNode(sandbox, reveal, { node: continuing });
	expect(continued.items.map(({ json }) => json)).toEqual([
		{ error: expect.stringMatching(/^You do not have enough credits .* was not done\.$/) },
	]);
});

it('loses no item whose answer has no contacts, since credits may have been spent', async () => {
	sandbox.fault({ kind: 'body', body: {} });
	const run = await runNode(sandbox, reveal);
	expect(run.error).toBeUndefined();
	expect(run.items).toMatchObject([{ json: { filter_id: 327105 }, pairedItem: { item: 0 } }]);
});

it('says what to do when Smartlead wants payment', async () => {
	sandbox.state.prospects.credits.used = sandbox.state.prospects.credits.total;
	const run = await runNode(sandbox, find);
	expect(run.error).toMatchObject({
		message: 'You do not have enough credits',
		description: expect.stringMatching(/plan of the account/),
		httpCode: '402',
	});
});

describe('Fetch Contacts of many items', () => {
	const found = async (limit: number) => {
		const search = { resource: 'smartProspect', operation: 'searchContacts', limit };
		const { items } = await runNode(sandbox, search);
		sandbox.clearRequests();
		return items.map(({ json }) => json);
	};
	const filterId = byId('={{ $json.filter_id }}');
	const byNumber = { ...reveal, filterId, fetchLimit: 3 };
	const byContact = { ...reveal, filterId, contactsBy: 'ids', contactIds: '={{ $json.id }}' };

	it('spends once for a number of contacts that all items of a search ask for', async () => {
		const before = used();
		const run = await runNode(sandbox, byNumber, { items: await found(50) });
		expect(sandbox.requests).toHaveLength(1);
		expect(used() - before).toBe(3);
		expect(run.items).toHaveLength(3);
		for (const { json, pairedItem } of run.items) {
			expect(json).toMatchObject({ id: expect.any(String), filter_id: expect.any(Number) });
			expect(pairedItem).toHaveLength(50);
		}
	});

	it('asks for different numbers in requests of their own', async () => {
		const before = used();
		const items = (await found(4)).map((json, index) => ({ ...json, count: 1 + (index % 2) }));
		const parameters = { ...byNumber, fetchLimit: '={{ $json.count }}' };
		await runNode(sandbox, parameters, { items });
		expect(sandbox.requests).toHaveLength(2);
		expect(used() - before).toBe(3);
	});

	it('takes 1,000 contacts by ID in a request, each once, and gives each its row', async () => {
		const before = used();
		const items = await found(1_100);
		const run = await runNode(sandbox, byContact, { items: [...items, items[0]] });
		const sizes = sandbox.requests.map(({ body }) => (body as { id: string[] }).id.length);
		expect(sizes).toEqual([1_000, 100]);
		expect(used() - before).toBe(1_100);
		expect(run.items.slice(0, 1_100).map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual(
			items.map(({ id }, item) => [id, { item }]),
		);
		expect(run.items.every(({ json }) => json.status !== 'notInAnswer')).toBe(true);
		expect(run.items[1_100].json).toMatchObject({ id: items[0].id, status: 'duplicateInInput' });
	});

	it.each([
		['by number', byNumber],
		['by ID', byContact],
	])('loses no answer in another form, %s', async (_, parameters) => {
		const items = await found(1);
		sandbox.fault({ kind: 'body', body: { success: true, data: { job: 7 } } });
		const run = await runNode(sandbox, parameters, { items });
		expect(JSON.stringify(run.items.map(({ json }) => json))).toContain('"job":7');

		sandbox.fault({ kind: 'body', body: [{ id: items[0].id, email: 'a@example.org' }] });
		const bare = await runNode(sandbox, parameters, { items });
		expect(bare.items.map(({ json }) => json)).toMatchObject([{ email: 'a@example.org' }]);
	});
});

describe('Find Emails of many items', () => {
	const sizes = () =>
		sandbox.requests.map(({ body }) => (body as { contacts: unknown[] }).contacts.length);

	it('goes ten to a request, and tells each item what was found', async () => {
		const before = used();
		const run = await runNode(sandbox, find, { items: people(35) });
		expect(sizes()).toEqual([10, 10, 10, 5]);
		expect(used() - before).toBe(35);
		expect(run.items.map(({ json, pairedItem }) => [json.lastName, pairedItem])).toEqual(
			people(35).map(({ last }) => [String(last), { item: last }]),
		);
		const found = run.items.filter(({ json }) => json.status === 'Found');
		expect(found.map(({ json }) => json.email_id)).toEqual(
			[25, 26, 27, 28, 29, 30, 31, 32].map((n) => `contact.${n}@company-4.example.org`),
		);
	});

	it('does not send a lost request again, and goes on with the others', async () => {
		const before = used();
		sandbox.fault({ kind: 'reset', when: 'after', skip: 1, times: 1 });
		const run = await runNode(sandbox, find, { items: people(25), node: continuing });
		expect(sizes()).toEqual([10, 10, 5]);
		expect(used() - before).toBe(25);
		expect(run.items).toHaveLength(25);
		const failed = run.items.filter(({ json }) => json.error);
		expect(failed).toHaveLength(10);
		expect(failed[0].json.error).toMatch(/not known whether/);
	});

	it('asks once for a person who comes twice', async () => {
		const run = await runNode(sandbox, find, { items: [{ last: '30' }, { last: '30' }] });
		expect(sizes()).toEqual([1]);
		expect(run.items.map(({ json }) => json.status)).toEqual(['Found', 'duplicateInInput']);
	});

	it.each([
		['names nobody', [{ email_id: 'a@example.org' }, { email_id: 'b@example.org' }]],
		[
			'has another order',
			[
				{ ...named('31'), email_id: 'b@example.org' },
				{ ...named('30'), email_id: 'a@example.org' },
			],
		],
	])('pairs an answer that %s', async (_, data) => {
		sandbox.fault({ kind: 'body', body: { success: true, data } });
		const run = await runNode(sandbox, find, { items: [{ last: '30' }, { last: '31' }] });
		expect(run.items.map(({ json }) => json.email_id)).toEqual(['a@example.org', 'b@example.org']);
	});

	it('loses no answer that it cannot pair', async () => {
		sandbox.fault({ kind: 'body', body: { success: true, job: 7 } });
		const run = await runNode(sandbox, find, { items: [{ last: '30' }, { last: '31' }] });
		expect(run.items.map(({ json }) => json)).toMatchObject([
			{ lastName: '30', status: 'notInAnswer', answer: { job: 7 } },
			{ lastName: '31', status: 'notInAnswer', answer: { job: 7 } },
		]);
	});

	function named(lastName: string) {
		return { firstName: 'Contact', lastName, companyDomain: 'company-4.example.org' };
	}
});
