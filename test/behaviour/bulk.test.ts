import type { IDataObject } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../sandbox';
import { addLeads, startSmartleadSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import { credentialFor, runNode, startNode } from '../harness/runNode';

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

const people = (count: number, from = 0) =>
	Array.from({ length: count }, (_, index) => ({
		Email: `person${from + index}@example.com`,
		'First Name': `Person ${from + index}`,
		Company: 'Example',
	}));

const add = {
	resource: 'campaignLead',
	operation: 'add',
	campaignId: byId(90212),
	leadList: { mappingMode: 'autoMapInputData', value: null },
};

const continuing = { onError: 'continueRegularOutput' as const };

const uploads = () => sandbox.requests.filter(({ operation }) => operation === 'campaignLead.add');
const sizes = () =>
	uploads().map(({ body }) => ((body as IDataObject).lead_list as IDataObject[]).length);

it('uploads 10,000 leads in 25 requests, and accounts for each in the order of the input', async () => {
	const items = people(10_000);
	const run = await runNode(sandbox, add, { items });
	expect(run.error).toBeUndefined();
	expect(sizes()).toEqual(Array.from({ length: 25 }, () => 400));
	expect(run.items.map(({ json }) => json.email)).toEqual(items.map(({ Email }) => Email));
	expect(run.items.map(({ pairedItem }) => pairedItem)).toEqual(
		items.map((_, index) => ({ item: index })),
	);
	expect(new Set(run.items.map(({ json }) => json.status))).toEqual(new Set(['added']));
	expect(new Set(run.items.map(({ json }) => json.lead_id)).size).toBe(10_000);
});

it('items whose Request Options differ share no request', async () => {
	const items = people(4).map((person, index) => ({ ...person, ms: 60_000 + (index % 2) }));
	const parameters = { ...add, requestOptions: { timeout: '={{ $json.ms }}' } };
	const run = await runNode(sandbox, parameters, { items });
	expect(run.error).toBeUndefined();
	expect(sizes()).toEqual([2, 2]);
});

it('groups the items by campaign and settings', async () => {
	const items = people(6).map((person, index) => ({ ...person, campaign: 90212 + (index % 2) }));
	const parameters = { ...add, campaignId: byId('={{ $json.campaign }}') };
	const run = await runNode(sandbox, parameters, { items });
	expect(uploads().map(({ path }) => path)).toEqual([
		'/campaigns/90212/leads',
		'/campaigns/90213/leads',
	]);
	expect(sizes()).toEqual([3, 3]);
	expect(run.items.map(({ json }) => json.email)).toEqual(items.map(({ Email }) => Email));
});

it('reports empty, malformed and repeated addresses for their items, and does not send them', async () => {
	const items = [
		{ email: 'first@example.com' },
		{ email: '' },
		{ email: 'no address' },
		{ email: 'FIRST@example.com' },
		{ other: 'column' },
	];
	const run = await runNode(sandbox, add, { items });
	expect(sizes()).toEqual([1]);
	expect(run.items.map(({ json, pairedItem }) => [json.status, pairedItem])).toEqual([
		['added', { item: 0 }],
		['invalidEmail', { item: 1 }],
		['invalidEmail', { item: 2 }],
		['duplicateInInput', { item: 3 }],
		['invalidEmail', { item: 4 }],
	]);
});

it('adds nobody twice when it runs again', async () => {
	const items = people(3);
	await runNode(sandbox, add, { items });
	const again = await runNode(sandbox, add, { items });
	expect(again.items.map(({ json }) => json.status)).toEqual([
		'alreadyInCampaign',
		'alreadyInCampaign',
		'alreadyInCampaign',
	]);
});

it('puts other columns into custom fields on request, and sends no key that the API lacks', async () => {
	const options = { otherColumns: true, customFields: { field: [{ name: 'tier', value: 'A' }] } };
	const items = [{ email: 'a@example.com', 'Job Title': 'CTO' }];
	await runNode(sandbox, { ...add, options }, { items });
	const [{ body, status }] = uploads();
	expect(status).toBe(200);
	expect((body as IDataObject).lead_list).toEqual([
		{ email: 'a@example.com', custom_fields: { 'Job Title': 'CTO', tier: 'A' } },
	]);
});

it('gives one item a request when the user wants that, paired with all its items', async () => {
	const run = await runNode(
		sandbox,
		{ ...add, options: { output: 'requests' } },
		{ items: people(3) },
	);
	expect(run.items).toHaveLength(1);
	expect(run.items[0].json).toMatchObject({ upload_count: 3 });
	expect(run.items[0].pairedItem).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
});

describe('when the answer to a request is lost', () => {
	const fault = { kind: 'reset' as const, when: 'after' as const, operation: 'campaignLead.add' };

	it('does not send it again, and says how far the run came', async () => {
		sandbox.fault({ ...fault, skip: 1, times: 1 });
		const run = await runNode(sandbox, add, { items: people(1_200) });
		expect(uploads().length).toBeLessThanOrEqual(3);
		expect(run.error?.description).toMatch(
			/not known whether .* This request held those of items \d+ to \d+/s,
		);
	});

	it('with Continue On Fail, marks its items and goes on with the others', async () => {
		sandbox.fault({ ...fault, skip: 1, times: 1 });
		const run = await runNode(sandbox, add, { items: people(1_200), node: continuing });
		expect(uploads()).toHaveLength(3);
		expect(run.items).toHaveLength(1_200);
		const failed = run.items.filter(({ json }) => json.error);
		expect(failed).toHaveLength(400);
		expect(failed[0].json.error).toMatch(/not known whether/);
		expect(run.items.filter(({ json }) => json.status === 'added')).toHaveLength(800);
	});
});

it('tries a 429 again, which was not carried out', async () => {
	sandbox.fault({ kind: 'status', status: 429, headers: { 'retry-after': '0' }, times: 1 });
	const run = await runNode(sandbox, add, { items: people(2) });
	expect(run.items.map(({ json }) => json.status)).toEqual(['added', 'added']);
	expect(uploads().map(({ status }) => status)).toEqual([429, 200]);
});

it('checks all items before it sends any, and names the one that cannot be right', async () => {
	const items = [...people(2), { Email: 'x@example.com', campaign: 'a' }];
	const parameters = { ...add, campaignId: byId('={{ $json.campaign ?? 90212 }}') };
	const run = await runNode(sandbox, parameters, { items });
	expect(run.error?.message).toBe(`'Campaign' cannot be "a" [item 2]`);
	expect(sandbox.requests).toEqual([]);
});

it('sends the settings that the user chose, and asks for the lead IDs', async () => {
	const options = {
		ignoreGlobalBlockList: true,
		ignoreUnsubscribeList: false,
		ignoreDuplicateLeadsInOtherCampaign: true,
		ignoreCommunityBounceList: true,
	};
	await runNode(sandbox, { ...add, options }, { items: people(1) });
	expect((uploads()[0].body as IDataObject).settings).toEqual({
		ignore_global_block_list: true,
		ignore_unsubscribe_list: false,
		ignore_duplicate_leads_in_other_campaign: true,
		ignore_community_bounce_list: true,
		return_lead_ids: true,
	});
});

describe('lists', () => {
	const all = (operation: string, filters = {}) => ({
		resource: 'campaignLead',
		operation,
		campaignId: byId(90212),
		returnAll: true,
		filters,
	});

	it('returns all of 10,000 leads in 100 requests, with the filters on every page', async () => {
		const { length } = sandbox.state.campaignLeads.ofCampaign(90212);
		addLeads(sandbox.state, 90212, 10_000 - length);
		const run = await runNode(sandbox, all('getAll', { createdAtGt: '2020-01-01' }));
		expect(run.items).toHaveLength(10_000);
		expect(new Set(run.items.map(({ json }) => json.lead_id)).size).toBe(10_000);
		expect(sandbox.requests).toHaveLength(100);
		expect(sandbox.requests.every(({ query }) => query.created_at_gt)).toBe(true);
	});

	it('returns all leads of the account by cursor, none twice', async () => {
		addLeads(sandbox.state, 90212, 2_500);
		const run = await runNode(sandbox, { resource: 'lead', operation: 'getAll', returnAll: true });
		const ids = run.items.map(({ json }) => json.id);
		expect(ids).toHaveLength(sandbox.state.leads.size);
		expect(new Set(ids).size).toBe(ids.length);
		expect(sandbox.requests).toHaveLength(Math.ceil(ids.length / 1_000));
	});
});

it('exports all leads of a campaign as the API has them, line breaks in cells included', async () => {
	const leads = addLeads(sandbox.state, 90212, 50);
	const [{ lead_id }] = leads;
	sandbox.state.leads.get(lead_id)!.custom_fields = { note: 'one\ntwo, "three"' };
	const parameters = {
		resource: 'campaignLead',
		operation: 'exportCsv',
		campaignId: byId(90212),
		options: { returnAs: 'items' },
	};
	const run = await runNode(sandbox, parameters);
	expect(run.items).toHaveLength(sandbox.state.campaignLeads.ofCampaign(90212).length);
	const exported = run.items.find(({ json }) => json.id === lead_id);
	expect(exported?.json.custom_fields).toEqual({ note: 'one\ntwo, "three"' });
});

it('takes no empty answer for an empty export', async () => {
	sandbox.fault({ kind: 'body', body: '' });
	const parameters = { resource: 'campaignLead', operation: 'exportCsv', campaignId: byId(90211) };
	const run = await runNode(sandbox, parameters);
	expect(sandbox.requests).toHaveLength(2);
	expect(run.items[0].binary?.data.fileSize).not.toBe('0 B');
});

it.each(['items', 'file'])(
	'takes words for no export as %s, and passes them on',
	async (returnAs) => {
		const answers: Array<[contentType: string, body: string, text: RegExp]> = [
			['application/json', '{"message":"Campaign has no leads"}', /^Campaign has no leads$/],
			['text/plain', '{"message":"Export failed"}', /^Export failed$/],
			['text/csv', 'Too many exports', /not the leads as CSV/],
		];
		for (const [contentType, body, text] of answers) {
			sandbox.fault({ kind: 'body', body, contentType });
			const run = await runNode(sandbox, {
				resource: 'campaignLead',
				operation: 'exportCsv',
				campaignId: byId(90212),
				options: { returnAs },
			});
			expect(run.error?.message).toMatch(text);
			expect(run.items).toEqual([]);
		}
	},
);

it.each([false, true])(
	'keeps what was done when it is stopped while it waits for its turn (declarative: %s)',
	async (isRouted) => {
		const items = [90211, 90212, 90213].map((to) => ({ email: 'a@example.com', to }));
		const parameters = {
			resource: 'campaignLead',
			operation: 'add',
			campaignId: byId('={{ $json.to }}'),
			leadList: { mappingMode: 'autoMapInputData', value: null },
		};
		const own = await startSmartleadSandbox({ apiKey: `key-of-the-stop-${isRouted}` });
		const credential = credentialFor(own, 1);
		const { result, cancel } = startNode(own, parameters, { items, credential, isRouted });
		while (own.requests.length < 1) await sleep(1);
		await sleep(200);
		cancel();
		const run = await result;
		const sent = own.requests.length;
		await own.stop();
		expect(run.run.status).toBe('canceled');
		expect(run.error?.name).toBe('ManualExecutionCancelledError');
		expect(run.items.map(({ json }) => json.status)).toEqual(['added']);
		expect(sent).toBe(1);
	},
);

it('by declarative routing, sends no item behind one that has failed', async () => {
	const items = [{ email: 'a@example.com', to: 1 }, ...leads(30, 90212)];
	const parameters = {
		resource: 'campaignLead',
		operation: 'add',
		campaignId: byId('={{ $json.to }}'),
		leadList: { mappingMode: 'autoMapInputData', value: null },
	};
	const credential = credentialFor(sandbox, 60);
	const run = await runNode(sandbox, parameters, { items, credential, isRouted: true });
	expect(run.error).toBeDefined();
	// As many as the rate limiter lets go at once.
	expect(sandbox.requests.length).toBeLessThanOrEqual(10);
});

function leads(count: number, to: number) {
	return Array.from({ length: count }, (_, index) => ({ email: `n${index}@example.com`, to }));
}
