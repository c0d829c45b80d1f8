/* eslint-disable @n8n/community-nodes/no-restricted-globals */
import { addLeads, startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask, call } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

interface Upload {
	emailToLeadIdMap: Record<string, Record<string, number>>;
	[counter: string]: unknown;
}

async function upload(
	leads: Array<string | object>,
	settings: Record<string, boolean> = {},
	campaign = 90212,
): Promise<Upload> {
	const lead_list = leads.map((lead) => (typeof lead === 'string' ? { email: lead } : lead));
	const body = { lead_list, settings: { return_lead_ids: true, ...settings } };
	const path = `/campaigns/${campaign}/leads`;
	const [status, answer] = await ask(sandbox, 'POST', path, { body });
	expect(status).toBe(200);
	return answer as Upload;
}

/** The answer when one lead was sent and taken nowhere. */
const NOBODY = {
	ok: true,
	upload_count: 0,
	total_leads: 1,
	already_added_to_campaign: 0,
	duplicate_count: 0,
	invalid_email_count: 0,
	block_count: 0,
	bounce_count: 0,
	lead_import_stopped_count: 0,
	is_lead_limit_exhausted: false,
	invalid_emails: [],
	unsubscribed_leads: [],
	emailToLeadIdMap: { newlyAddedLeads: {}, existingLeads: {}, existingLeadsInOtherCampaigns: {} },
};

const placesOf = (email: string) => {
	const lead = sandbox.state.leads.byEmail(email);
	return lead ? sandbox.state.campaignLeads.ofLead(lead.id) : [];
};

test('a new lead is in the campaign and in the account', async () => {
	const fields = {
		first_name: 'Nia',
		last_name: 'Okoro',
		phone_number: '+1 555 0100',
		company_name: 'Nimbus',
		website: 'https://nimbus.example.org',
		location: 'Lagos',
		linkedin_profile: 'https://linkedin.example.org/nia',
		company_url: 'https://nimbus.example.org',
		custom_fields: { job_title: 'CEO' },
	};
	expect(await upload([{ email: 'Nia@Nimbus.example.org', ...fields }])).toEqual({
		...NOBODY,
		upload_count: 1,
		emailToLeadIdMap: {
			...NOBODY.emailToLeadIdMap,
			newlyAddedLeads: { 'Nia@Nimbus.example.org': 55400 },
		},
	});
	const query = { email: 'nia@nimbus.example.org' };
	expect((await ask(sandbox, 'GET', '/leads/', { query }))[1]).toEqual({
		...fields,
		id: '55400',
		email: 'nia@nimbus.example.org',
		is_unsubscribed: false,
		unsubscribed_client_id_map: {},
		created_at: expect.any(String),
		lead_campaign_data: [expect.objectContaining({ campaign_id: 90212, last_sent_at: null })],
	});
	const { data, total_leads } = (await ask(sandbox, 'GET', '/campaigns/90212/leads'))[1] as {
		total_leads: string;
		data: Array<{ status: string; lead: object }>;
	};
	expect([total_leads, data.at(-1)]).toMatchObject([
		'11',
		{ campaign_lead_map_id: 2440311, status: 'STARTED', lead: { id: 55400, ...fields } },
	]);
});

test('ids are only told on request', async () => {
	const answer = await upload(['new@example.org'], { return_lead_ids: false });
	expect(answer).toEqual({ ...NOBODY, upload_count: 1, emailToLeadIdMap: undefined });
	expect(answer).not.toHaveProperty('emailToLeadIdMap');
	const body = { lead_list: [{ email: 'newer@example.org' }] };
	expect((await ask(sandbox, 'POST', '/campaigns/90212/leads', { body }))[1]).toEqual(answer);
});

test('the same upload again adds nobody', async () => {
	const leads = ['one@example.org', 'two@example.org'];
	const first = await upload(leads);
	expect(first.upload_count).toBe(2);
	expect(await upload(leads.map((email) => email.toUpperCase()))).toMatchObject({
		upload_count: 0,
		total_leads: 2,
		already_added_to_campaign: 2,
		duplicate_count: 0,
		emailToLeadIdMap: {
			newlyAddedLeads: {},
			existingLeads: { 'ONE@EXAMPLE.ORG': first.emailToLeadIdMap.newlyAddedLeads[leads[0]] },
		},
	});
	expect(sandbox.state.campaignLeads.ofCampaign(90212)).toHaveLength(12);
});

test('a lead of another campaign is a duplicate, unless that is ignored', async () => {
	const email = 'li.wei@example.net';
	expect(await upload([email])).toEqual({
		...NOBODY,
		duplicate_count: 1,
		emailToLeadIdMap: {
			...NOBODY.emailToLeadIdMap,
			existingLeadsInOtherCampaigns: { [email]: 55120 },
		},
	});
	expect(placesOf(email)).toHaveLength(1);

	const settings = { ignore_duplicate_leads_in_other_campaign: true };
	expect(await upload([{ email, custom_fields: { size: '9' } }], settings)).toEqual({
		...NOBODY,
		upload_count: 1,
		emailToLeadIdMap: { ...NOBODY.emailToLeadIdMap, newlyAddedLeads: { [email]: 55120 } },
	});
	expect(placesOf(email).map(({ campaign_id }) => campaign_id)).toEqual([90211, 90212]);
	expect(sandbox.state.leads.get(55120)?.custom_fields).toEqual({ job_title: 'CTO', size: '9' });
});

test.each(['nobody', 'nobody@localhost', 'no body@example.org', `${'x'.repeat(65)}@example.org`])(
	'%s is counted as invalid, and the others are added',
	async (email) => {
		const answer = await upload([email, `${'x'.repeat(64)}@example.org`]);
		expect(answer).toMatchObject({
			upload_count: 1,
			total_leads: 2,
			invalid_email_count: 1,
			invalid_emails: [email],
		});
		expect(sandbox.state.leads.byEmail(email)).toBeUndefined();
	},
);

test('repeated within an upload, a lead is added once', async () => {
	expect(await upload(['Twice@example.org', 'twice@example.org'])).toMatchObject({
		upload_count: 1,
		total_leads: 2,
		duplicate_count: 1,
		emailToLeadIdMap: { newlyAddedLeads: { 'Twice@example.org': 55400 } },
	});
});

describe.each([
	[
		'an unsubscribed lead',
		'ignore_unsubscribe_list',
		async () => {
			await upload(['left@example.org'], {}, 90214);
			await ask(sandbox, 'POST', '/leads/55400/unsubscribe');
			await call(sandbox, 'DELETE', '/campaigns/90214/leads/55400');
			return 'left@example.org';
		},
		(email: string) => ({ unsubscribed_leads: [email] }),
	],
	[
		'a blocked address',
		'ignore_global_block_list',
		async () => await Promise.resolve('No.Thanks@example.com'),
		() => ({ block_count: 1 }),
	],
	[
		'an address of a blocked domain',
		'ignore_global_block_list',
		async () => await Promise.resolve('anybody@blocked.example.net'),
		() => ({ block_count: 1 }),
	],
	[
		'an address that bounced for others',
		'ignore_community_bounce_list',
		async () => await Promise.resolve('Bounced@example.net'),
		() => ({ bounce_count: 1 }),
	],
])('%s', (_, setting, given, counted) => {
	it('is not added', async () => {
		const email = await given();
		expect(await upload([email])).toEqual({ ...NOBODY, ...counted(email) });
		expect(placesOf(email)).toEqual([]);
	});

	it('is added when that is ignored', async () => {
		const email = await given();
		const others = Object.fromEntries(
			[
				'ignore_unsubscribe_list',
				'ignore_global_block_list',
				'ignore_community_bounce_list',
				'ignore_duplicate_leads_in_other_campaign',
			].map((name) => [name, name !== setting]),
		);
		expect((await upload([email], others)).upload_count).toBe(0);
		expect(await upload([email], { [setting]: true })).toMatchObject({
			...NOBODY,
			upload_count: 1,
			emailToLeadIdMap: { newlyAddedLeads: { [email]: expect.any(Number) } },
		});
	});
});

test('what a client blocks or has lost concerns its campaigns alone', async () => {
	const blocked = 'someone@blocked.example.org';
	expect(await upload([blocked], {}, 90216)).toMatchObject({ block_count: 1 });
	expect(await upload([blocked])).toMatchObject({ block_count: 0, upload_count: 1 });

	const lead = sandbox.state.leads.get(55399)!;
	expect(lead).toMatchObject({
		is_unsubscribed: false,
		unsubscribed_client_id_map: { '299': true },
	});
	await call(sandbox, 'DELETE', '/campaigns/90216/leads/55399');
	expect(await upload([lead.email], {}, 90216)).toMatchObject({ unsubscribed_leads: [lead.email] });
	expect(await upload([lead.email])).toMatchObject({ upload_count: 1 });
});

test('stored lists are imported along', async () => {
	const body = { lead_list: [{ email: 'new@example.org' }], lead_list_ids: [611, 612] };
	// List 611 has 40 leads, of which 5 are in this campaign; all others are in further ones.
	const [, answer] = await ask(sandbox, 'POST', '/campaigns/90212/leads', { body });
	expect(answer).toMatchObject({
		upload_count: 1,
		total_leads: 53,
		already_added_to_campaign: 5,
		duplicate_count: 46,
		unsubscribed_leads: ['ivan.walsh@example.net'],
	});
	const unknown = { ...body, lead_list_ids: [9] };
	expect((await ask(sandbox, 'POST', '/campaigns/90212/leads', { body: unknown }))[0]).toBe(404);
});

test('an unknown campaign is a 404', async () => {
	const body = { lead_list: [{ email: 'new@example.org' }] };
	expect(await ask(sandbox, 'POST', '/campaigns/1/leads', { body })).toEqual([
		404,
		{ error: 'Campaign not found - Invalid campaign_id.' },
	]);
});

/** Processor time of this process, on which a busy machine has little influence. */
function cpuMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

describe('many leads', () => {
	it('10,000 are uploaded in 25 requests and read in 100', async () => {
		const start = cpuMs();
		for (let batch = 0; batch < 25; batch++) {
			const leads = Array.from({ length: 400 }, (_, index) => ({
				email: `person.${batch}.${index}@example.org`,
				custom_fields: { batch: String(batch) },
			}));
			expect((await upload(leads)).upload_count).toBe(400);
		}
		const uploaded = cpuMs();
		const ids = new Set<number>();
		for (let offset = 0; offset < 10_010; offset += 100) {
			const query = { limit: '100', offset: String(offset), status: 'STARTED' };
			const [, page] = await ask(sandbox, 'GET', '/campaigns/90212/leads', { query });
			const { data } = page as { data: Array<{ campaign_lead_map_id: number }> };
			for (const row of data) ids.add(row.campaign_lead_map_id);
		}
		expect(ids.size).toBe(10_010);
		// Both take less than a second of the processor; anything quadratic takes much longer.
		expect(uploaded - start).toBeLessThan(3000);
		expect(cpuMs() - uploaded).toBeLessThan(5000);
	});

	it('are made by addLeads, each a person of their own', () => {
		const { leads, campaignLeads } = sandbox.state;
		const added = addLeads(sandbox.state, 90212, 10_000);
		expect([added.length, leads.size, campaignLeads.ofCampaign(90212).length]).toEqual([
			10_000, 10_280, 10_010,
		]);
		expect(new Set([...leads.values()].map(({ email }) => email)).size).toBe(10_280);
		const lead = leads.get(added[700].lead_id)!;
		expect(leads.byEmail(lead.email)).toBe(lead);
		expect(lead).toMatchObject({ first_name: expect.any(String), id: 56100 });
	});
});
