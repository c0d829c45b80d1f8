import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { FaultRule, SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import { runNode } from '../harness/runNode';

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const prospect = (operation: string, rest: INodeParameters = {}): INodeParameters => ({
	resource: 'smartProspect',
	operation,
	...rest,
});

const bodies = () => sandbox.requests.map(({ body }) => body as IDataObject);

it('searches, reviews, fetches and reads, each with what the items of the one before carry', async () => {
	const filters = { title: 'CTO', city: 'Lisbon' };
	const found = await runNode(sandbox, prospect('searchContacts', { limit: 5, filters }));
	expect(found.items).toHaveLength(5);
	const items = found.items.slice(0, 1).map(({ json }) => json);

	const filterId = byId('={{ $json.filter_id }}');
	const reviewed = await runNode(sandbox, prospect('reviewContacts', { filterId }), { items });
	expect(reviewed.items[0].json).toMatchObject({ filter_id: items[0].filter_id });

	const fetched = await runNode(
		sandbox,
		prospect('fetchContacts', {
			filterId,
			contactsBy: 'ids',
			contactIds: '={{ $json.id }}',
			confirmCredits: true,
		}),
		{ items },
	);
	expect(fetched.items.map(({ json }) => json)).toMatchObject([
		{ id: items[0].id, email: expect.stringMatching(/@/), filter_id: items[0].filter_id },
	]);

	const read = await runNode(sandbox, prospect('getContacts', { filterId }), {
		items: fetched.items.map(({ json }) => json),
	});
	expect(read.items.map(({ json }) => json)).toEqual(fetched.items.map(({ json }) => json));
});

it('returns all of 1,200 contacts in three requests, none twice, with the filters on each', async () => {
	const filters = { name: 'Contact', country: ['Portugal', 'Spain', 'United States'] };
	const run = await runNode(sandbox, prospect('searchContacts', { returnAll: true, filters }));
	const ids = run.items.map(({ json }) => json.id);
	expect(ids).toHaveLength(1_200);
	expect(new Set(ids).size).toBe(1_200);
	expect(bodies()).toHaveLength(3);
	for (const body of bodies()) {
		expect(body).toMatchObject({ limit: 500, name: ['Contact'], country: filters.country });
	}
	expect(bodies().map((body) => 'scroll_id' in body)).toEqual([false, true, true]);
	// Each row has the place behind its own page.
	expect(run.items[0].json.scroll_id).toBe(bodies()[1].scroll_id);
	expect(run.items[1_199].json.scroll_id).toBeNull();
	expect(new Set(run.items.map(({ json }) => json.filter_id)).size).toBe(1);
});

it('gives a found contact as it is without Simplify, and ten fields with it', async () => {
	const search = { limit: 1, filters: { name: 'Contact 30', companyDomain: 'company-4.' } };
	const [{ json: simple }] = (await runNode(sandbox, prospect('searchContacts', search))).items;
	expect(Object.keys(simple)).toHaveLength(10);
	expect(simple).toMatchObject({
		companyName: 'Company 4',
		companyDomain: 'company-4.example.org',
	});
	const full = { ...search, simplify: false };
	const [{ json }] = (await runNode(sandbox, prospect('searchContacts', full))).items;
	expect(json).toMatchObject({
		company: { name: 'Company 4', website: 'company-4.example.org' },
		department: ['Engineering'],
		filter_id: expect.any(Number),
		scroll_id: null,
	});
});

it('reads all of 1,100 fetched contacts in two requests, and fetches them in one', async () => {
	const search = await runNode(sandbox, prospect('searchContacts', { limit: 1 }));
	const filterId = byId(search.items[0].json.filter_id as number);
	sandbox.clearRequests();
	const fetch = prospect('fetchContacts', { filterId, fetchLimit: 1_100, confirmCredits: true });
	const fetched = await runNode(sandbox, fetch);
	expect(fetched.items).toHaveLength(1_000);
	expect(bodies()).toHaveLength(1);
	const read = await runNode(sandbox, prospect('getContacts', { filterId, returnAll: true }));
	expect(new Set(read.items.map(({ json }) => json.id)).size).toBe(1_100);
	expect(bodies().slice(1)).toMatchObject([
		{ limit: 1_000, offset: 0 },
		{ limit: 1_000, offset: 1_000 },
	]);
});

it.each<[string, object, unknown[]]>([
	[
		'without a wrapper',
		{ kind: 'body', body: { list: [{ id: 'a' }], scroll_id: null, filter_id: 7 } },
		[{ list: [{ id: 'a' }], scroll_id: null, filter_id: 7 }],
	],
	['as a bare list', { kind: 'body', body: [{ id: 'a' }] }, [{ id: 'a' }]],
])('loses no answer to a search that comes %s', async (_, fault, expected) => {
	sandbox.fault(fault as FaultRule);
	const run = await runNode(sandbox, prospect('searchContacts', { simplify: false }));
	expect(run.error).toBeUndefined();
	expect(run.items.map(({ json }) => json)).toEqual(expected);
});

it('takes zero bytes for a broken answer to a search, which it sends again, and not for no contacts', async () => {
	sandbox.fault({ kind: 'empty' });
	const run = await runNode(sandbox, prospect('searchContacts', { returnAll: true }));
	expect(run.error).toBeUndefined();
	expect(run.items.length).toBeGreaterThan(500);
});

it('returns all of 150 companies page by page, whose list has no total', async () => {
	const run = await runNode(sandbox, prospect('getCompanies', { returnAll: true }));
	expect(run.items).toHaveLength(150);
	expect(sandbox.requests.map(({ query }) => query.offset)).toEqual(['0', '100']);
});

const many = (count: number) => `={{ Array.from({ length: ${count} }, (_, i) => 'n' + i) }}`;
const filterId = byId(327105);

it.each<[string, INodeParameters, RegExp, RegExp]>([
	[
		'2,001 entries of a filter',
		prospect('searchContacts', { filters: { companyDomain: many(2_001) } }),
		/'Company Domains' has 2001 entries/,
		/at most 2000/,
	],
	[
		'201 contacts to get',
		prospect('getContacts', { contactsBy: 'ids', contactIds: many(201) }),
		/'Contact IDs' has 201 entries/,
		/at most 200 /,
	],
	[
		'10,001 contacts to fetch',
		prospect('fetchContacts', { filterId, fetchLimit: '={{ 10001 }}', confirmCredits: true }),
		/'Number of Contacts' is 10001/,
		/from 1 to 10000/,
	],
	[
		'more results than a fetch returns',
		prospect('fetchContacts', {
			filterId,
			confirmCredits: true,
			options: { visualLimit: '={{ 1001 }}' },
		}),
		/'Results to Return' is 1001/,
		/from 1 to 1000/,
	],
	[
		'a search of no number',
		prospect('reviewContacts', { filterId: byId('={{ "0" }}') }),
		/'Search' cannot be "0"/,
		/whole number/,
	],
	[
		'no contact IDs',
		prospect('getContacts', { contactsBy: 'ids', contactIds: '={{ [" "] }}' }),
		/'Contact IDs' is required/,
		/Set a value/,
	],
	[
		'a long name',
		prospect('updateSavedSearch', { savedSearchId: filterId, searchString: 'x'.repeat(256) }),
		/'Name' has 256 characters/,
		/at most 255/,
	],
	[
		'a long beginning',
		prospect('getCities', { filters: { search: 'x'.repeat(256) } }),
		/'Begins With' has 256 characters/,
		/at most 255/,
	],
	[
		'more countries than fit',
		prospect('getStates', { filters: { country: many(100) } }),
		/'Country Names or IDs' has \d+ characters/,
		/at most 255/,
	],
	[
		'a country without a state',
		prospect('getCities', { filters: { country: ['Spain'] } }),
		/'Country Names or IDs' is set without 'State Names or IDs'/,
		/Add a state/,
	],
	[
		'an address for a domain',
		prospect('findEmails', {
			firstName: 'Ana',
			lastName: 'Sample',
			companyDomain: 'ana@example.com',
			confirmCredits: true,
		}),
		/'Company Domain' cannot be "ana@example.com"/,
		/such as example.com/,
	],
	[
		'an object in a list of texts',
		prospect('searchContacts', { filters: { title: '={{ [{ a: 1 }] }}' } }),
		/'Job Titles' cannot be "{"a":1}"/,
		/a text/,
	],
])('refuses %s before anything is sent', async (_, parameters, message, fix) => {
	const run = await runNode(sandbox, parameters);
	expect(run.error?.message).toMatch(message);
	expect(run.error?.description).toMatch(fix);
	expect(sandbox.requests).toEqual([]);
});

it('takes as many entries of a filter as Smartlead does', async () => {
	const filters = { companyDomain: many(2_000) };
	const run = await runNode(sandbox, prospect('searchContacts', { filters }));
	expect(run.error).toBeUndefined();
	expect(bodies()[0].companyDomain).toHaveLength(2_000);
});
