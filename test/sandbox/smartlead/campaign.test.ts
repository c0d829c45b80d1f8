import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const get = async (path: string, query?: Record<string, string>) =>
	await ask(sandbox, 'GET', path, { query });
const post = async (path: string, body?: unknown) => await ask(sandbox, 'POST', path, { body });
const read = async (id: number) => (await get(`/campaigns/${id}`))[1] as Record<string, unknown>;

const SCHEDULE = {
	timezone: 'Asia/Tokyo',
	days_of_the_week: [1, 3, 5],
	start_hour: '08:30',
	end_hour: '16:00',
};
const NOT_FOUND = [404, { error: 'Campaign not found - Invalid campaign_id.' }];

test('the seed has a campaign in every state, one of a client', async () => {
	const [, all] = await get('/campaigns');
	const states = (all as Array<{ status: string; client_id: number | null }>).map(
		({ status, client_id }) => [status, client_id],
	);
	expect(states).toEqual([
		['ACTIVE', null],
		['DRAFTED', null],
		['PAUSED', null],
		['STOPPED', null],
		['COMPLETED', null],
		['ACTIVE', 299],
	]);
	expect(await get('/campaigns', { client_id: '299' })).toMatchObject([200, [{ id: 90216 }]]);
});

test('tags come only when asked for', async () => {
	expect(await read(90211)).not.toHaveProperty('tags');
	expect(await get('/campaigns/90211', { include_tags: 'true' })).toMatchObject([
		200,
		{ tags: [{ tag_id: 3, tag_name: 'EMEA', tag_color: '#33AA77' }] },
	]);
});

test('create, read and delete', async () => {
	const [, created] = await post('/campaigns/create', { name: 'New', client_id: 299 });
	const { id, created_at } = created as { id: number; created_at: string };
	expect(created).toEqual({ ok: true, id, name: 'New', created_at });
	expect(await read(id)).toMatchObject({ id, status: 'DRAFTED', client_id: 299, created_at });
	expect(await ask(sandbox, 'DELETE', `/campaigns/${id}`)).toEqual([200, { ok: true }]);
	expect(await get(`/campaigns/${id}`)).toEqual([200, {}]);
});

test('deleting takes leads and statistics along', async () => {
	await ask(sandbox, 'DELETE', '/campaigns/90213');
	const ofCampaign = ({ campaign_id }: { campaign_id: number }) => campaign_id === 90213;
	expect([...sandbox.state.campaignLeads.values()].filter(ofCampaign)).toEqual([]);
	expect(sandbox.state.sends.filter(ofCampaign)).toEqual([]);
	expect(sandbox.state.sends.length).toBeGreaterThan(0);
});

test.each([
	['GET', 'email-accounts', undefined],
	['POST', 'email-accounts', { email_account_ids: [501] }],
	['DELETE', 'email-accounts', { email_account_ids: [501] }],
	['POST', 'status', { status: 'PAUSED' }],
	['POST', 'schedule', SCHEDULE],
	['POST', 'settings', {}],
	['GET', 'sequences', undefined],
	['GET', 'leads', undefined],
])('an unknown campaign is a 404 on %s %s', async (method, route, body) => {
	expect(await ask(sandbox, method, `/campaigns/1/${route}`, { body })).toEqual(NOT_FOUND);
});

describe('status', () => {
	it('is written in other words than it is read', async () => {
		for (const [written, shown] of [
			['PAUSED', 'PAUSED'],
			['START', 'ACTIVE'],
			['STOPPED', 'STOPPED'],
		]) {
			expect(await post('/campaigns/90211/status', { status: written })).toEqual([
				200,
				{ ok: true },
			]);
			expect(await read(90211)).toMatchObject({ status: shown });
		}
	});

	it('START needs a schedule, a mailbox and a step', async () => {
		const [, created] = await post('/campaigns/create', {});
		const path = `/campaigns/${(created as { id: number }).id}`;
		const start = async () => await post(`${path}/status`, { status: 'START' });
		const refused = (what: string) => [400, { error: expect.stringContaining(what) as string }];

		expect(await start()).toEqual(refused('schedule'));
		await post(`${path}/schedule`, SCHEDULE);
		expect(await start()).toEqual(refused('email account'));
		await post(`${path}/email-accounts`, { email_account_ids: [501] });
		expect(await start()).toEqual(refused('sequence'));
		await post(`${path}/sequences`, {
			sequences: [{ seq_number: 1, seq_delay_details: { delay_in_days: 0 } }],
		});
		expect(await start()).toEqual([200, { ok: true }]);
	});
});

test('the schedule is written flat and read nested', async () => {
	const more = {
		min_time_btw_emails: 7,
		max_new_leads_per_day: 33,
		schedule_start_time: '2026-03-01T09:00:00.000Z',
	};
	expect(await post('/campaigns/90212/schedule', { ...SCHEDULE, ...more })).toEqual([
		200,
		{ ok: true },
	]);
	expect(await read(90212)).toMatchObject({
		scheduler_cron_value: {
			tz: 'Asia/Tokyo',
			days: [1, 3, 5],
			startHour: '08:30',
			endHour: '16:00',
		},
		min_time_btwn_emails: 7,
		max_leads_per_day: 33,
		schedule_start_time: '2026-03-01T09:00:00.000Z',
	});
	await post('/campaigns/90212/schedule', SCHEDULE);
	expect(await read(90212)).toMatchObject({ min_time_btwn_emails: 7, max_leads_per_day: 33 });
});

test('settings change only what is sent', async () => {
	const before = await read(90213);
	await post('/campaigns/90213/settings', {
		track_settings: ['DONT_TRACK_EMAIL_OPEN', 'DONT_TRACK_REPLY_TO_AN_EMAIL'],
		follow_up_percentage: 0,
		send_as_plain_text: true,
		bounce_autopause_threshold: '4',
	});
	const { updated_at } = await read(90213);
	expect(await read(90213)).toEqual({
		...before,
		updated_at,
		track_settings: ['DONT_EMAIL_OPEN', 'DONT_REPLY_TO_AN_EMAIL'],
		follow_up_percentage: 0,
		send_as_plain_text: true,
	});
	expect(sandbox.state.campaigns.get(90213)?.hiddenSettings).toEqual({
		bounce_autopause_threshold: '4',
	});
	await post('/campaigns/90213/settings', { track_settings: [] });
	expect(await read(90213)).toMatchObject({ track_settings: [] });
});

test('the client is attached and detached', async () => {
	await post('/campaigns/90211/settings', { client_id: 300 });
	expect(await read(90211)).toMatchObject({ client_id: 300 });
	await post('/campaigns/90211/settings', { client_id: null });
	expect(await read(90211)).toMatchObject({ client_id: null });
});

test('the team member is assigned and cleared', async () => {
	const assign = async (teamMemberId: number | null) =>
		await post('/campaigns/90212/team-member', { teamMemberId });
	expect(await assign(13)).toEqual([200, { success: true, message: 'Team member updated' }]);
	expect(sandbox.state.campaigns.get(90212)?.teamMemberId).toBe(13);
	await assign(null);
	expect(sandbox.state.campaigns.get(90212)?.teamMemberId).toBeNull();
	expect(await assign(99)).toEqual([404, { error: 'Team member not found with ID 99' }]);
});

describe('mailboxes', () => {
	const mapped = async () => {
		const [, rows] = await get('/campaigns/90213/email-accounts');
		return (rows as Array<{ id: number }>).map(({ id }) => id);
	};

	it('are attached once and detached', async () => {
		const [status, answer] = await post('/campaigns/90213/email-accounts', {
			email_account_ids: [504, 508],
		});
		expect([status, answer]).toMatchObject([
			200,
			{
				ok: true,
				result: [
					{ email_campaign_id: 90213, email_account_id: 504 },
					{ email_campaign_id: 90213, email_account_id: 508 },
				],
			},
		]);
		expect(await mapped()).toEqual([503, 504, 508]);

		const body = { email_account_ids: [503, 508, 501] };
		expect(await ask(sandbox, 'DELETE', '/campaigns/90213/email-accounts', { body })).toEqual([
			200,
			{ ok: true, result: 2 },
		]);
		expect(await mapped()).toEqual([504]);
	});

	it('of others are refused, all or nothing', async () => {
		const body = { email_account_ids: [508, 9999] };
		expect(await post('/campaigns/90213/email-accounts', body)).toEqual([
			400,
			{ error: 'Email account id - 9999 not allowed. Permission Error.' },
		]);
		expect(await mapped()).toEqual([503, 504]);
	});

	it('leak passwords in plain text, as live', async () => {
		const planted = `planted-secret-${503}`;
		expect(await get('/campaigns/90213/email-accounts')).toMatchObject([
			200,
			[{ id: 503, password: planted, imap_password: planted }, {}],
		]);
	});

	it('of one lead can be switched', async () => {
		const body = { email_account_id: 504, email_campaign_id: 90213, email_lead_id: 55220 };
		expect((await post('/campaigns/update-lead-email-account', body))[0]).toBe(200);
		const member = [...sandbox.state.campaignLeads.values()].find(
			({ campaign_id, lead_id }) => campaign_id === 90213 && lead_id === 55220,
		);
		expect(member?.email_account_id).toBe(504);
	});
});

describe('duplicate', () => {
	it('copies all but leads and state', async () => {
		const [, answer] = await post('/campaigns/90216/duplicate', {});
		const { newCampaignId: id } = answer as { newCampaignId: number };
		const original = await read(90216);
		expect(await read(id)).toEqual({
			...original,
			id,
			name: 'Bakery pilot - copy',
			status: 'DRAFTED',
			client_id: null,
			created_at: expect.any(String) as string,
			updated_at: expect.any(String) as string,
		});
		const [, steps] = await get(`/campaigns/${id}/sequences`);
		const [, originalSteps] = await get('/campaigns/90216/sequences');
		expect((steps as unknown[]).length).toBe((originalSteps as unknown[]).length);
		expect((steps as Array<{ id: number }>)[0].id).not.toBe(
			(originalSteps as Array<{ id: number }>)[0].id,
		);
		expect(await get(`/campaigns/${id}/leads`)).toMatchObject([200, { total_leads: '0' }]);
	});

	it('keeps the client and copies subsequences on request', async () => {
		await post('/campaigns/create-subsequence', {
			parent_campaign_id: 90216,
			subsequence_name: 'Pricing',
		});
		const [, answer] = await post('/campaigns/90216/duplicate', {
			duplicate_client_label: true,
			duplicate_sub_sequence: true,
		});
		const { newCampaignId: id } = answer as { newCampaignId: number };
		expect(await read(id)).toMatchObject({ client_id: 299 });
		const [, all] = await get('/campaigns');
		expect(all).toContainEqual(
			expect.objectContaining({ name: 'Pricing - copy', parent_campaign_id: id }),
		);
	});

	it('of an unknown campaign is a 500', async () => {
		expect(await post('/campaigns/1/duplicate', {})).toEqual([
			500,
			{ message: 'Invalid campaign Id!' },
		]);
	});
});

test('a subsequence knows its parent', async () => {
	const [, created] = await post('/campaigns/create-subsequence', {
		parent_campaign_id: 90211,
		subsequence_name: 'Pricing',
		condition_events: [{ event: 'EMAIL_REPLY' }],
	});
	const { id } = created as { id: number };
	expect(await read(id)).toMatchObject({
		name: 'Pricing',
		parent_campaign_id: 90211,
		status: 'DRAFTED',
	});
	expect(await post('/campaigns/create-subsequence', { parent_campaign_id: 1 })).toEqual(NOT_FOUND);
});

test('a test email is kept, not sent', async () => {
	const path = '/campaigns/90211/send-test-email';
	const body = { leadId: 55120, sequenceNumber: 2, customEmailAddress: 'me@example.org' };
	expect((await post(path, body))[0]).toBe(200);
	expect(sandbox.state.testEmails).toMatchObject([
		{ campaign_id: 90211, lead_id: 55120, sequence_number: 2, to: 'me@example.org' },
	]);
	expect((await post(path, { ...body, sequenceNumber: 9 }))[0]).toBe(400);
	expect((await post(path, { ...body, leadId: 1 }))[0]).toBe(404);
});
