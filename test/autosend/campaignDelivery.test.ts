import type { INodeParameters } from 'n8n-workflow';

import { startAutoSendSandbox, type AutoSendSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import type { RunOptions } from '../harness/runNode';
import { runNode } from '../harness/runNode';
import { AUTOSEND } from '../harness/testedService';

const LIST = '66c0a5e0d1f2b3c300000001';
const TEMPLATE = 'A-3f2a9c1d5e7b8046f1c5';
const DRAFT = '66c0a5e0d1f2b3c40000000d';
const HTML = '<p>Here is what is new.</p>';
const NOTHING = '={{ $json.nothing }}';

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.stop());

const campaign = (operation: string, rest: INodeParameters = {}): INodeParameters => ({
	resource: 'campaign',
	operation,
	...rest,
});
const create = (rest: INodeParameters = {}) =>
	campaign('create', {
		name: 'June news',
		subject: 'What is new in June',
		sender: { __rl: true, mode: 'list', value: 'news@example.net' },
		content: 'inline',
		htmlTemplate: HTML,
		toLists: [LIST],
		...rest,
	});
const update = (rest: INodeParameters = {}) =>
	campaign('update', { campaignId: byId(DRAFT), ...rest });
const overwrite = { content: 'overwrite', templateId: byId(TEMPLATE), htmlTemplate: HTML };

async function run(parameters: INodeParameters, options: RunOptions = {}) {
	return await runNode(sandbox, parameters, { service: AUTOSEND, ...options });
}

async function jsonOf(parameters: INodeParameters) {
	const { items, error } = await run(parameters);
	expect(error).toBeUndefined();
	return items[0].json;
}

const bodies = () => sandbox.requests.map(({ body }) => body);

it('creates a campaign, schedules it, pauses it, resumes it and reads it back', async () => {
	const { id, status } = await jsonOf(create());
	expect(status).toBe('draft');
	const one = { campaignId: byId(String(id)) };
	const scheduledAt = '2027-06-01T08:00:00Z';
	expect(await jsonOf(update({ ...one, delivery: 'schedule', scheduledAt }))).toMatchObject({
		id,
		status: 'scheduled',
	});
	expect(await jsonOf(campaign('pause', one))).toMatchObject({ id, status: 'paused' });
	expect(await jsonOf(campaign('resume', one))).toMatchObject({ id, status: 'sending' });
	expect(await jsonOf(campaign('get', one))).toMatchObject({
		id,
		name: 'June news',
		status: 'sending',
		scheduledAt: '2027-06-01T08:00:00.000Z',
	});
	expect(sandbox.requests).toHaveLength(5);
});

it('stops within its 120 seconds what was sent by mistake', async () => {
	const { id, status } = await jsonOf(create({ delivery: 'now' }));
	expect(status).toBe('scheduled');
	const aborted = await jsonOf(campaign('abort', { campaignId: byId(String(id)) }));
	expect(aborted).toMatchObject({ id, status: 'aborted' });
});

describe.each([
	['create', create],
	['update', update],
] as const)('%s', (_, operation) => {
	it.each<[string, INodeParameters, RegExp]>([
		[
			'HTML together with a template, unless that is confirmed',
			overwrite,
			/^'Confirm Overwriting the Template' is off, so nothing was sent/,
		],
		[
			'all contacts, unless that is confirmed',
			{ recipients: 'all', delivery: 'now' },
			/^'Confirm Sending to All Contacts' is off, so nothing was sent/,
		],
		[
			'all contacts among lists',
			{ recipients: 'lists', toLists: [LIST, 'GLOBAL_CONTACT_LIST'] },
			/^'To List Names or IDs' has GLOBAL_CONTACT_LIST/,
		],
		[
			'a time that is none',
			{ delivery: 'schedule', scheduledAt: '={{ "soon" }}' },
			/^'Scheduled At' cannot be "soon"/,
		],
		['no time', { delivery: 'schedule', scheduledAt: NOTHING }, /^'Scheduled At' is required/],
		[
			'no time to begin at',
			{ delivery: 'gradualScheduled', scheduledAt: NOTHING },
			/^'Scheduled At' is required/,
		],
		[
			'no list',
			{ recipients: 'lists', toLists: '={{ [] }}' },
			/^'To List Names or IDs' is required/,
		],
	])('refuses, before any request: %s', async (__, rest, message) => {
		const { error } = await run(operation(rest));
		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(/\w/);
		expect(sandbox.requests).toEqual([]);
	});

	it('overwrites the template once that is confirmed', async () => {
		await jsonOf(operation({ ...overwrite, confirmOverwrite: true }));
		expect(sandbox.state.templates.get(TEMPLATE)?.emailTemplate).toBe(HTML);
	});

	it('leaves the template alone where HTML or a template is chosen, whatever was entered before', async () => {
		const before = sandbox.state.templates.get(TEMPLATE)?.emailTemplate;
		for (const content of ['inline', 'template']) {
			await jsonOf(operation({ ...overwrite, content }));
		}
		const keys = bodies().map((body) => Object.keys(body as object));
		expect(keys.map((each) => each.filter((key) => /template/i.test(key)))).toEqual([
			['htmlTemplate'],
			['templateId'],
		]);
		expect(sandbox.state.templates.get(TEMPLATE)?.emailTemplate).toBe(before);
	});

	it.each(['after', 'during'] as const)(
		'sends nothing again where the answer was lost (%s), not even by Retry On Fail',
		async (when) => {
			sandbox.fault({ kind: 'reset', when });
			const node = { retryOnFail: true, maxTries: 3, waitBetweenTries: 0 };
			const { error } = await run(operation({ delivery: 'now' }), { node });
			expect(error?.description).toMatch(/^Email may have been sent\. .* Look in AutoSend/);
			expect(sandbox.requests).toHaveLength(1);
		},
	);

	it('sends what the choice says alone, whatever else was entered before', async () => {
		const entered = {
			recipients: 'lists',
			toLists: [LIST],
			confirmAllContacts: true,
			scheduledAt: '2027-06-01T08:00:00',
			growthStrategy: '2x',
		};
		for (const delivery of ['schedule', 'gradualScheduled', 'gradual', 'now']) {
			const items = [{ delivery }];
			const { error } = await run(operation({ ...entered, delivery: '={{ $json.delivery }}' }), {
				items,
			});
			expect(error).toBeUndefined();
		}
		const { scheduledAt } = { scheduledAt: '2027-06-01T08:00:00.000Z' };
		expect(bodies()).toEqual([
			expect.objectContaining({ sendMode: 'scheduled', scheduledAt }),
			expect.objectContaining({ sendMode: 'gradual', growthStrategy: '2x', scheduledAt }),
			expect.objectContaining({ sendMode: 'gradual', growthStrategy: '2x', publish: true }),
			expect.objectContaining({ sendMode: 'immediate', sendNow: true, publish: true }),
		]);
		const timing = ['scheduledAt', 'growthStrategy', 'sendNow', 'publish'];
		const keys = bodies().map((body) => Object.keys(body as object));
		expect(keys.map((each) => each.filter((key) => timing.includes(key)))).toEqual([
			['scheduledAt'],
			['scheduledAt', 'growthStrategy'],
			['growthStrategy', 'publish'],
			['sendNow', 'publish'],
		]);
	});
});

it.each<[string, INodeParameters, RegExp]>([
	[
		'a campaign for nobody',
		create({ recipients: 'later', delivery: 'now' }),
		/^'Recipients' is 'Set Later', so the campaign can't be sent/,
	],
	['no sender', create({ sender: byId(NOTHING) }), /^'Sender' is required/],
	[
		'two addresses as the sender',
		create({
			sender: { __rl: true, mode: 'email', value: '={{ "a@example.org, b@example.org" }}' },
		}),
		/^'Sender' cannot be/,
	],
	[
		'a malformed reply-to address',
		create({ additionalFields: { replyTo: 'help at example.net' } }),
		/^'Reply To' cannot be/,
	],
	[
		'a name beside the ID of a sender',
		create({ sender: byId('6f50'), additionalFields: { senderName: 'News' } }),
		/^'Sender Name' stands beside no address/,
	],
	[
		'a name without a sender',
		update({ updateFields: { senderName: 'News' } }),
		/^'Sender Name' stands beside no address/,
	],
	['a name that is too long', create({ name: 'x'.repeat(201) }), /^'Name' has 201 characters/],
	[
		'a subject that is too long',
		create({ subject: 'x'.repeat(999) }),
		/^'Subject' has 999 characters/,
	],
	[
		'a preview that is too long',
		update({ updateFields: { previewText: 'x'.repeat(201) } }),
		/^'Preview Text' has 201 characters/,
	],
	['nothing to change', update(), /^'Update Fields' is empty/],
	[
		'no emails a day',
		create({ delivery: 'gradual', additionalFields: { emailsPerDay: 0 } }),
		/^'Emails per Day' is 0/,
	],
])('refuses, before any request: %s', async (_, parameters, message) => {
	const { error } = await run(parameters);
	expect(error?.message).toMatch(message);
	expect(error?.description).toMatch(/\w/);
	expect(sandbox.requests).toEqual([]);
});

it('puts out the id of a campaign also where the answer calls it campaignId', async () => {
	const data = { campaignId: DRAFT, name: 'May news', status: 'draft' };
	const body = { success: true, data };
	for (const parameters of [
		create(),
		update({ content: 'inline', htmlTemplate: HTML }),
		campaign('get', { campaignId: byId(DRAFT) }),
	]) {
		sandbox.fault({ kind: 'body', body });
		expect((await jsonOf(parameters)).id).toBe(DRAFT);
	}
	sandbox.fault({ kind: 'body', body: { success: true, data: { campaigns: [data] } } });
	expect(await jsonOf(campaign('getAll', { limit: 1 }))).toMatchObject({ id: DRAFT });
});

it("says in AutoSend's words why a campaign cannot be deleted", async () => {
	const { error } = await run(campaign('delete', { campaignId: byId('66c0a5e0d1f2b3c400000008') }));
	expect(error?.message).toBe('Only draft campaigns can be deleted');
});
