import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask, call } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());

const planted = (id: number) => `planted-secret-${id}`;

describe('mailboxes', () => {
	const ids = async (query: Record<string, string>) => {
		const [, rows] = await ask(sandbox, 'GET', '/email-accounts/', { query });
		return (rows as Array<{ id: number }>).map(({ id }) => id);
	};

	it.each([
		[{}, [501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511]],
		[{ limit: '3', offset: '9' }, [510, 511]],
		[{ isInUse: 'false' }, [506, 508, 509, 510, 511]],
		[{ emailWarmupStatus: 'INACTIVE' }, [504]],
		[{ isSmtpSuccess: 'false' }, [505]],
		[{ isWarmupBlocked: 'true' }, [506, 511]],
		[{ esp: 'GMAIL' }, [502, 505, 508]],
		[{ username: 'na@' }, [501, 503, 504]],
		[{ client_id: '299' }, [507]],
		[{ esp: 'GMAIL', isInUse: 'false' }, [508]],
	])('%j', async (query, expected) => {
		expect(await ids(query as Record<string, string>)).toEqual(expected);
	});

	it('leak passwords in base64 in the list and in plain text by id', async () => {
		const base64 = (await ask(sandbox, 'GET', '/email-accounts/'))[1] as Array<{
			password: string;
		}>;
		expect(atob(base64[0].password)).toBe(planted(501));
		expect(await ask(sandbox, 'GET', '/email-accounts/501/')).toMatchObject([
			200,
			{ password: planted(501), imap_password: planted(501) },
		]);
	});

	it('have campaigns and tags on request', async () => {
		const plain = (await ask(sandbox, 'GET', '/email-accounts/501'))[1];
		expect(plain).not.toHaveProperty('tags');
		const query = { fetch_campaigns: 'true', fetch_tags: 'true' };
		expect(await ask(sandbox, 'GET', '/email-accounts/501', { query })).toMatchObject([
			200,
			{ campaign_ids: [90211, 90215], tags: [{ id: 3, name: 'EMEA' }] },
		]);
	});

	it('of nowhere are a 404', async () => {
		expect(await ask(sandbox, 'GET', '/email-accounts/1')).toEqual([
			404,
			{ error: 'Email account not found' },
		]);
	});

	it('have tags by address', async () => {
		const body = { email_ids: ['tomas@example.org', 'nobody@example.org'] };
		expect(await ask(sandbox, 'POST', '/email-accounts/tag-list', { body })).toMatchObject([
			200,
			{ ok: true, data: [{ email_account_id: 502, tags: [{ name: 'EMEA' }, { name: 'Warm' }] }] },
		]);
	});
});

test('categories 1 to 7 are the built-in ones', async () => {
	const [, rows] = await ask(sandbox, 'GET', '/leads/fetch-categories');
	const names = (rows as Array<{ id: number; name: string }>).map(({ id, name }) => [id, name]);
	expect(names).toEqual([
		[1, 'Interested'],
		[2, 'Meeting Request'],
		[3, 'Not Interested'],
		[4, 'Do Not Contact'],
		[5, 'Information Request'],
		[6, 'Out Of Office'],
		[7, 'Wrong Person'],
		[7310, 'Call Next Quarter'],
	]);
});

describe('leads of a campaign', () => {
	type Page = {
		total_leads: string;
		data: Array<{ campaign_lead_map_id: number; status: string; lead: { id: number } }>;
	};
	const leads = async (query: Record<string, string>) =>
		(await ask(sandbox, 'GET', '/campaigns/90213/leads', { query }))[1] as Page;

	it('come in pages with a total as text', async () => {
		const all = await leads({});
		expect([all.total_leads, all.data.length]).toEqual(['60', 60]);
		const page = await leads({ limit: '25', offset: '50' });
		expect(page).toMatchObject({ total_leads: '60', offset: 50, limit: 25 });
		expect(page.data).toEqual(all.data.slice(50));
	});

	it('have two ids', async () => {
		const [row] = (await leads({ limit: '1' })).data;
		expect([row.campaign_lead_map_id, row.lead.id]).toEqual([2440111, 55220]);
	});

	it('filter', async () => {
		const all = (await leads({})).data;
		const part = async (query: Record<string, string>) => {
			const { total_leads, data } = await leads(query);
			expect(total_leads).toBe(String(data.length));
			expect(data.length).toBeGreaterThan(0);
			expect(data.length).toBeLessThan(all.length);
			return data;
		};
		expect(await part({ status: 'COMPLETED' })).toEqual(
			all.filter(({ status }) => status === 'COMPLETED'),
		);
		const replied = await part({ emailStatus: 'is_replied' });
		const notReplied = await part({ emailStatus: 'not_replied' });
		const overlap = replied.filter(({ lead }) => notReplied.some((row) => row.lead.id === lead.id));
		expect(overlap).toEqual([]);
		await part({ emailStatus: 'is_bounced' });
		await part({ lead_category_id: '2' });
		await part({ last_sent_time_gt: '2026-01-03T00:00:00Z' });
		await part({ event_time_gt: '2026-01-03T00:00:00Z' });
		expect((await leads({ created_at_gt: '2027-01-01T00:00:00Z' })).total_leads).toBe('0');
	});

	it('are 280 people in 300 places', () => {
		const { leads: people, campaignLeads } = sandbox.state;
		expect([people.size, campaignLeads.size]).toEqual([280, 300]);
		expect(new Set([...people.values()].map(({ email }) => email)).size).toBe(280);
	});
});

test('plain text and CSV answers are no JSON', async () => {
	const deleted = await call(sandbox, 'DELETE', '/campaigns/90213/leads/55220');
	expect([deleted.text, deleted.headers.get('content-type')]).toEqual([
		'success',
		'text/plain; charset=utf-8',
	]);
	const csv = await call(sandbox, 'GET', '/campaigns/90213/leads-export');
	expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
});
