/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { inspect } from 'node:util';

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../sandbox';
import { addMailboxes, startSmartleadSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import { runNode } from '../harness/runNode';

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

const continuing = { onError: 'continueRegularOutput' as const };
const account = (operation: string, rest: INodeParameters = {}) => ({
	resource: 'emailAccount',
	operation,
	...rest,
});
const tag = (operation: string, rest: INodeParameters = {}) => ({
	resource: 'emailAccountTag',
	operation,
	...rest,
});
const one = (operation: string, id: number, rest: INodeParameters = {}) =>
	account(operation, { emailAccountId: byId(id), ...rest });
const newMailbox = (rest: INodeParameters = {}) =>
	account('createSmtp', {
		fromName: 'Sales',
		fromEmail: 'sales@example.com',
		userName: 'sales',
		password: 'entered-secret',
		smtpHost: 'smtp.example.com',
		imapHost: 'imap.example.com',
		...rest,
	});
const boxes = (...ids: number[]) => ids.map((box) => ({ box }));

const bodies = () => sandbox.requests.map(({ body }) => body);

describe('the list', () => {
	it('returns all of 1,250 mailboxes in 13 requests, with the filters on every page', async () => {
		addMailboxes(sandbox.state, 1_250 - sandbox.state.mailboxes.size);
		const filters = { username: 'example.org' };
		const run = await runNode(sandbox, account('getAll', { returnAll: true, filters }));
		expect(run.items).toHaveLength(1_250);
		expect(new Set(run.items.map(({ json }) => json.id)).size).toBe(1_250);
		expect(sandbox.requests.map(({ query }) => query)).toEqual(
			Array.from({ length: 13 }, (_, page) => ({
				username: 'example.org',
				limit: '100',
				offset: String(page * 100),
			})),
		);
	});

	it('has to ask once more when the last page is full, since the API gives no total', async () => {
		addMailboxes(sandbox.state, 200 - sandbox.state.mailboxes.size);
		const run = await runNode(sandbox, account('getAll', { returnAll: true }));
		expect(run.items).toHaveLength(200);
		expect(sandbox.requests).toHaveLength(3);
	});
});

it.each([
	['the list', account('getAll')],
	['one', one('get', 501)],
])('%s is read again after a fault, although it carries passwords', async (_, parameters) => {
	sandbox.fault({ kind: 'status', status: 503, times: 1 });
	const run = await runNode(sandbox, parameters);
	expect(run.error).toBeUndefined();
	expect(sandbox.requests.map(({ status }) => status)).toEqual([503, 200]);
});

describe('passwords', () => {
	const reads: Array<[string, INodeParameters, string]> = [
		['the list', account('getAll', { simplify: false }), btoa('planted-secret-501')],
		['one mailbox', one('get', 501, { simplify: false }), 'planted-secret-501'],
	];

	it.each(reads)('of %s are dropped, unless asked for', async (_, parameters, secret) => {
		const without = await runNode(sandbox, parameters);
		expect(inspect(without.items, { depth: null })).not.toMatch(/password|planted-secret/);
		const chosen = { includePasswords: true };
		const asked = { ...parameters, options: chosen, filters: chosen };
		const [{ json }] = (await runNode(sandbox, asked)).items;
		expect(json).toMatchObject({ password: secret, imap_password: secret });
	});

	// By an expression, since n8n puts the parameters of the node into its errors.
	const SECRET = '={{ $json.secret }}';
	it.each<[string, INodeParameters]>([
		['the password', newMailbox({ password: SECRET })],
		['that of IMAP', newMailbox({ additionalFields: { imapPassword: SECRET } })],
		[
			'a token',
			newMailbox({
				additionalFields: {
					token: { token: { scope: 'mail', expiryDate: 1, refreshToken: SECRET } },
				},
			}),
		],
	])('which the API repeats in an error are hidden: %s', async (_, parameters) => {
		const secret = 'repeated-secret';
		const body = { ok: false, message: `Cannot log in with ${secret} at smtp.example.com` };
		sandbox.fault({ kind: 'body', status: 400, body });
		const { error } = await runNode(sandbox, parameters, { items: [{ secret }] });
		expect(error?.message).toBe('Cannot log in with *** at smtp.example.com');
		expect(inspect(error, { depth: null, showHidden: true })).not.toContain(secret);
	});

	it('that are no text are refused without showing them', async () => {
		const { error } = await runNode(
			sandbox,
			newMailbox({ password: '={{ { "secret": "entered-secret" } }}' }),
		);
		expect(error?.message).toBe("'Password' is not a text [item 0]");
		expect(sandbox.requests).toEqual([]);
	});

	it('that an answer to creating repeats are dropped', async () => {
		const data = { id: 512, password: 'entered-secret', from_email: 'sales@example.com' };
		sandbox.fault({ kind: 'body', body: { ok: true, message: 'Added', data } });
		const run = await runNode(sandbox, newMailbox());
		expect(run.items[0].json).toEqual({ id: 512, from_email: 'sales@example.com' });
	});
});

describe('a refusal in the words of the API', () => {
	it.each<[string, INodeParameters, RegExp]>([
		['an address that is there', newMailbox({ fromEmail: 'ana@example.org' }), /already exist/],
		[
			'a login that fails',
			newMailbox({ smtpHost: 'smtp.example.invalid' }),
			/^Invalid login|verification failed/,
		],
		['updating none', one('update', 999, { updateFields: { bcc: 'a@example.com' } }), /not found!/],
		['deleting none', one('delete', 999), /not found!/],
		['suspending none', one('suspend', 999), /does not belong to you/],
		['warming up none', one('getWarmupStats', 999), /Email account not found/],
	])('%s', async (_, parameters, message) => {
		const run = await runNode(sandbox, parameters);
		expect(run.error?.message).toMatch(message);
		expect(sandbox.requests).toHaveLength(1);
	});

	it.each<[string, IDataObject]>([
		['success: false', { success: false, message: 'Email account is locked' }],
		['ok: false', { ok: false, message: 'Email account is locked', errorCode: 'LOCKED' }],
	])('also inside a 200: %s', async (_, body) => {
		sandbox.fault({ kind: 'body', body });
		const run = await runNode(sandbox, one('suspend', 501));
		expect(run.error?.message).toBe('Email account is locked');
		expect(run.items).toEqual([]);
	});

	it('of a read that finds nothing, which may also be an empty 200', async () => {
		sandbox.fault({ kind: 'body', status: 200, body: {} });
		const run = await runNode(sandbox, one('get', 999));
		expect(run.error).toMatchObject({
			message: 'The email account was not found',
			httpCode: '404',
		});
	});
});

describe('reconnecting', () => {
	it('fails after three times a day, although that answer says ok: true', async () => {
		const items = boxes(1, 2, 3, 4);
		const run = await runNode(sandbox, account('reconnectFailed'), { items, node: continuing });
		expect(run.items.map(({ json }) => json.error ?? json.message)).toEqual([
			...Array.from({ length: 3 }, () => 'Email account(s) added to the queue to reconnect.'),
			'Bulk reconnect API cannot be consumed more than 3 times a day',
		]);
		expect(sandbox.requests).toHaveLength(4);
	});

	it('fails without a failed mailbox, although that answer says ok: true', async () => {
		for (const id of [505, 509]) sandbox.state.mailboxes.delete(id);
		const run = await runNode(sandbox, account('reconnectFailed'));
		expect(run.error).toMatchObject({
			message: 'No failed email account found!',
			httpCode: '404',
		});
	});
});

describe('tags', () => {
	const assign = tag('assign', {
		emailAccountIds: '={{ $json.box }}',
		tagIds: '={{ $json.tags }}',
	});

	it('go to 60 mailboxes in 3 requests, and each item has its own outcome', async () => {
		const items = addMailboxes(sandbox.state, 60).map(({ id }) => ({ box: id, tags: [4] }));
		const run = await runNode(sandbox, assign, { items });
		expect(
			bodies().map((body) => ((body as IDataObject).email_account_ids as number[]).length),
		).toEqual([25, 25, 10]);
		expect(run.items.map(({ pairedItem }) => pairedItem)).toEqual(
			items.map((_, item) => ({ item })),
		);
		const tagged = items.map(({ box }) => sandbox.state.mailboxes.get(box)!.tagIds);
		expect(tagged).toEqual(items.map(() => [4]));
	});

	it('go in requests of their own where they differ', async () => {
		const items = [
			{ box: 501, tags: [4] },
			{ box: 502, tags: [5] },
			{ box: 503, tags: [4] },
		];
		await runNode(sandbox, assign, { items });
		expect(bodies()).toEqual([
			{ email_account_ids: [501, 503], tag_ids: [4] },
			{ email_account_ids: [502], tag_ids: [5] },
		]);
	});

	it('of one request that is refused fail for its items alone', async () => {
		const items = addMailboxes(sandbox.state, 30).map(({ id }) => ({ box: id, tags: [4] }));
		items[27].box = 99_999;
		const run = await runNode(sandbox, assign, { items, node: continuing });
		const failed = run.items.map(({ json }) => 'error' in json);
		expect(failed).toEqual(items.map((_, index) => index >= 25));
		expect(run.items[29].json.error).toMatch(/Email account not found/);
	});

	it('come off mailboxes 25 a request', async () => {
		const items = addMailboxes(sandbox.state, 26).map(({ id }) => ({ box: id }));
		await runNode(sandbox, { ...assign, operation: 'remove', tagIds: [4] }, { items });
		expect(sandbox.requests.map(({ method, path }) => [method, path])).toEqual(
			Array.from({ length: 2 }, () => ['DELETE', '/email-accounts/tag-mapping']),
		);
	});
});

describe('messages of several mailboxes', () => {
	const fetch = (options: INodeParameters = {}) =>
		account('fetchMessagesMany', { emailAccountIds: '={{ $json.box }}', options });

	it('come ten mailboxes a request, an item for each', async () => {
		const items = addMailboxes(sandbox.state, 23).map(({ id }) => ({ box: id }));
		const run = await runNode(sandbox, fetch({ limit: 500 }), { items });
		expect(bodies().map((body) => (body as IDataObject[]).length)).toEqual([10, 10, 3]);
		expect((bodies()[0] as IDataObject[])[0]).toEqual({ account_id: items[0].box, limit: 500 });
		expect(run.items.map(({ json, pairedItem }) => [json.account_id, pairedItem])).toEqual(
			items.map(({ box }, item) => [box, { item }]),
		);
	});

	it('say for each mailbox whether it could be read', async () => {
		const run = await runNode(sandbox, fetch(), { items: boxes(501, 505, 999) });
		expect(run.items.map(({ json }) => [json.account_id, json.status, json.error])).toEqual([
			[501, 'success', undefined],
			[505, 'error', 'IMAP login failed'],
			[999, 'error', 'Email account not found'],
		]);
		expect(run.items[0].json.data).toMatchObject({ messages: expect.any(Array) });
	});

	it('of a mailbox that several items name are fetched once for all of them', async () => {
		const run = await runNode(sandbox, fetch(), { items: boxes(501, 501) });
		expect(run.items.map(({ json }) => [json.account_id, json.status])).toEqual([
			[501, 'success'],
			[501, 'success'],
		]);
	});

	it('with other options for each item are asked for apart', async () => {
		const items = [
			{ box: 501, day: '2026-01-01' },
			{ box: 502, day: '2026-02-01' },
		];
		await runNode(sandbox, fetch({ from: '={{ $json.day }}' }), { items });
		expect(bodies()).toEqual([
			[{ account_id: 501, from: '2026-01-01T00:00:00.000Z' }],
			[{ account_id: 502, from: '2026-02-01T00:00:00.000Z' }],
		]);
	});

	const row = { account_id: '501', status: 'success', data: { messages: [] } };
	it.each<[string, unknown, IDataObject]>([
		['a bare list', [row], row],
		['a wrapper', { ok: true, data: { results: [row] } }, row],
		['another form', { hello: 1 }, { account_id: 501, answer: { hello: 1 } }],
	])('are not lost in %s', async (_, body, expected) => {
		sandbox.fault({ kind: 'body', body });
		const run = await runNode(sandbox, fetch(), { items: boxes(501) });
		expect(run.items.map(({ json }) => json)).toEqual([expected]);
	});

	it('are read again after a fault, since reading changes nothing', async () => {
		sandbox.fault({ kind: 'status', status: 503, times: 1 });
		const run = await runNode(sandbox, fetch(), { items: boxes(501) });
		expect(run.items[0].json.status).toBe('success');
		expect(sandbox.requests.map(({ status }) => status)).toEqual([503, 200]);
	});
});

describe('messages of one mailbox', () => {
	const message = { subject: 'Hello' };
	it.each<[string, unknown, IDataObject[]]>([
		['the known form', { messages: [message] }, [message]],
		['a wrapper', { ok: true, data: { messages: [message] } }, [message]],
		['a bare list', [message], [message]],
		['another form', { hello: 1 }, [{ hello: 1 }]],
	])('are not lost in %s', async (_, body, expected) => {
		sandbox.fault({ kind: 'body', body });
		const run = await runNode(sandbox, one('fetchMessages', 501));
		expect(run.items.map(({ json }) => json)).toEqual(expected);
	});
});

const messages = (options: INodeParameters) => one('fetchMessages', 501, { options });
const warmup = (additionalFields: INodeParameters) =>
	one('updateWarmup', 501, { warmupEnabled: true, additionalFields });
const tokens = (token: INodeParameters) =>
	account('createOAuth', {
		fromName: 'Sales',
		fromEmail: 'sales@example.com',
		username: 'sales',
		token,
	});

it.each<[string, INodeParameters, RegExp]>([
	['501 messages', messages({ limit: 501 }), /'Limit' is 501/],
	[
		'times the wrong way round',
		messages({ from: '2026-01-02T10:00:00', to: '2026-01-01' }),
		/'To' is before 'From'/,
	],
	['51 warm-up emails', warmup({ totalWarmupPerDay: 51 }), /'Warm-Up Emails per Day' is 51/],
	['an increase of 2', warmup({ dailyRampup: 2 }), /'Warm-Up Daily Increase' is 2/],
	['a reply rate of 10', warmup({ replyRatePercentage: 10 }), /'Warm-Up Reply Rate' is 10/],
	['a port of 70,000', newMailbox({ smtpPort: 70_000 }), /'SMTP Port' is 70000/],
	['a sender that is none', newMailbox({ fromEmail: 'sales' }), /'From Email' cannot be "sales"/],
	['no token', tokens({}), /'OAuth Token' is required/],
	[
		'a token without scope',
		tokens({ token: { scope: '={{ $json.missing }}', expiryDate: 1 } }),
		/'Scope' is required/,
	],
	['nothing to update', one('update', 501), /'Update Fields' is empty/],
	[
		'the name of a color',
		tag('create', { name: 'New', additionalFields: { color: 'red' } }),
		/'Color' cannot be "red"/,
	],
	[
		'the ID of a mailbox for its address',
		tag('getByEmail', { emailIds: 'ana@example.org, 501' }),
		/'Email Addresses' cannot be "501"/,
	],
])('refuses %s before anything is sent', async (_, parameters, message) => {
	const run = await runNode(sandbox, parameters);
	expect(run.error?.message).toMatch(message);
	expect(sandbox.requests).toEqual([]);
});
