/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { request } from 'node:http';
import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask, call } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const refused = (message: string, source: string, ...keys: string[]) => [
	400,
	{ statusCode: 400, error: 'Bad Request', message, validation: { source, keys } },
];

describe('query', () => {
	it.each([
		[{ limit: '0' }, '"limit" must be greater than or equal to 1', 'limit'],
		[{ limit: '101' }, '"limit" must be less than or equal to 100', 'limit'],
		[{ limit: '1.5' }, '"limit" must be an integer', 'limit'],
		[{ limit: 'many' }, '"limit" must be a number', 'limit'],
		[{ limit: '' }, '"limit" must be a number', 'limit'],
		[{ username: '' }, '"username" is not allowed to be empty', 'username'],
		[{ esp: 'gmail' }, '"esp" must be one of [GMAIL, OUTLOOK, SMTP]', 'esp'],
		[{ fetch_campaigns: 'yes' }, '"fetch_campaigns" must be a boolean', 'fetch_campaigns'],
		[{ foo: '1' }, '"foo" is not allowed', 'foo'],
	])('%j', async (query, message, key) => {
		expect(await ask(sandbox, 'GET', '/email-accounts/', { query })).toEqual(
			refused(message, 'query', key),
		);
	});

	it('takes booleans and numbers as text', async () => {
		const query = { fetch_campaigns: 'true', limit: '1', offset: '1' };
		const [status, rows] = await ask(sandbox, 'GET', '/email-accounts/', { query });
		expect([status, rows]).toMatchObject([200, [{ id: 502, campaign_ids: [90211, 90214] }]]);
	});

	it.each([
		['start_date', '2026-1-5', '"start_date" must be in YYYY-MM-DD format'],
		['start_date', '2026-02-30', '"start_date" must be in YYYY-MM-DD format'],
		['time_zone', 'Mars/Base', '"time_zone" must be a valid timezone'],
	])('%s=%s', async (name, value, message) => {
		const query = { start_date: '2026-01-01', end_date: '2026-01-20', [name]: value };
		expect(await ask(sandbox, 'GET', '/campaigns/90211/analytics-by-date', { query })).toEqual(
			refused(message, 'query', name),
		);
	});

	it('refuses a repeated parameter', async () => {
		const url = `${sandbox.url}/api/v1/email-accounts/?api_key=sandbox-key&limit=1&limit=2`;
		expect((await fetch(url)).status).toBe(400);
	});
});

describe('body', () => {
	const settings = '/campaigns/90213/settings';

	it.each([
		[{ name: 5 }, '"name" must be a string', 'name'],
		[{ name: '' }, '"name" is not allowed to be empty', 'name'],
		[{ name: null }, '"name" must be a string', 'name'],
		[
			{ send_as_plain_text: 'true' },
			'"send_as_plain_text" must be a boolean',
			'send_as_plain_text',
		],
		[
			{ follow_up_percentage: '40' },
			'"follow_up_percentage" must be a number',
			'follow_up_percentage',
		],
		[
			{ follow_up_percentage: 101 },
			'"follow_up_percentage" must be less than or equal to 100',
			'follow_up_percentage',
		],
		[{ track_settings: 'all' }, '"track_settings" must be an array', 'track_settings'],
		[
			{ ai_categorisation_options: [1, '2'] },
			'"ai_categorisation_options[1]" must be a number',
			'ai_categorisation_options.1',
		],
		[
			{ out_of_office_detection_settings: { more: 1 } },
			'"out_of_office_detection_settings.more" is not allowed',
			'out_of_office_detection_settings.more',
		],
		[{ foo: 1 }, '"foo" is not allowed', 'foo'],
	])('%j', async (body, message, key) => {
		expect(await ask(sandbox, 'POST', settings, { body })).toEqual(refused(message, 'body', key));
	});

	it('takes null only where the catalogue says so', async () => {
		expect(await ask(sandbox, 'POST', settings, { body: { client_id: null } })).toEqual([
			200,
			{ ok: true },
		]);
	});

	it('checks the elements of lists', async () => {
		const path = '/campaigns/90213/leads';
		const lead = { email: 'someone@example.org', custom_fields: { any: 'thing' } };
		const send = async (lead_list: object[]) =>
			await ask(sandbox, 'POST', path, { body: { lead_list } });

		expect((await send([lead]))[0]).toBe(200);
		expect(await send([lead, { email: 5 }])).toEqual(
			refused('"lead_list[1].email" must be a string', 'body', 'lead_list.1.email'),
		);
		expect(await send([lead, {}])).toEqual(
			refused('"lead_list[1].email" is required', 'body', 'lead_list.1.email'),
		);
		expect(await send([{ ...lead, age: 5 }])).toEqual(
			refused('"lead_list[0].age" is not allowed', 'body', 'lead_list.0.age'),
		);
		expect(await send([])).toEqual(
			refused('"lead_list" must contain at least 1 items', 'body', 'lead_list'),
		);
		expect(await send(Array.from({ length: 401 }, () => lead))).toEqual(
			refused('"lead_list" must contain less than or equal to 400 items', 'body', 'lead_list'),
		);
		const many = Array.from({ length: 201 }, (_, index) => [`field_${index}`, 'x']);
		expect(await send([{ ...lead, custom_fields: Object.fromEntries(many) as object }])).toEqual(
			refused(
				'"lead_list[0].custom_fields" must have less than or equal to 200 keys',
				'body',
				'lead_list.0.custom_fields',
			),
		);
	});

	it('takes any of several types', async () => {
		const send = async (spamTestIds: unknown[]) =>
			(await call(sandbox, 'POST', '/spam-test/delete', { body: { spamTestIds } })).status;
		expect([await send([1201, 'test_001']), await send([true])]).toEqual([200, 400]);
	});

	it('checks patterns', async () => {
		const body = { name: 'North', color: 'green' };
		expect(await ask(sandbox, 'POST', '/tags', { body })).toMatchObject([
			400,
			{ message: expect.stringContaining('fails to match the required pattern') as string },
		]);
	});

	it('is an array on one route', async () => {
		const path = '/email-accounts/multi/fetch-messages';
		const send = async (body: unknown) => await ask(sandbox, 'POST', path, { body });
		expect((await send([{ account_id: 501 }]))[0]).toBe(200);
		expect(await send({ account_id: 501 })).toMatchObject([
			400,
			{ message: '"value" must be an array' },
		]);
		expect(await send([{ account_id: '501' }])).toEqual(
			refused('"[0].account_id" must be a number', 'body', '0.account_id'),
		);
		expect(await send([])).toMatchObject([
			400,
			{ message: '"value" must contain at least 1 items' },
		]);
		expect(await send(Array(11).fill({ account_id: 501 }))).toMatchObject([400, {}]);
	});

	it('may be missing where nothing is required', async () => {
		expect((await call(sandbox, 'POST', '/campaigns/create')).status).toBe(200);
		expect((await call(sandbox, 'POST', '/campaigns/create', { body: {} })).status).toBe(200);
		expect((await call(sandbox, 'DELETE', '/campaigns/90212', { body: {} })).status).toBe(200);
	});

	it('is refused with GET', async () => {
		const answer = await getWithBody(sandbox, '/campaigns/90211', { id: 1 });
		expect(answer).toEqual(refused('"id" is not allowed', 'body', 'id'));
		expect((await getWithBody(sandbox, '/campaigns/90211', {}))[0]).toBe(200);
	});

	it('is refused when it is no JSON', async () => {
		const response = await fetch(`${sandbox.url}/api/v1/campaigns/create?api_key=sandbox-key`, {
			method: 'POST',
			body: '{"name":',
			headers: { 'content-type': 'application/json' },
		});
		expect(response.status).toBe(400);
		expect(sandbox.requests).toMatchObject([{ operation: 'campaign.create', body: undefined }]);
	});
});

describe('rules the API checks by hand', () => {
	const schedule = {
		timezone: 'Europe/Madrid',
		days_of_the_week: [1],
		start_hour: '09:00',
		end_hour: '17:00',
	};

	it.each([
		[
			'status',
			{ status: 'ACTIVE' },
			'Invalid value for status. Allowed values are - START,STOPPED,PAUSED',
		],
		['schedule', { ...schedule, timezone: 'Mars/Base' }, 'Invalid timezone - Mars/Base'],
		['schedule', { ...schedule, start_hour: '25:00' }, 'Invalid start_hour - 25:00'],
		['schedule', { ...schedule, end_hour: '9:00' }, 'Invalid end_hour - 9:00'],
		['schedule', { ...schedule, end_hour: '08:00' }, 'startHour cannot be greater than endHour'],
		[
			'settings',
			{ track_settings: ['DONT_TRACK_LINK_CLICK', 'DONT_EMAIL_OPEN'] },
			'Invalid track_settings value - DONT_EMAIL_OPEN',
		],
		['settings', { stop_lead_settings: 'NEVER' }, 'Invalid stop_lead_settings value - NEVER'],
		[
			'webhooks',
			{
				id: null,
				name: 'x',
				webhook_url: 'ftp://x',
				event_types: ['EMAIL_SENT'],
				categories: ['x'],
			},
			'Invalid webhook_url - ftp://x',
		],
	])('%s %j', async (route, body, error) => {
		expect(await ask(sandbox, 'POST', `/campaigns/90213/${route}`, { body })).toEqual([
			400,
			{ error },
		]);
	});

	it('come after the schema', async () => {
		const body = { timezone: 'Mars/Base' };
		expect(await ask(sandbox, 'POST', '/campaigns/90213/schedule', { body })).toMatchObject([
			400,
			{ message: '"days_of_the_week" is required' },
		]);
	});

	it('refuses the schedule of the documentation', async () => {
		expect(await ask(sandbox, 'POST', '/campaigns/90213/schedule', { body: { schedule } })).toEqual(
			refused('"timezone" is required', 'body', 'timezone'),
		);
	});
});

async function getWithBody(
	{ url, apiKey }: SmartleadSandbox,
	path: string,
	body: object,
): Promise<[number | undefined, unknown]> {
	const text = JSON.stringify(body);
	return await new Promise((resolve, reject) => {
		const outgoing = request(
			`${url}/api/v1${path}?api_key=${apiKey}`,
			{
				method: 'GET',
				headers: { 'content-type': 'application/json', 'content-length': text.length },
			},
			(response) => {
				let answer = '';
				response.on('data', (chunk: string) => (answer += chunk));
				response.on('end', () => resolve([response.statusCode, JSON.parse(answer) as unknown]));
			},
		);
		outgoing.on('error', reject);
		outgoing.end(text);
	});
}
