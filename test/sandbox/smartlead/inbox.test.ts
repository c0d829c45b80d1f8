import { addReplies, startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { call } from './apiClient';

// A lead of 90211 who has answered, its place there and the email that it answered.
const LEAD = 55126;
const PLACE = 2440017;
const STATS_ID = '0b9c7f1e-4f3a-4c55-9b1e-00000000000b';
const FOLDERS = [
	'inbox-replies',
	'unread-replies',
	'sent',
	'scheduled',
	'reminders',
	'snoozed',
	'important',
	'archived',
	'assigned-me',
	'views',
];

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

interface Row {
	email_lead_map_id: string;
	last_reply_time: string;
	email_history: Array<{ type: string; email_body: string }>;
}

async function list(folder: string, body: object = {}, query = {}): Promise<Row[]> {
	const reply = await call(sandbox, 'POST', `/master-inbox/${folder}`, { query, body });
	expect(reply.status).toBe(200);
	return (reply.json() as { data: Row[] }).data;
}

/** Ids of all places in a folder, page after page. */
async function places(folder: string, filters?: object): Promise<number[]> {
	const rows: Row[] = [];
	for (;;) {
		const page = await list(folder, { offset: rows.length, ...(filters && { filters }) });
		rows.push(...page);
		if (page.length < 20) return rows.map((row) => Number(row.email_lead_map_id));
	}
}

const change = async (method: string, path: string, body: object) =>
	await call(sandbox, method, path, { body });

describe('a reply', () => {
	it('becomes a message of the thread, whose status is known', async () => {
		const answer = await change('POST', '/campaigns/90211/reply-email-thread', {
			email_stats_id: STATS_ID,
			email_body: '<p>Tuesday?</p>',
		});
		expect(answer.text).toBe('Email added to the queue, will be sent out soon!');
		expect(answer.headers.get('content-type')).toContain('text/plain');

		const path = `/campaigns/90211/leads/${LEAD}/message-history`;
		const { history } = (await call(sandbox, 'GET', path)).json() as {
			history: Array<{ type: string; email_body: string; message_id: string }>;
		};
		const last = history.at(-1)!;
		expect(last).toMatchObject({ type: 'SENT', email_body: '<p>Tuesday?</p>' });
		const query = { message_id: last.message_id };
		const status = await call(sandbox, 'GET', '/master-inbox/reply-status', { query });
		expect(status.json()).toMatchObject({
			data: { status: 'COMPLETED', email_stats_id: STATS_ID },
		});
	});

	it('with a time waits in the folder for it, and is no message yet', async () => {
		const before = await places('scheduled');
		await change('POST', '/campaigns/90211/reply-email-thread', {
			email_stats_id: STATS_ID,
			email_body: '<p>Later</p>',
			scheduled_time: '2026-01-19T08:00:00.000Z',
		});
		expect(await places('scheduled')).toEqual([...before, PLACE].sort());
		const [row] = await list('sent', { filters: { search: 'dana.levin' } });
		expect(row.email_history.at(-1)!.email_body).not.toBe('<p>Later</p>');
	});

	it('is refused for an email of another campaign', async () => {
		const answer = await change('POST', '/campaigns/90213/reply-email-thread', {
			email_stats_id: STATS_ID,
			email_body: '<p>Tuesday?</p>',
		});
		expect(answer.status).toBe(400);
		expect(sandbox.state.outbox).toHaveLength(2);
	});
});

describe('a folder', () => {
	it.each(FOLDERS)('%s has conversations, not all and each once', async (folder) => {
		const found = await places(folder);
		expect(found.length).toBeGreaterThan(0);
		expect(found.length).toBeLessThan(sandbox.state.campaignLeads.size);
		expect(new Set(found).size).toBe(found.length);
	});

	it('of what was archived shares nothing with those of replies', async () => {
		const archived = await places('archived');
		const replies = [...(await places('inbox-replies')), ...(await places('unread-replies'))];
		expect(replies.filter((place) => archived.includes(place))).toEqual([]);
	});

	it('shows the last message, or the whole thread on request', async () => {
		const filters = { search: 'dana.levin' };
		const [short] = await list('inbox-replies', { filters });
		const [whole] = await list('inbox-replies', { filters }, { fetch_message_history: 'true' });
		expect(short.email_history.map(({ type }) => type)).toEqual(['REPLY']);
		expect(whole.email_history.map(({ type }) => type)).toEqual(['SENT', 'SENT', 'SENT', 'REPLY']);
	});

	it('is sorted by the newest reply first', async () => {
		addReplies(sandbox.state, 90212, 3);
		const times = (await list('inbox-replies')).map(({ last_reply_time }) => last_reply_time);
		expect(times).toEqual([...times].sort().reverse());
	});

	it.each([
		[{ campaignId: 90213 }, 90213],
		[{ campaignId: [90213], emailStatus: 'Replied' }, 90213],
		[{ campaignClientId: [299] }, 90216],
		[{ campaignTagId: 5 }, 90216],
	])('is filtered by the campaign (%j)', async (filters, campaignId) => {
		const found = await places('inbox-replies', filters);
		const campaigns = found.map((place) => sandbox.state.campaignLeads.get(place)!.campaign_id);
		expect([...new Set(campaigns)]).toEqual([campaignId]);
	});

	it('is filtered by category and by the time of the reply', async () => {
		const all = await places('views');
		const some = await places('views', { leadCategories: { categoryIdsIn: [7] } });
		const others = await places('views', { leadCategories: { categoryIdsNotIn: [7] } });
		expect([...some, ...others].sort()).toEqual([...all].sort());
		const replyTimeBetween = ['2026-01-21T00:00:00.000Z', '2026-01-22T00:00:00.000Z'];
		const [row, ...more] = await list('views', { filters: { replyTimeBetween } });
		for (const { last_reply_time } of [row, ...more])
			expect(last_reply_time).toMatch(/^2026-01-21/);
	});

	it('refuses a campaign at the top level, as the live API does', async () => {
		const answer = await change('POST', '/master-inbox/inbox-replies', { campaign_id: 90211 });
		expect(answer.status).toBe(400);
	});
});

describe('a change', () => {
	it('of the read status moves the conversation into and out of the unread ones', async () => {
		for (const read_status of [false, true]) {
			const body = { email_lead_map_id: PLACE, read_status };
			await change('PATCH', '/master-inbox/change-read-status', body);
			expect((await places('unread-replies')).includes(PLACE)).toBe(!read_status);
		}
	});

	it('of the team member assigns the conversation', async () => {
		for (const team_member_id of [12, 13]) {
			const body = { email_lead_map_id: PLACE, team_member_id };
			await change('POST', '/master-inbox/update-team-member', body);
			expect((await places('assigned-me')).includes(PLACE)).toBe(team_member_id === 12);
		}
		const unknown = { email_lead_map_id: PLACE, team_member_id: 99 };
		const answer = await change('POST', '/master-inbox/update-team-member', unknown);
		expect([answer.status, answer.json()]).toEqual([
			404,
			{ error: 'Team member not found with ID 99' },
		]);
	});

	it('of category and revenue shows in the conversation, and in the campaign', async () => {
		const place = { email_lead_map_id: PLACE };
		await change('PATCH', '/master-inbox/update-category', { ...place, category_id: null });
		await change('PATCH', '/master-inbox/update-revenue', { ...place, revenue: 1500 });
		const answer = await call(sandbox, 'GET', `/master-inbox/${PLACE}`);
		expect(answer.json()).toMatchObject({ data: { lead_category_id: null, revenue: '1500' } });
		expect(sandbox.state.campaignLeads.get(PLACE)!.lead_category_id).toBeNull();
	});

	it('blocks domains for the account, each once', async () => {
		const before = sandbox.state.blockList.size;
		const domains = ['new.example.com', 'NEW.example.com', 'blocked.example.net'];
		await change('POST', '/master-inbox/block-domains', { domains, source: 'complaint' });
		expect(sandbox.state.blockList.size).toBe(before + 1);
		expect([...sandbox.state.blockList.values()].at(-1)).toMatchObject({
			email_or_domain: 'new.example.com',
			source: 'complaint',
			client_id: null,
		});
	});
});
