import { parse } from 'csv-parse/sync';
import { addLeads, startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask, call } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const place = (campaign: number, lead: number) => sandbox.state.campaignLeads.find(campaign, lead)!;
const post = async (path: string, body?: object) => await ask(sandbox, 'POST', path, { body });

// Of campaign 90213: not written to yet; in the middle of the two steps; has answered the last one.
const NEW = 55220;
const HALFWAY = 55221;
const DONE = 55226;

const unknownLead = [404, { error: 'Lead not found - Invalid lead_id.' }];
const unknownCampaign = [404, { error: 'Campaign not found - Invalid campaign_id.' }];

describe.each([
	['POST', 'category', { category_id: 1 }, unknownLead],
	['POST', 'pause', undefined, unknownLead],
	['POST', 'resume', {}, [500, { error: 'Invalid lead id' }]],
	['POST', 'unsubscribe', undefined, unknownLead],
	['POST', '', { email: 'a@example.org' }, [404, { ok: false, error: 'Invalid request!' }]],
	['DELETE', '', undefined, unknownLead],
	['GET', 'message-history', undefined, unknownLead],
])('%s %s', (method, route, body, refusal) => {
	it.each([55120, 2440111, 1])('does not know %d in the campaign', async (lead) => {
		const path = `/campaigns/90213/leads/${lead}/${route}`;
		expect(await ask(sandbox, method, path, { body })).toEqual(refusal);
	});

	it('does not know the campaign', async () => {
		const path = `/campaigns/1/leads/${NEW}/${route}`;
		expect(await ask(sandbox, method, path, { body })).toEqual(unknownCampaign);
	});
});

describe('update', () => {
	const path = `/campaigns/90213/leads/${NEW}`;

	it('changes the lead everywhere and merges custom fields', async () => {
		await post('/campaigns/90212/leads', {
			lead_list: [{ email: 'marco.walsh@example.com' }],
			settings: { ignore_duplicate_leads_in_other_campaign: true },
		});
		const body = {
			email: 'Marco@new.example.org',
			company_name: 'Nimbus',
			custom_fields: { size: '40' },
		};
		expect(await post(path, body)).toEqual([200, { ok: true }]);

		const [, { data }] = (await ask(sandbox, 'GET', '/campaigns/90212/leads')) as [
			number,
			{ data: object[] },
		];
		expect(data.at(-1)).toMatchObject({
			lead: {
				id: NEW,
				first_name: 'Marco',
				email: 'marco@new.example.org',
				company_name: 'Nimbus',
				custom_fields: { job_title: 'CTO', size: '40' },
			},
		});
		const find = async (email: string) =>
			(await ask(sandbox, 'GET', '/leads/', { query: { email } }))[1];
		expect(await find('marco@new.example.org')).toMatchObject({ id: '55220' });
		expect(await find('marco.walsh@example.com')).toEqual({});
	});

	it('needs an address, and none of another lead', async () => {
		expect((await post(path, { company_name: 'Nimbus' }))[0]).toBe(400);
		expect(await post(path, { email: 'li.wei@example.net' })).toEqual([
			404,
			{ ok: false, error: 'Invalid request!' },
		]);
		expect(await post(path, { email: 'marco.walsh@example.com' })).toEqual([200, { ok: true }]);
	});
});

describe('category', () => {
	const path = `/campaigns/90213/leads/${NEW}/category`;

	it('is set, cleared, and pauses on request', async () => {
		expect(await post(path, { category_id: 7310 })).toEqual([200, { ok: true }]);
		expect(place(90213, NEW)).toMatchObject({ lead_category_id: 7310, status: 'STARTED' });
		await post(path, { category_id: null, pause_lead: true });
		expect(place(90213, NEW)).toMatchObject({ lead_category_id: null, status: 'PAUSED' });
	});

	it('must exist', async () => {
		expect((await post(path, { category_id: 99 }))[0]).toBe(400);
	});
});

describe('pause and resume', () => {
	it.each([
		[NEW, 'STARTED'],
		[HALFWAY, 'INPROGRESS'],
	])('lead %d', async (lead, status) => {
		const done = [200, { ok: true, data: 'success' }];
		expect(await post(`/campaigns/90213/leads/${lead}/pause`)).toEqual(done);
		expect(place(90213, lead).status).toBe('PAUSED');
		const body = { resume_lead_with_delay_days: 2 };
		expect(await post(`/campaigns/90213/leads/${lead}/resume`, body)).toEqual(done);
		expect(place(90213, lead).status).toBe(status);
	});

	it('cannot resume after the last step', async () => {
		const refused = [500, { error: 'This is the last sequence. You cannot resume this lead.' }];
		await post(`/campaigns/90213/leads/${DONE}/pause`);
		expect(await post(`/campaigns/90213/leads/${DONE}/resume`, {})).toEqual(refused);
		expect(place(90213, DONE).status).toBe('PAUSED');
		await post(`/campaigns/90213/leads/${place(90213, NEW).campaign_lead_map_id}/manual-complete`);
		expect(await post(`/campaigns/90213/leads/${NEW}/resume`, {})).toEqual(refused);
	});
});

describe('manual completion', () => {
	it.each([
		[90211, 2440011, { isLastSequence: false, nextSequence: { id: 3302, delayInDays: 3 } }],
		[90211, 2440012, { isLastSequence: false, nextSequence: { id: 3303, delayInDays: 4 } }],
		[90213, 2440117, { isLastSequence: true, nextSequence: null }],
	])('campaign %d, place %d', async (campaign, mapId, status) => {
		const path = `/campaigns/${campaign}/leads/${mapId}/manual-complete`;
		expect(await post(path)).toEqual([200, { ok: true, status }]);
		expect(sandbox.state.campaignLeads.get(mapId)?.status).toBe('COMPLETED');
	});

	it.each([NEW, 2440011])('takes no lead id and no place elsewhere: %d', async (id) => {
		expect((await post(`/campaigns/90213/leads/${id}/manual-complete`))[0]).toBe(404);
	});
});

describe('unsubscribe', () => {
	const inCampaign = async (emailStatus: string) => {
		const query = { emailStatus };
		const [, answer] = await ask(sandbox, 'GET', '/campaigns/90213/leads', { query });
		return (answer as { data: Array<{ lead: { id: number } }> }).data.map(({ lead }) => lead.id);
	};

	it('from one campaign', async () => {
		const before = await inCampaign('is_unsubscribed');
		for (let time = 0; time < 2; time++) {
			expect(await post(`/campaigns/90213/leads/${HALFWAY}/unsubscribe`)).toEqual([
				200,
				{ ok: true },
			]);
		}
		expect(place(90213, HALFWAY).status).toBe('STOPPED');
		expect(await inCampaign('is_unsubscribed')).toEqual([HALFWAY, ...before]);
		expect(sandbox.state.leads.get(HALFWAY)).toMatchObject({
			is_unsubscribed: false,
			unsubscribed_client_id_map: {},
		});
		const query = { email_status: 'unsubscribed' };
		const [, statistics] = await ask(sandbox, 'GET', '/campaigns/90213/statistics', { query });
		expect(statistics).toMatchObject({ total_stats: String(before.length + 1) });
	});

	it('from a client', async () => {
		const { lead_id } = sandbox.state.campaignLeads.ofCampaign(90216)[1];
		await post(`/campaigns/90216/leads/${lead_id}/unsubscribe`);
		expect(sandbox.state.leads.get(lead_id)).toMatchObject({
			is_unsubscribed: false,
			unsubscribed_client_id_map: { '299': true },
		});
	});

	it('from everything, once', async () => {
		const path = '/leads/55370/unsubscribe';
		expect(sandbox.state.campaignLeads.ofLead(55370)).toHaveLength(2);
		expect(await post(path)).toEqual([200, { ok: true }]);
		expect(await post(path)).toEqual([200, { ok: false }]);
		const [, lead] = await ask(sandbox, 'GET', '/leads/55370');
		expect(lead).toMatchObject({ data: [{ is_unsubscribed: true }] });
		expect(
			sandbox.state.campaignLeads.ofLead(55370).map(({ is_unsubscribed }) => is_unsubscribed),
		).toEqual([true, true]);
		expect(await post('/leads/1/unsubscribe')).toEqual(unknownLead);
	});
});

test('delete answers a bare word and leaves the lead in the account', async () => {
	const path = `/campaigns/90213/leads/${DONE}`;
	const deleted = await call(sandbox, 'DELETE', path);
	expect([deleted.status, deleted.text, deleted.headers.get('content-type')]).toEqual([
		200,
		'success',
		'text/plain; charset=utf-8',
	]);
	expect(await ask(sandbox, 'DELETE', path)).toEqual(unknownLead);
	expect(sandbox.state.sends.filter(({ lead_id }) => lead_id === DONE)).toEqual([]);
	const { email } = sandbox.state.leads.get(DONE)!;
	const [, found] = await ask(sandbox, 'GET', '/leads/', { query: { email } });
	expect(found).toMatchObject({ id: String(DONE), lead_campaign_data: [] });
});

describe('message history', () => {
	const history = async (lead: number, query: Record<string, string> = {}) => {
		const path = `/campaigns/90213/leads/${lead}/message-history`;
		const [, answer] = await ask(sandbox, 'GET', path, { query });
		return answer as { history: Array<Record<string, string>>; from: string; to: string };
	};

	it('has what was sent and answered, in order of time', async () => {
		const [first, last] = sandbox.state.sends.filter(({ lead_id }) => lead_id === DONE);
		expect(await history(DONE)).toEqual({
			history: [
				{
					type: 'SENT',
					message_id: `<${first.stats_id}@example.org>`,
					stats_id: first.stats_id,
					time: first.sent_time,
					email_body: first.email_message,
					subject: 'An invitation',
					email_seq_number: '1',
					open_count: first.open_count,
					click_count: first.click_count,
					click_details: {},
				},
				expect.objectContaining({ type: 'SENT', stats_id: last.stats_id, email_seq_number: '2' }),
				{
					type: 'REPLY',
					message_id: `<reply-${last.stats_id}@example.net>`,
					stats_id: last.stats_id,
					time: last.reply_time,
					email_body: '<p>You would have to ask my colleague.</p>',
				},
			],
			from: 'mina@example.org',
			to: sandbox.state.leads.get(DONE)?.email,
		});
		expect(first.stats_id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
	});

	it('is the same in every run', async () => {
		const before = await history(DONE);
		sandbox.reset();
		expect(await history(DONE)).toEqual(before);
	});

	it('starts behind a time', async () => {
		const all = (await history(DONE)).history;
		expect((await history(DONE, { event_time_gt: all[0].time })).history).toEqual(all.slice(1));
		expect((await history(DONE, { event_time_gt: all[2].time })).history).toEqual([]);
	});

	it('comes as plain text on request', async () => {
		const bodies = (await history(DONE, { show_plain_text_response: 'true' })).history;
		expect(bodies.map(({ email_body }) => email_body)).toEqual([
			'Hi {{first_name}}, may I ask who looks after this at {{company_name}}?',
			'Did you have a chance to read my note?',
			'You would have to ask my colleague.',
		]);
	});

	it('is empty before the first email', async () => {
		expect((await history(NEW)).history).toEqual([]);
	});

	it('of several leads lists what was sent, by lead', async () => {
		const path = '/campaigns/90213/message-history-for-leads/bbfbdsFGHlBr76ruhjvh6fhHL';
		const [first, last] = sandbox.state.sends.filter(({ lead_id }) => lead_id === DONE);
		const email = ({ email_subject, sent_time }: typeof first) => ({
			subject: email_subject,
			sent_at: sent_time,
		});
		const body = { lead_ids: [NEW, DONE, 55120] };
		expect((await post(path, body))[1]).toEqual({
			data: { [NEW]: [], [DONE]: [email(first), email(last)] },
		});
		const query = { event_time_gt: first.sent_time };
		expect((await ask(sandbox, 'POST', path, { query, body }))[1]).toEqual({
			data: { [NEW]: [], [DONE]: [email(last)] },
		});
		for (const all of [{}, { lead_ids: null }]) {
			const [, { data }] = (await post(path, all)) as [number, { data: object }];
			expect(Object.keys(data)).toHaveLength(60);
		}
	});
});

describe('CSV export', () => {
	const rows = async (campaign: number) => {
		const { text, headers } = await call(sandbox, 'GET', `/campaigns/${campaign}/leads-export`);
		expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
		return parse(text, { columns: true }) as Array<Record<string, string>>;
	};

	it('has a row for each lead of the campaign', async () => {
		const exported = await rows(90213);
		expect(exported).toHaveLength(60);
		const row = exported.find(({ id }) => id === String(DONE));
		const sends = sandbox.state.sends.filter(({ lead_id }) => lead_id === DONE);
		expect(row).toEqual({
			id: '55226',
			campaign_lead_map_id: '2440117',
			status: 'COMPLETED',
			category: 'Wrong Person',
			is_interested: 'false',
			created_at: place(90213, DONE).created_at,
			first_name: 'Nadia',
			last_name: expect.any(String),
			email: sandbox.state.leads.get(DONE)?.email,
			phone_number: '',
			company_name: expect.stringContaining('Example '),
			website: expect.any(String),
			location: expect.any(String),
			custom_fields: '{"job_title":"Founder"}',
			linkedin_profile: '',
			company_url: '',
			is_unsubscribed: 'false',
			unsubscribed_client_id_map: '{}',
			last_email_sequence_sent: '2',
			open_count: String(sends[0].open_count + sends[1].open_count),
			click_count: '0',
			reply_count: '1',
		});
		expect(exported[0]).toMatchObject({
			category: '',
			last_email_sequence_sent: '',
			open_count: '0',
		});
	});

	it('knows who is interested and who has unsubscribed', async () => {
		sandbox.state.campaignLeads.get(2440012)!.lead_category_id = 1;
		const exported = await rows(90211);
		expect(exported[1]).toMatchObject({ category: 'Interested', is_interested: 'true' });
		expect(exported.map((row) => row.is_unsubscribed)).toContain('true');
	});

	it('quotes cells with line breaks', async () => {
		const [, , row] = await rows(90211);
		expect(row.location).toBe('Dock 4, "North"\nLyon');
		expect(JSON.parse(row.custom_fields)).toEqual({
			job_title: 'Founder',
			note: 'Met at the fair.\nWants a call, not an email.',
		});
	});

	it('can have 100,000 leads', async () => {
		addLeads(sandbox.state, 90212, 100_000);
		const { text } = await call(sandbox, 'GET', '/campaigns/90212/leads-export');
		expect(text.trimEnd().split('\n')).toHaveLength(100_011);
	});

	it('of an unknown campaign is a 404', async () => {
		expect(await ask(sandbox, 'GET', '/campaigns/1/leads-export')).toEqual(unknownCampaign);
	});
});

describe('activities', () => {
	interface Activities {
		data: Array<{
			campaign_id: number;
			lead_id: number;
			current_seq_num: number;
			activities: Array<Record<string, unknown>>;
		}>;
		pagination: object;
	}
	const activities = async (query: Record<string, string>) =>
		(await ask(sandbox, 'GET', '/campaigns/all-leads-activities', { query }))[1] as Activities;

	it('go over all campaigns, in pages', async () => {
		const all = await activities({ limit: '1000' });
		const written = new Set(sandbox.state.sends.map((send) => send.campaign_lead_map_id));
		expect(all.data).toHaveLength(written.size);
		expect(all.pagination).toEqual({ has_more: false, offset: 0, limit: 1000 });
		expect([...new Set(all.data.map((row) => row.campaign_id))]).toHaveLength(5);

		const first = await activities({});
		expect([first.data.length, first.pagination]).toEqual([
			100,
			{ has_more: true, offset: 0, limit: 100 },
		]);
		const rest = all.data.length - 100;
		const exact = await activities({ offset: '100', limit: String(rest) });
		expect(exact.data).toEqual(all.data.slice(100));
		expect(exact.pagination).toEqual({ has_more: false, offset: 100, limit: rest });
	});

	it('show the emails to a lead and its answer', async () => {
		const { data } = await activities({ limit: '1000' });
		const row = data.find(({ lead_id }) => lead_id === DONE)!;
		expect(row).toMatchObject({
			email_lead_map_id: 2440117,
			campaign_name: 'Webinar invitation',
			campaign_status: 'PAUSED',
			status: 'COMPLETED',
			current_seq_num: 2,
		});
		expect(row.activities).toMatchObject([
			{ from_email: 'mina@example.org', email_seq_number: 1, reply_details: {} },
			{
				email_seq_number: 2,
				email_body: 'Did you have a chance to read my note?',
				reply_details: { type: 'REPLY' },
			},
		]);
		expect(row.activities[0].reply_details).toEqual({});
	});

	it('are those of a range of days', async () => {
		const { reply_time } = sandbox.state.sends.find(
			(send) => send.lead_id === DONE && send.reply_time,
		)!;
		const day = reply_time!.slice(0, 10);
		const ofDay = await activities({ event_time_from: day, event_time_to: day, limit: '1000' });
		expect(ofDay.data.find(({ lead_id }) => lead_id === DONE)?.activities).toHaveLength(1);
		expect(ofDay.data.length).toBeLessThan(100);
		const until = { event_time_from: '2025-01-01', event_time_to: `${day}T00:00:00Z` };
		const before = await activities({ ...until, limit: '1000' });
		expect(before.data.find(({ lead_id }) => lead_id === DONE)?.activities).toHaveLength(2);
		expect((await activities({ event_time_from: '2027-01-01' })).data).toEqual([]);
	});

	it('have no end without a start', async () => {
		const query = { event_time_to: '2026-01-01' };
		const [status] = await ask(sandbox, 'GET', '/campaigns/all-leads-activities', { query });
		expect(status).toBe(400);
	});
});
