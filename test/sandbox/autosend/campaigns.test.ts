import { sendDueCampaigns, startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import type { Campaign } from '../../../sandbox/autosend/state/campaigns';
import { ask, errorOf, invalidField } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

interface Page {
	campaigns: Campaign[];
	pagination: object;
}

async function list(query: Record<string, string> = {}): Promise<Page> {
	const [status, body] = await ask(sandbox, 'GET', '/campaigns', { query });
	expect([status, body]).toEqual([200, { success: true, data: expect.any(Object) as object }]);
	return (body as { data: Page }).data;
}

const LIST = '66c0a5e0d1f2b3c300000001';
const SEGMENT = '66c0a5e0d1f2b3c300000004';
const NEWS_TEMPLATE = 'A-3f2a9c1d5e7b8046f1c5';
const from = { email: 'news@example.net', name: 'News desk' };

const byName = (name: string) => seeded().find((campaign) => campaign.name === name)!;
const seeded = () => [...sandbox.state.campaigns.values()];
const namesOf = (campaigns: Campaign[]) => campaigns.map(({ name }) => name);

describe('the seed', () => {
	it('has a dozen campaigns, and each state', () => {
		expect(seeded().length).toBeGreaterThanOrEqual(12);
		expect([...new Set(seeded().map(({ status }) => status))].sort()).toEqual([
			'aborted',
			'draft',
			'paused',
			'scheduled',
			'sending',
			'sending_gradual',
			'sent',
		]);
	});

	it('has counters of what has gone out, which add up', () => {
		const begun = ['sending', 'sending_gradual', 'paused', 'sent', 'aborted'];
		for (const { status, metrics, sentAt } of seeded()) {
			expect([status, metrics !== undefined]).toEqual([status, begun.includes(status)]);
			expect([status, sentAt !== undefined]).toEqual([status, status === 'sent']);
			if (!metrics) continue;
			const { sent, delivered, bounced, suppressed, processedCount, totalContacts } = metrics;
			expect([delivered + bounced, sent + suppressed]).toEqual([sent, processedCount]);
			expect(processedCount).toBeLessThanOrEqual(totalContacts);
		}
	});
});

describe('the list', () => {
	it('has 20 to a page unless told, the newest first', async () => {
		const { campaigns, pagination } = await list();
		expect(pagination).toEqual({ page: 1, limit: 20, total: seeded().length, totalPages: 1 });
		const dates = campaigns.map(({ createdAt }) => createdAt);
		expect(dates).toEqual([...dates].sort().reverse());
	});

	it('comes in pages, each campaign on one of them', async () => {
		const pages: Page[] = [];
		for (const page of ['1', '2', '3', '4']) pages.push(await list({ page, limit: '5' }));
		expect(pages.map(({ campaigns }) => campaigns.length)).toEqual([5, 5, 4, 0]);
		expect(pages[3].pagination).toEqual({ page: 4, limit: 5, total: 14, totalPages: 3 });
		const names = pages.flatMap(({ campaigns }) => namesOf(campaigns));
		expect(names.sort()).toEqual(namesOf(seeded()).sort());
	});

	it('is narrowed by state', async () => {
		const { campaigns, pagination } = await list({ status: 'paused' });
		expect(namesOf(campaigns)).toEqual(['Win-back', 'Spring sale', 'Price change']);
		expect(pagination).toMatchObject({ total: 3, totalPages: 1 });
	});

	it('is narrowed by a part of the name, in any case', async () => {
		expect(namesOf((await list({ name: 'SALE' })).campaigns)).toEqual([
			'Summer sale',
			'Spring sale',
		]);
	});

	it('is narrowed by both, and then paged', async () => {
		const { campaigns, pagination } = await list({ name: 'news', status: 'sent', limit: '3' });
		expect(namesOf(campaigns)).toEqual(['April news', 'March news', 'February news']);
		expect(pagination).toEqual({ page: 1, limit: 3, total: 4, totalPages: 2 });
	});

	it('may be empty', async () => {
		expect(await list({ name: 'nothing like it' })).toEqual({
			campaigns: [],
			pagination: { page: 1, limit: 20, total: 0, totalPages: 0 },
		});
	});

	it.each([
		['limit', '101'],
		['limit', '0'],
		['page', '0'],
		['page', 'first'],
		['status', 'finished'],
		['offset', '20'],
	])('refuses %s=%s', async (name, value) => {
		expect(await ask(sandbox, 'GET', '/campaigns', { query: { [name]: value } })).toEqual([
			400,
			{
				success: false,
				error: {
					message: 'Validation failed',
					code: 'VALIDATION_FAILED',
					details: [{ field: name, message: expect.stringContaining(name) as string }],
				},
			},
		]);
	});
});

describe('resuming', () => {
	const resume = async (id: string) => await ask(sandbox, 'POST', `/campaigns/${id}/resume`);

	it.each([
		['Price change', 'immediate', 'sending'],
		['Spring sale', 'scheduled', 'sending'],
		['Win-back', 'gradual', 'sending_gradual'],
	])('%s, which is paused and %s, makes it %s', async (name, sendMode, status) => {
		const { id, updatedAt } = byName(name);
		const [code, body] = await resume(id);
		expect([code, body]).toMatchObject([200, { success: true, data: { id, sendMode, status } }]);
		expect(body).not.toHaveProperty('data.metrics');
		expect(namesOf((await list({ status })).campaigns)).toContain(name);
		expect(byName(name).updatedAt > updatedAt).toBe(true);
	});

	it.each([['draft'], ['scheduled'], ['sending'], ['sending_gradual'], ['sent'], ['aborted']])(
		'one that is %s is refused, and changes nothing',
		async (status) => {
			const campaign = seeded().find((each) => each.status === status)!;
			const before = structuredClone(campaign);
			expect(await resume(campaign.id)).toEqual([
				400,
				errorOf('ONLY_PAUSED_CAMPAIGNS_CAN_BE_RESUMED'),
			]);
			expect(sandbox.state.campaigns.get(campaign.id)).toEqual(before);
		},
	);

	it('twice is refused the second time', async () => {
		const { id } = byName('Win-back');
		expect([(await resume(id))[0], (await resume(id))[0]]).toEqual([200, 400]);
	});

	it('an unknown one is refused', async () => {
		expect(await resume('66c0a5e0d1f2b3c4ffffffff')).toEqual([404, errorOf('CAMPAIGN_NOT_FOUND')]);
	});
});

describe('pausing and aborting', () => {
	const change = async (id: string, action: string) =>
		await ask(sandbox, 'POST', `/campaigns/${id}/${action}`);

	it.each([
		['pause', 'scheduled', 'paused', 'pausedAt'],
		['pause', 'sending', 'paused', 'pausedAt'],
		['pause', 'sending_gradual', 'paused', 'pausedAt'],
		['abort', 'scheduled', 'aborted', 'abortedAt'],
		['abort', 'sending', 'aborted', 'abortedAt'],
		['abort', 'sending_gradual', 'aborted', 'abortedAt'],
		['abort', 'paused', 'aborted', 'abortedAt'],
	] as const)('%s makes one that is %s %s', async (action, before, after, time) => {
		const { id } = seeded().find(({ status }) => status === before)!;
		expect(await change(id, action)).toMatchObject([200, { data: { id, status: after } }]);
		expect(sandbox.state.campaigns.get(id)?.[time]).toMatch(/^\d{4}-.*Z$/);
	});

	it.each([
		['pause', ['draft', 'paused', 'sent', 'aborted'], 'ONLY_RUNNING_CAMPAIGNS_CAN_BE_PAUSED'],
		['abort', ['draft', 'sent', 'aborted'], 'ONLY_UNFINISHED_CAMPAIGNS_CAN_BE_ABORTED'],
	])('%s refuses those that are %j', async (action, states, code) => {
		for (const status of states) {
			const campaign = seeded().find((each) => each.status === status)!;
			const before = structuredClone(campaign);
			expect(await change(campaign.id, action)).toEqual([400, errorOf(code)]);
			expect(campaign).toEqual(before);
		}
	});
});

const create = async (body: object) => await ask(sandbox, 'POST', '/campaigns', { body });
const idOf = ([, answer]: [number, unknown]) => (answer as { data: { id: string } }).data.id;
const written = { name: 'June news', subject: 'What is new in June', templateId: NEWS_TEMPLATE };
const complete = { ...written, from, toLists: [LIST] };

describe('creating', () => {
	it('makes a draft, with the lists of the audience as records', async () => {
		const reply = await create({ ...complete, toLists: [LIST, SEGMENT], excludeLists: [SEGMENT] });
		expect(reply).toMatchObject([
			200,
			{
				data: {
					...written,
					from,
					status: 'draft',
					sendMode: 'immediate',
					toLists: [
						{ id: LIST, name: 'Newsletter', type: 'list', contactCount: 40 },
						{ id: SEGMENT, type: 'segment' },
					],
					excludeLists: [{ id: SEGMENT }],
					trackingOpen: true,
					source: 'api',
					metrics: { sent: 0, totalContacts: 0 },
				},
			},
		]);
		expect(sandbox.state.campaigns.get(idOf(reply))?.toLists).toEqual([LIST, SEGMENT]);
	});

	it('takes name, address and reply address of a saved sender', async () => {
		const [status] = await create({ ...written, fromSenderId: '66c0a5e0d1f2b3c600000002' });
		expect(status).toBe(200);
		expect(seeded().at(-1)).toMatchObject({
			from: { email: 'orders@example.net', name: 'Shop' },
			replyTo: 'help@example.net',
		});
	});

	it.each<[string, object]>([
		['name', { name: undefined }],
		['name', { name: 'x'.repeat(201) }],
		['subject', { subject: 'x'.repeat(999) }],
		['previewText', { previewText: 'x'.repeat(201) }],
		['replyTo', { replyTo: { email: 'help@example.net' } }],
		['sendMode', { sendMode: 'slow' }],
		['timezone', { timezone: 'Europe/Nowhere' }],
		['templateId', { templateId: undefined }],
		['templateId', { templateId: 'A-0' }],
		['toLists', { toLists: [LIST, 'none'] }],
		['excludeLists', { excludeLists: ['none'] }],
		['fromSenderId', { fromSenderId: 'none' }],
		['unsubscribeGroupId', { unsubscribeGroupId: 'none' }],
		['growthStrategy', { sendMode: 'gradual' }],
		['from', { from: undefined, publish: true }],
		['toLists', { toLists: [], sendNow: true }],
	])('is refused for its %s in %j', async (field, wrong) => {
		expect(await create({ ...complete, ...wrong })).toEqual(invalidField(field));
		expect(seeded()).toHaveLength(14);
	});

	it('is refused from a domain that is not verified', async () => {
		const unverified = { email: 'news@mail.example.org' };
		expect(await create({ ...complete, from: unverified })).toEqual([
			403,
			{ success: false, error: { message: 'Domain not verified' } },
		]);
	});

	it('overwrites the template when it has content as well, but not when it is refused', async () => {
		const template = sandbox.state.templates.get(NEWS_TEMPLATE)!;
		const before = template.emailTemplate;
		await create({ ...complete, htmlTemplate: '<p>Own</p>', from: undefined, sendNow: true });
		expect(template.emailTemplate).toBe(before);
		await create({ ...complete, htmlTemplate: '<p>Own</p>' });
		expect(template.emailTemplate).toBe('<p>Own</p>');
	});

	it('takes content alone', async () => {
		const alone = { ...complete, templateId: undefined, htmlTemplate: '<p>Own</p>' };
		expect((await create(alone))[0]).toBe(200);
	});
});

describe('going out', () => {
	const dueIn = (campaign: Campaign) => Date.parse(campaign.scheduledAt!) - Date.now();

	it.each([[{ sendNow: true }], [{ publish: true }], [{ sendNow: true, publish: true }]])(
		'is scheduled for two minutes later by %j',
		async (switches) => {
			const reply = await create({ ...complete, ...switches });
			expect(reply).toMatchObject([200, { data: { status: 'scheduled', sendMode: 'immediate' } }]);
			expect(dueIn(seeded().at(-1)!)).toBeGreaterThan(110_000);
			expect(dueIn(seeded().at(-1)!)).toBeLessThanOrEqual(120_000);
			expect((await ask(sandbox, 'GET', `/campaigns/${idOf(reply)}`))[1]).toMatchObject({
				data: { status: 'scheduled', sentAt: null },
			});
		},
	);

	it('is scheduled for the time that is given', async () => {
		const reply = await create({ ...complete, scheduledAt: '2027-01-04T09:00:00+01:00' });
		expect(reply).toMatchObject([200, { data: { status: 'scheduled', sendMode: 'scheduled' } }]);
		expect((await ask(sandbox, 'GET', `/campaigns/${idOf(reply)}`))[1]).toMatchObject({
			data: { scheduledAt: '2027-01-04T08:00:00.000Z' },
		});
	});

	it('happens when the time is let pass, to each contact once that is not suppressed', async () => {
		const id = idOf(
			await create({
				...complete,
				subject: 'For {{firstName}}',
				toLists: [LIST, SEGMENT],
				excludeLists: ['66c0a5e0d1f2b3c300000003'],
				unsubscribeGroupId: 'K7M2Q',
				sendNow: true,
			}),
		);
		expect(sendDueCampaigns(sandbox.state, new Date('2026-05-01'))).toEqual([]);
		const due = sendDueCampaigns(sandbox.state, new Date(Date.now() + 130_000));
		expect(due.map((campaign) => campaign.id)).toContain(id);
		// 40 contacts but for the dozen that is excluded, and three that are suppressed.
		expect((await ask(sandbox, 'GET', `/campaigns/${id}`))[1]).toMatchObject({
			data: { status: 'sent', metrics: { totalContacts: 28, sent: 25, suppressed: 3 } },
		});
		const emails = [...sandbox.state.outbox.values()].filter(({ campaignId }) => campaignId === id);
		expect(emails).toHaveLength(25);
		expect(emails[0]).toMatchObject({ subject: 'For Chloe', status: 'delivered', from });
		expect(sendDueCampaigns(sandbox.state, new Date('2030-01-01'))).toEqual([]);
	});

	it('of a gradual one begins with what may leave on a day', async () => {
		const gradual = { sendMode: 'gradual', growthStrategy: '1.5x', emailsPerDay: 10 };
		const id = idOf(await create({ ...complete, ...gradual, sendNow: true }));
		expect(byName('June news').status).toBe('scheduled');
		sendDueCampaigns(sandbox.state, new Date('2030-01-01'));
		expect(sandbox.state.campaigns.get(id)).toMatchObject({
			status: 'sending_gradual',
			metrics: { processedCount: 10, totalContacts: 40 },
		});
	});
});

describe('changing', () => {
	const update = async (id: string, body: object) =>
		await ask(sandbox, 'PATCH', `/campaigns/${id}`, { body });

	it('keeps what is left out', async () => {
		const { id, subject } = byName('May news');
		expect(await update(id, { name: 'May' })).toMatchObject([
			200,
			{ data: { id, name: 'May', subject, status: 'draft' } },
		]);
	});

	it('lets it go out by the same switches', async () => {
		const { id } = byName('May news');
		expect(await update(id, { sendNow: true })).toMatchObject([
			200,
			{ data: { status: 'scheduled' } },
		]);
		expect(await update(id, { scheduledAt: '2027-01-04T08:00:00Z' })).toMatchObject([
			200,
			{ data: { status: 'scheduled', sendMode: 'scheduled' } },
		]);
	});

	it.each([['sending'], ['sending_gradual'], ['paused'], ['sent'], ['aborted']])(
		'is refused for one that is %s',
		async (status) => {
			const campaign = seeded().find((each) => each.status === status)!;
			const before = structuredClone(campaign);
			const code = 'ONLY_DRAFT_OR_SCHEDULED_CAMPAIGNS_CAN_BE_UPDATED';
			expect(await update(campaign.id, { name: 'Other' })).toEqual([400, errorOf(code)]);
			expect(campaign).toEqual(before);
		},
	);

	it('is refused as a whole', async () => {
		const campaign = byName('May news');
		const before = structuredClone(campaign);
		const wrong = { name: 'Other', toLists: [], sendNow: true };
		expect(await update(campaign.id, wrong)).toEqual(invalidField('toLists'));
		expect(campaign).toEqual(before);
	});
});

describe('deleting', () => {
	const remove = async (id: string) => await ask(sandbox, 'DELETE', `/campaigns/${id}`);

	it('is for drafts alone, and once', async () => {
		const { id } = byName('May news');
		expect(await remove(id)).toEqual([
			200,
			{ success: true, message: expect.any(String) as string },
		]);
		expect(await remove(id)).toEqual([404, errorOf('CAMPAIGN_NOT_FOUND')]);
		for (const { id: other } of seeded().filter(({ status }) => status !== 'draft')) {
			expect(await remove(other)).toEqual([400, errorOf('ONLY_DRAFT_CAMPAIGNS_CAN_BE_DELETED')]);
		}
	});
});

it('a copy is a draft that has gone nowhere', async () => {
	const { id, subject } = byName('April news');
	const copied = await ask(sandbox, 'POST', `/campaigns/${id}/duplicate`);
	expect(copied).toMatchObject([
		200,
		{ data: { name: 'April news (copy)', subject, status: 'draft' } },
	]);
	expect((await ask(sandbox, 'GET', `/campaigns/${idOf(copied)}`))[1]).toMatchObject({
		data: { sentAt: null, scheduledAt: null, metrics: { sent: 0 }, toLists: [{ id: LIST }] },
	});
});
