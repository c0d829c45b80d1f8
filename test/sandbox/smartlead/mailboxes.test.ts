import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const post = async (path: string, body: object) => await ask(sandbox, 'POST', path, { body });
const mailbox = async (id: number) =>
	(await ask(sandbox, 'GET', `/email-accounts/${id}/`))[1] as Record<string, unknown>;

const UNKNOWN = [
	404,
	{
		ok: false,
		message: 'Email account not found!',
		errorCode: 'ACCOUNT_NOT_FOUND',
		emailAccountId: 999,
	},
];

const login = {
	from_name: 'Sales',
	from_email: 'sales@example.com',
	user_name: 'sales',
	password: 'secret-1',
	smtp_host: 'smtp.example.com',
	smtp_port: 465,
	imap_host: 'imap.example.com',
	imap_port: 993,
	warmup_enabled: true,
};

describe('a mailbox by password', () => {
	it('is added with its settings, and read under other names', async () => {
		const body = { ...login, id: null, max_email_per_day: 0, bcc: 'crm@example.com' };
		expect(await post('/email-accounts/save', body)).toEqual([
			200,
			{
				ok: true,
				message: 'Email account added/updated successfully!',
				emailAccountId: 512,
				warmupKey: 'brave-oak',
			},
		]);
		expect(await mailbox(512)).toMatchObject({
			type: 'SMTP',
			username: 'sales',
			password: 'secret-1',
			imap_password: 'secret-1',
			smtp_port: 465,
			message_per_day: 0,
			bcc_email: 'crm@example.com',
			is_different_imap_account: false,
			warmup_details: { id: 20, status: 'ACTIVE' },
		});
	});

	it('of an address that is there needs its id, and is overwritten with it', async () => {
		const body = { ...login, from_email: 'ana@example.org' };
		expect(await post('/email-accounts/save', body)).toMatchObject([
			400,
			{ errorCode: 'ACCOUNT_ALREADY_EXIST', emailAccountId: 501 },
		]);
		expect((await post('/email-accounts/save', { ...body, id: 501 }))[0]).toBe(200);
		expect(await mailbox(501)).toMatchObject({ id: 501, from_name: 'Sales', username: 'sales' });
		expect(sandbox.state.mailboxes.size).toBe(11);
		expect(await post('/email-accounts/save', { ...body, id: 999 })).toEqual(UNKNOWN);
	});

	it('is refused when its host cannot exist', async () => {
		const body = { ...login, imap_host: 'imap.example.invalid' };
		expect(await post('/email-accounts/save', body)).toMatchObject([
			400,
			{ errorCode: 'ACCOUNT_VERIFICATION_FAILED', error: 'Invalid login' },
		]);
		expect(sandbox.state.mailboxes.size).toBe(11);
	});
});

it('a mailbox by token is added', async () => {
	const body = {
		from_name: 'Sales',
		from_email: 'sales@example.com',
		username: 'sales',
		type: 'OUTLOOK',
		token: { scope: 'mail', token_type: 'Bearer', expiry_date: 1768471200000 },
		warmup_enabled: false,
		use_whitelabel_credentials: false,
	};
	expect(await post('/email-accounts/save-oauth', body)).toMatchObject([
		200,
		{ ok: true, data: { id: 512, type: 'OUTLOOK' } },
	]);
	expect(await mailbox(512)).toMatchObject({ warmup_details: { status: 'INACTIVE' } });
});

describe('changing', () => {
	it('keeps what is not named', async () => {
		const body = { signature: 'Ana', client_id: null, time_to_wait_in_mins: 3 };
		expect(await post('/email-accounts/507', body)).toEqual([
			200,
			{ ok: true, message: 'Email account details updated successfully!', emailAccountId: 507 },
		]);
		expect(await mailbox(507)).toMatchObject({
			signature: 'Ana',
			client_id: null,
			minTimeToWaitInMins: 3,
			from_name: 'Paul Weber',
			message_per_day: 40,
		});
		expect(await post('/email-accounts/999', body)).toEqual(UNKNOWN);
	});

	it('suspends and lifts it again', async () => {
		const suspended = async () => (await mailbox(501)).is_suspended;
		expect(await ask(sandbox, 'PUT', '/email-accounts/suspend/501')).toEqual([
			200,
			{
				success: true,
				message: 'Email account suspended successfully',
				data: { accountId: 501, isSuspended: true },
			},
		]);
		expect(await suspended()).toBe(true);
		expect((await ask(sandbox, 'DELETE', '/email-accounts/unsuspend/501'))[0]).toBe(200);
		expect(await suspended()).toBe(false);
		expect(await ask(sandbox, 'PUT', '/email-accounts/suspend/999')).toEqual([
			400,
			{ success: false, message: 'Email account not found or does not belong to you' },
		]);
	});

	it('deletes it, also from its campaigns', async () => {
		expect(await ask(sandbox, 'DELETE', '/email-accounts/501')).toMatchObject([
			200,
			{ ok: true, emailAccountId: 501 },
		]);
		const [, rows] = await ask(sandbox, 'GET', '/campaigns/90211/email-accounts');
		expect((rows as Array<{ id: number }>).map(({ id }) => id)).toEqual([502, 503]);
		expect((await ask(sandbox, 'DELETE', '/email-accounts/501'))[0]).toBe(404);
	});
});

describe('warm-up', () => {
	it('takes its settings', async () => {
		const body = { warmup_enabled: true, total_warmup_per_day: 25, reply_rate_percentage: 60 };
		expect(await post('/email-accounts/504/warmup', body)).toMatchObject([
			200,
			{ ok: true, emailAccountId: 504, warmupKey: 'brave-oak' },
		]);
		expect(await mailbox(504)).toMatchObject({
			warmup_details: { status: 'ACTIVE', warmup_max_count: 25, reply_rate: 60 },
		});
	});

	it.each([
		[501, '70', '1', 7],
		[504, '0', '0', 7],
		[511, '70', '28', 7],
	])('of %d has counters as texts', async (id, sent, spam, days) => {
		const [, stats] = await ask(sandbox, 'GET', `/email-accounts/${id}/warmup-stats`);
		const { stats_by_date, ...totals } = stats as { stats_by_date: object[] };
		expect(totals).toMatchObject({ id, sent_count: sent, spam_count: spam });
		expect(stats_by_date).toHaveLength(days);
	});

	it('has mailboxes that need attention', async () => {
		const [, rows] = await ask(sandbox, 'GET', '/email-accounts/');
		const low = (rows as Array<{ id: number; warmup_details: { warmup_reputation: string } }>)
			.filter(({ warmup_details }) => parseFloat(warmup_details.warmup_reputation) < 90)
			.map(({ id, warmup_details }) => [id, warmup_details.warmup_reputation]);
		expect(low).toEqual([
			[506, '61%'],
			[510, '74%'],
			[511, '48%'],
		]);
	});
});

describe('reconnecting', () => {
	const reconnect = async () => await post('/email-accounts/reconnect-failed-email-accounts', {});

	it('is taken three times, and its refusal says ok: true', async () => {
		for (let time = 0; time < 3; time++) expect((await reconnect())[0]).toBe(200);
		expect(await reconnect()).toEqual([
			406,
			{ ok: true, message: 'Bulk reconnect API cannot be consumed more than 3 times a day' },
		]);
		// As if a day had gone by for one of them.
		sandbox.state.reconnections[0] -= 24 * 60 * 60_000;
		expect((await reconnect())[0]).toBe(200);
	});

	it('needs a failed mailbox', async () => {
		for (const id of [505, 509]) sandbox.state.mailboxes.delete(id);
		expect(await reconnect()).toEqual([
			404,
			{ ok: true, message: 'No failed email account found!' },
		]);
		expect(sandbox.state.reconnections).toEqual([]);
	});
});

describe('messages', () => {
	const fetch = async (body: object, id = 503) => {
		const [, answer] = await post(`/email-accounts/${id}/fetch-messages`, body);
		return (answer as { messages: Array<{ date: string; body?: string }> }).messages;
	};

	it('are the replies to the mailbox, the latest first', async () => {
		const messages = await fetch({});
		expect(messages.length).toBeGreaterThan(2);
		const dates = messages.map(({ date }) => date);
		expect(dates).toEqual([...dates].sort().reverse());
		expect(messages[0]).not.toHaveProperty('body');
		expect((await fetch({ includeBody: true, limit: 1 }))[0].body).toMatch(/<p>/);
	});

	it('can be chosen by time, number and folder', async () => {
		const all = await fetch({});
		const { date } = all[1];
		expect(await fetch({ from: date })).toEqual(all.filter((each) => each.date >= date));
		expect(await fetch({ to: date })).toEqual(all.filter((each) => each.date <= date));
		expect(await fetch({ limit: 2 })).toEqual(all.slice(0, 2));
		expect(await fetch({ folder: 'inbox' })).toEqual(all);
		expect(await fetch({ folder: 'Spam' })).toEqual([]);
	});

	it('of several come with what could not be read', async () => {
		const body = [503, 505, 999].map((account_id) => ({ account_id, limit: 1 }));
		expect(await post('/email-accounts/multi/fetch-messages', body)).toEqual([
			200,
			{
				results: [
					{ account_id: 503, status: 'success', data: { messages: [expect.any(Object)] } },
					{ account_id: 505, status: 'error', error: 'IMAP login failed' },
					{ account_id: 999, status: 'error', error: 'Email account not found' },
				],
				summary: { total: 3, success: 1, error: 2 },
			},
		]);
		expect((await post('/email-accounts/505/fetch-messages', {}))[0]).toBe(400);
	});
});

describe('tags', () => {
	const tagsOf = (id: number) => sandbox.state.mailboxes.get(id)?.tagIds;
	const mapping = (ids: number[], tags: number[]) => ({ email_account_ids: ids, tag_ids: tags });

	it('are created and changed', async () => {
		expect(await post('/tags', { name: 'North', color: '#112233' })).toEqual([
			200,
			{ ok: true, data: { id: 6, name: 'North', color: '#112233' } },
		]);
		const tag = { id: 6, name: 'South', color: '#445566' };
		expect(await post('/email-accounts/tag-manager', tag)).toEqual([200, { ok: true, data: tag }]);
		expect((await post('/email-accounts/tag-manager', { ...tag, id: 99 }))[0]).toBe(400);
		expect((await post('/tags', { name: 'North', color: 'blue' }))[0]).toBe(400);
		const [, list] = await ask(sandbox, 'GET', '/email-accounts/tags');
		expect((list as { data: object[] }).data.at(-1)).toEqual(tag);
	});

	it('are put on mailboxes and taken off, all or nothing', async () => {
		expect(await post('/email-accounts/tag-mapping', mapping([501, 503], [3, 4]))).toEqual([
			200,
			{ ok: true, message: 'Tags assigned successfully' },
		]);
		expect([tagsOf(501), tagsOf(503)]).toEqual([
			[3, 4],
			[3, 4],
		]);
		const body = mapping([501, 502], [3]);
		expect(await ask(sandbox, 'DELETE', '/email-accounts/tag-mapping', { body })).toEqual([
			200,
			{ ok: true, message: 'Tags removed successfully' },
		]);
		expect([tagsOf(501), tagsOf(502)]).toEqual([[4], [4]]);
		expect((await post('/email-accounts/tag-mapping', mapping([504, 999], [5])))[0]).toBe(404);
		expect((await post('/email-accounts/tag-mapping', mapping([504], [99])))[0]).toBe(400);
		expect(tagsOf(504)).toEqual([]);
	});

	it('are put on 25 mailboxes at the most', async () => {
		const ids = Array.from({ length: 26 }, (_, index) => 501 + (index % 8));
		expect((await post('/email-accounts/tag-mapping', mapping(ids, [3])))[0]).toBe(400);
		expect((await post('/email-accounts/tag-mapping', mapping(ids.slice(1), [3])))[0]).toBe(200);
	});
});
