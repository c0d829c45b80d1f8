import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask, call } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const URL_TEXT = 'http://127.0.0.1:5678/webhook/abc?token=1';
const written = {
	name: 'CRM',
	webhook_url: URL_TEXT,
	event_types: ['EMAIL_REPLY', 'LEAD_CATEGORY_UPDATED'],
	categories: ['Interested', 'Call Next Quarter'],
};

const save = async (body: object, campaignId = 90213) =>
	await ask(sandbox, 'POST', `/campaigns/${campaignId}/webhooks`, { body });
const list = async (campaignId = 90213) =>
	await ask(sandbox, 'GET', `/campaigns/${campaignId}/webhooks`);
const remove = async (id: number, campaignId = 90213) =>
	await ask(sandbox, 'DELETE', `/campaigns/${campaignId}/webhooks`, { body: { id } });
const create = async (body: object) => await ask(sandbox, 'POST', '/webhook/create', { body });
const read = async (id: number) => await ask(sandbox, 'GET', `/webhook/${id}`);

const NOT_FOUND = [404, { error: 'Webhook not found - Invalid webhook_id.' }];
const NO_CAMPAIGN = [404, { error: 'Campaign not found - Invalid campaign_id.' }];

describe('the webhooks of a campaign', () => {
	it('are answered with maps and listed with arrays', async () => {
		expect(await save({ ...written, id: null })).toEqual([
			200,
			{
				id: 2170,
				name: 'CRM',
				webhook_url: URL_TEXT,
				email_campaign_id: 90213,
				event_type_map: { EMAIL_REPLY: true, LEAD_CATEGORY_UPDATED: true },
				category_id_map: { '1': true, '7310': true },
			},
		]);
		const { created_at } = sandbox.state.webhooks[0];
		expect(await list()).toEqual([
			200,
			[{ id: 2170, ...written, email_campaign_id: 90213, created_at, updated_at: created_at }],
		]);
		expect(await list(90211)).toEqual([200, []]);
		expect(sandbox.state.webhooks).toMatchObject([
			{ id: 2170, level: 'campaign', campaignId: 90213, clientId: null, ...written },
		]);
		expect(sandbox.requests.map(({ operation }) => operation)).toEqual([
			'campaignWebhook.upsert',
			'campaignWebhook.getMany',
			'campaignWebhook.getMany',
		]);
	});

	it('are changed with their id, and created without one', async () => {
		await save(written);
		await save(written);
		expect(sandbox.state.webhooks.map(({ id }) => id)).toEqual([2170, 2171]);
		const changes = { name: 'Renamed', event_types: ['EMAIL_OPEN'], categories: ['Wrong Person'] };
		expect(await save({ ...written, ...changes, id: 2170 })).toMatchObject([
			200,
			{ id: 2170, event_type_map: { EMAIL_OPEN: true }, category_id_map: { '7': true } },
		]);
		expect(sandbox.state.webhooks).toMatchObject([{ id: 2170, ...changes }, { name: 'CRM' }]);
	});

	it('are neither changed nor deleted from another campaign, or with an unknown id', async () => {
		await save(written);
		const before = structuredClone(sandbox.state.webhooks);
		expect(await save({ ...written, name: 'X', id: 9 })).toEqual(NOT_FOUND);
		expect(await save({ ...written, name: 'X', id: 2170 }, 90211)).toEqual(NOT_FOUND);
		expect(await remove(9)).toEqual(NOT_FOUND);
		expect(await remove(2170, 90211)).toEqual(NOT_FOUND);
		expect(sandbox.state.webhooks).toEqual(before);
	});

	it('are deleted by the id in the body, once', async () => {
		await save(written);
		await save({ ...written, name: 'Stays' });
		expect(await remove(2170)).toEqual([200, { ok: true }]);
		expect(sandbox.state.webhooks).toMatchObject([{ id: 2171, name: 'Stays' }]);
		expect(await remove(2170)).toEqual(NOT_FOUND);
	});

	it('go with their campaign', async () => {
		await save(written);
		await save(written, 90211);
		await call(sandbox, 'DELETE', '/campaigns/90213');
		expect(sandbox.state.webhooks).toMatchObject([{ campaignId: 90211 }]);
		expect(await list()).toEqual(NO_CAMPAIGN);
		expect(await save(written)).toEqual(NO_CAMPAIGN);
		expect(await remove(2170)).toEqual(NO_CAMPAIGN);
	});

	it.each([
		[{ categories: ['Interested', 'Foo'] }, { error: 'Invalid category - Foo' }],
		[{ categories: ['interested'] }, { error: 'Invalid category - interested' }],
		[
			{ event_types: ['EMAIL_OPEN', 'LEAD_REPLIED'] },
			{ error: 'Invalid event_types - LEAD_REPLIED' },
		],
		[{ event_types: ['FIRST_EMAIL_SENT'] }, { error: 'Invalid event_types - FIRST_EMAIL_SENT' }],
		[{ webhook_url: 'ftp://x' }, { error: 'Invalid webhook_url - ftp://x' }],
		[{ categories: [] }, { message: '"categories" must contain at least 1 items' }],
		[{ categories: undefined }, { message: '"categories" is required' }],
		[{ event_types: [] }, { message: '"event_types" must contain at least 1 items' }],
		[{ categories: [1] }, { message: '"categories[0]" must be a string' }],
	])('are refused with %j', async (change, answer) => {
		expect(await save({ ...written, ...change })).toMatchObject([400, answer]);
		expect(sandbox.state.webhooks).toEqual([]);
	});

	it('have a summary of the time that was asked for, without rows', async () => {
		const query = { fromTime: '2026-01-01T00:00:00.000Z', toTime: '2026-01-31T00:00:00.000Z' };
		expect(await ask(sandbox, 'GET', '/campaigns/90213/webhooks/summary', { query })).toEqual([
			200,
			{ data: { summary: [], timeRange: { from: query.fromTime, to: query.toTime } } },
		]);
		const unknown = await ask(sandbox, 'GET', '/campaigns/1/webhooks/summary', { query });
		expect(unknown).toEqual(NO_CAMPAIGN);
	});
});

describe('the webhooks of the account', () => {
	const user = { webhook_url: URL_TEXT, association_type: 'user', name: 'CRM' };

	it('are created with maps and read by number', async () => {
		const maps = {
			event_type_map: { EMAIL_REPLY: true, FIRST_EMAIL_SENT: true, EMAIL_OPEN: false },
			category_id_map: { '2': true, '3': false },
		};
		expect(await create({ ...user, ...maps })).toEqual([
			200,
			{ ok: true, id: 2170, webhook_url: URL_TEXT },
		]);
		const { created_at } = sandbox.state.webhooks[0];
		expect(await read(2170)).toEqual([
			200,
			{
				ok: true,
				data: {
					id: 2170,
					email_campaign_id: null,
					name: 'CRM',
					webhook_url: URL_TEXT,
					event_type_map: { EMAIL_REPLY: true, FIRST_EMAIL_SENT: true },
					category_id_map: { '2': true },
					created_at,
					updated_at: created_at,
				},
			},
		]);
		expect(sandbox.state.webhooks).toMatchObject([
			{
				level: 'user',
				campaignId: null,
				clientId: null,
				event_types: ['EMAIL_REPLY', 'FIRST_EMAIL_SENT'],
				categories: ['Meeting Request'],
			},
		]);
	});

	it('take one event and one category beside the maps', async () => {
		await create({ ...user, event_type: 'EMAIL_OPEN', category_id: 1 });
		expect(sandbox.state.webhooks).toMatchObject([
			{ event_types: ['EMAIL_OPEN'], categories: ['Interested'] },
		]);
	});

	it('cannot be listed', async () => {
		const reply = await call(sandbox, 'GET', '/webhook');
		expect(reply.status).toBe(404);
		expect(reply.headers.get('content-type')).toContain('text/html');
		expect(reply.text).toContain('Cannot GET /api/v1/webhook');
	});

	it('are read by number only', async () => {
		expect(await ask(sandbox, 'GET', '/webhook/all')).toMatchObject([
			400,
			{ message: '"webhook_id" must be a number' },
		]);
		expect(await read(9)).toEqual(NOT_FOUND);
	});

	it('of a client or campaign need its id', async () => {
		const client = { ...user, association_type: 'client' };
		const campaign = { ...user, association_type: 'campaign' };
		expect(await create(client)).toEqual([
			400,
			{ error: 'client_id is required for association_type client' },
		]);
		expect(await create(campaign)).toEqual([
			400,
			{ error: 'email_campaign_id is required for association_type campaign' },
		]);
		expect((await create({ ...client, client_id: 1 }))[0]).toBe(404);
		expect(await create({ ...campaign, email_campaign_id: 1 })).toEqual(NO_CAMPAIGN);
		expect((await create({ ...user, association_type: 1 }))[0]).toBe(400);
		expect(sandbox.state.webhooks).toEqual([]);

		await create({ ...client, client_id: 299 });
		await create({ ...campaign, email_campaign_id: 90213 });
		expect(sandbox.state.webhooks).toMatchObject([
			{ level: 'client', clientId: 299, campaignId: null },
			{ level: 'campaign', clientId: null, campaignId: 90213 },
		]);
		expect(await list()).toMatchObject([200, [{ id: 2171, email_campaign_id: 90213 }]]);
	});

	it.each([
		[{ event_type_map: { EMAIL_REPLIED: true } }, /EMAIL_REPLIED/],
		[{ category_id_map: { '99': true } }, /Invalid category - 99/],
		[{ webhook_url: 'hooks.example.org' }, /must be a valid uri/],
	])('are refused with %j', async (change, text) => {
		const [status, answer] = await create({ ...user, ...change });
		expect(status).toBe(400);
		expect(JSON.stringify(answer)).toMatch(text);
		expect(sandbox.state.webhooks).toEqual([]);
	});

	it('are replaced by one of the same name and association, unless forced', async () => {
		await create({ ...user, event_type: 'EMAIL_OPEN' });
		const again = { ...user, event_type: 'EMAIL_REPLY', webhook_url: 'https://example.org/2' };
		expect(await create(again)).toMatchObject([200, { id: 2170 }]);
		expect(sandbox.state.webhooks).toMatchObject([
			{ id: 2170, event_types: ['EMAIL_REPLY'], webhook_url: 'https://example.org/2' },
		]);
		const forClient = { ...again, association_type: 'client', client_id: 299 };
		expect(await create(forClient)).toMatchObject([200, { id: 2171 }]);
		expect(await create({ ...again, force_create: true })).toMatchObject([200, { id: 2172 }]);
	});

	it('keep what an update does not name', async () => {
		await create({ ...user, event_type: 'EMAIL_OPEN', category_id: 1 });
		const update = async (body: object, id = 2170) =>
			await ask(sandbox, 'PUT', `/webhook/update/${id}`, { body });
		expect(await update({ event_type_map: { EMAIL_REPLY: true, EMAIL_OPEN: false } })).toEqual([
			200,
			{ ok: true, id: 2170, message: 'Webhook saved successfully' },
		]);
		const { created_at } = sandbox.state.webhooks[0];
		expect(sandbox.state.webhooks).toMatchObject([
			{
				name: 'CRM',
				webhook_url: URL_TEXT,
				event_types: ['EMAIL_REPLY'],
				categories: ['Interested'],
			},
		]);
		await update({
			name: 'New',
			webhook_url: 'https://example.org/3',
			event_types: ['EMAIL_BOUNCE'],
			categories: ['Wrong Person'],
		});
		expect(sandbox.state.webhooks).toMatchObject([
			{
				name: 'New',
				webhook_url: 'https://example.org/3',
				event_types: ['EMAIL_BOUNCE'],
				categories: ['Wrong Person'],
				created_at,
			},
		]);
		expect(await update({ name: 'Lost', categories: ['Foo'] })).toMatchObject([
			400,
			{ error: 'Invalid category - Foo' },
		]);
		expect(sandbox.state.webhooks[0].name).toBe('New');
		expect(await update({ name: 'X' }, 9)).toEqual(NOT_FOUND);
	});

	it('are deleted by the id in the body, once', async () => {
		await create(user);
		const drop = async () =>
			await ask(sandbox, 'DELETE', '/webhook/delete', { body: { id: 2170 } });
		expect(await drop()).toEqual([200, { ok: true }]);
		expect(sandbox.state.webhooks).toEqual([]);
		expect(await drop()).toEqual(NOT_FOUND);
	});

	it('never show the secret key', async () => {
		const replies = [
			await create(user),
			await read(2170),
			await save({ ...written }),
			await list(),
		];
		expect(JSON.stringify(replies)).not.toContain(sandbox.state.webhookSecretKey);
	});
});
