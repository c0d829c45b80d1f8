import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { startAutoSendSandbox, type AutoSendSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import type { RunOptions } from '../harness/runNode';
import { runNode } from '../harness/runNode';
import { AUTOSEND } from '../harness/testedService';
import { NEWSLETTER_GROUP } from './resources/mail';
import { ONE_MAILBOX } from './resources/people';

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
beforeEach(() => {
	sandbox.reset();
	// The shortest backoff, so that the tests wait as little as the node ever does.
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => await sandbox.stop());

async function run(operation: string, parameters: INodeParameters, options: RunOptions = {}) {
	const all = { resource: 'suppressionGroup', operation, ...parameters };
	return await runNode(sandbox, all, { service: AUTOSEND, ...options });
}

const people = (count: number): IDataObject[] =>
	Array.from({ length: count }, (_, index) => ({ who: `Person${index}@example.com` }));

const bodies = () => sandbox.requests.map(({ body }) => body as IDataObject);
const sizes = () => bodies().map(({ emails }) => (emails as string[]).length);
const held = (group = NEWSLETTER_GROUP) =>
	[...sandbox.state.suppressionEntries.values()]
		.filter(({ groupId }) => groupId === group)
		.map(({ email }) => email);

const inNews = { emails: '={{ $json.who }}', groupId: byId(NEWSLETTER_GROUP) };
const offNews = { ...inNews, confirmUnsuppression: true };

describe('Suppress Emails', () => {
	it('takes 250 addresses in 3 requests, and has a result for each in the order of the input', async () => {
		const items = people(250);
		const { items: results, error } = await run('suppressEmails', inNews, { items });
		expect(error).toBeUndefined();
		expect(sizes()).toEqual([100, 100, 50]);
		expect(results.map(({ json, pairedItem }) => ({ json, pairedItem }))).toEqual(
			items.map(({ who }, item) => ({
				json: { email: who, groupId: NEWSLETTER_GROUP, status: 'suppressed' },
				pairedItem: { item },
			})),
		);
		expect(held()).toContain('person249@example.com');
	});

	it('takes items with other groups and reasons in requests of their own', async () => {
		const items = [
			{ who: 'a@example.com', group: 'K7M2Q', why: 'bounced' },
			{ who: 'b@example.com', group: 'UGHZA', why: 'bounced' },
			{ who: 'c@example.com', group: 'K7M2Q', why: 'spam_complaint' },
			{ who: 'd@example.com', group: 'K7M2Q', why: 'bounced' },
		];
		const groupId = byId('={{ $json.group }}');
		const parameters = { ...inNews, groupId, options: { reason: '={{ $json.why }}' } };
		const { items: results } = await run('suppressEmails', parameters, { items });
		expect(bodies()).toEqual([
			{ emails: ['a@example.com', 'd@example.com'], groupId: 'K7M2Q', reason: 'bounced' },
			{ emails: ['b@example.com'], groupId: 'UGHZA', reason: 'bounced' },
			{ emails: ['c@example.com'], groupId: 'K7M2Q', reason: 'spam_complaint' },
		]);
		expect(results.map(({ json }) => json.email)).toEqual(items.map(({ who }) => who));
	});

	it('sends no group beside the global list, whatever the form has kept', async () => {
		await run('suppressEmails', { ...inNews, scope: 'global' }, { items: people(1) });
		expect(bodies()).toEqual([{ emails: ['Person0@example.com'], isGlobal: true }]);
	});

	it('sends an address once, however it is written, and says so', async () => {
		const items = [{ who: 'Zoe@example.com' }, { who: 'zoe@EXAMPLE.com' }];
		const { items: results } = await run('suppressEmails', inNews, { items });
		expect(bodies()).toEqual([{ emails: ['Zoe@example.com'], groupId: NEWSLETTER_GROUP }]);
		expect(results.map(({ json }) => json.status)).toEqual(['suppressed', 'duplicateInInput']);
	});

	it('sends a mailbox once in whatever letters', async () => {
		await run('suppressEmails', { ...inNews, emails: ONE_MAILBOX });
		expect(bodies()).toMatchObject([{ emails: [ONE_MAILBOX[0]] }]);
	});

	it('says that nothing has changed where all were suppressed before', async () => {
		await run('suppressEmails', inNews, { items: people(2) });
		const { items: results } = await run('suppressEmails', inNews, { items: people(2) });
		expect(results.map(({ json }) => json.status)).toEqual(['unchanged', 'unchanged']);
		expect(results[0].json.reason).toBe(
			'AutoSend suppressed none of the addresses of this request; all may have been suppressed before',
		);
	});

	it.each([
		['some', { suppressed: 1 }],
		['more than there were', { suppressed: 7 }],
		['nothing', {}],
		['what is no number', { suppressed: 'two' }],
	])('does not claim to know more than the answer, which counts %s', async (_, data) => {
		sandbox.fault({ kind: 'body', body: { success: true, data } });
		const { items: results } = await run('suppressEmails', inNews, { items: people(2) });
		expect(results.map(({ json }) => json)).toEqual(
			people(2).map(({ who }) => ({
				email: who,
				groupId: NEWSLETTER_GROUP,
				status: 'unknown',
				reason: expect.stringMatching(/of the 2 addresses .* does not say which/) as string,
			})),
		);
	});

	it('is not sent again where the answer was lost, and it is told', async () => {
		sandbox.fault({ kind: 'reset', when: 'after' });
		const { error } = await run('suppressEmails', inNews, { items: people(3) });
		expect(sandbox.requests).toHaveLength(1);
		expect(error?.description).toMatch(/It is not known whether this request was carried out/);
	});
});

describe('Unsuppress Emails', () => {
	it('takes 150 addresses off a group in 2 requests, with a result for each', async () => {
		await run('suppressEmails', inNews, { items: people(150) });
		const before = held().length;
		sandbox.clearRequests();
		const { items: results } = await run('unsuppressEmails', offNews, { items: people(150) });
		expect(sizes()).toEqual([100, 50]);
		expect(results.map(({ json, pairedItem }) => ({ json, pairedItem }))).toEqual(
			people(150).map(({ who }, item) => ({
				json: { email: who, groupId: NEWSLETTER_GROUP, status: 'unsuppressed' },
				pairedItem: { item },
			})),
		);
		expect(held()).toHaveLength(before - 150);
	});

	it('takes an address off every group only where that is chosen', async () => {
		const items = [{ who: 'ben.okafor@example.com' }];
		await run('unsuppressEmails', offNews, { items });
		expect([held(), held('UGHZA')]).toEqual([
			expect.not.arrayContaining([items[0].who]),
			expect.arrayContaining([items[0].who]),
		]);
		const { items: results } = await run(
			'unsuppressEmails',
			{ ...offNews, scope: 'all' },
			{ items },
		);
		expect(bodies()[1]).toEqual({ emails: [items[0].who] });
		expect(results.map(({ json }) => json)).toEqual([
			{ email: items[0].who, status: 'unsuppressed' },
		]);
		expect(held('UGHZA')).toEqual([]);
	});

	it('knows that one address has left its groups, of which the answer may count several', async () => {
		sandbox.fault({ kind: 'body', body: { success: true, data: { unsuppressed: 2 } } });
		const parameters = { ...offNews, scope: 'all' };
		const { items: results } = await run('unsuppressEmails', parameters, { items: people(1) });
		expect(results[0].json.status).toBe('unsuppressed');
	});

	it('waits for its switch, before any request', async () => {
		const before = held();
		const { error } = await run('unsuppressEmails', inNews, { items: people(3) });
		expect(error?.message).toMatch(/^'Confirm Removing Opt-Outs' is off, so nothing was sent/);
		expect(sandbox.requests).toEqual([]);
		expect(held()).toEqual(before);
	});
});

describe('Update', () => {
	const rename = { groupId: byId(NEWSLETTER_GROUP), updateFields: { name: 'News' } };
	const group = () => sandbox.state.suppressionGroups.get(NEWSLETTER_GROUP)!;

	it.each([true, false])('leaves a group active as it is: %s', async (isActive) => {
		group().isActive = isActive;
		const { error } = await run('update', rename);
		expect(error).toBeUndefined();
		expect(group()).toMatchObject({ name: 'News', isActive });
		expect(sandbox.requests.map(({ method }) => method)).toEqual(['GET', 'PUT']);
	});

	it('looks nothing up where the state is set', async () => {
		const updateFields = { name: 'News', isActive: false };
		await run('update', { ...rename, updateFields });
		expect(group()).toMatchObject({ name: 'News', isActive: false });
		expect(sandbox.requests.map(({ method }) => method)).toEqual(['PUT']);
	});

	it('changes nothing where the API does not tell the state, and says what to do', async () => {
		sandbox.fault({ kind: 'body', body: { success: true, data: { groupId: 'K7M2Q' } } });
		const { error } = await run('update', rename);
		expect(error?.message).toMatch(/^AutoSend does not say whether the group is active/);
		expect(error?.description).toMatch(/Add 'Active' under 'Update Fields'/);
		expect(sandbox.requests).toHaveLength(1);
	});
});
