import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import type { SuppressionEntry } from '../../../sandbox/autosend/state/suppressions';
import { ask, errorOf, invalidField } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const [NEWS, UPDATES, ALL] = ['K7M2Q', 'UGHZA', '4SFXV'];
const BEN = 'ben.okafor@example.com';

const post = async (path: string, body: object) =>
	await ask(sandbox, 'POST', `/suppression-groups${path}`, { body });
const groupsOf = (email: string) =>
	[...sandbox.state.suppressionEntries.values()]
		.filter((entry) => entry.email === email)
		.map(({ groupId }) => groupId);

describe('groups', () => {
	const list = async (query: Record<string, string>) => {
		const [, answer] = await ask(sandbox, 'GET', '/suppression-groups', { query });
		const { groups } = (answer as { data: { groups: Array<Record<string, unknown>> } }).data;
		return groups;
	};

	it.each<[Record<string, string>, string[]]>([
		[{}, [NEWS, UPDATES]],
		[{ includeGlobal: 'true' }, [NEWS, UPDATES, ALL]],
		[{ isGlobal: 'true' }, [ALL]],
		[{ isGlobal: 'false' }, [NEWS, UPDATES]],
	])('for %j are %j', async (query, codes) => {
		expect((await list(query)).map(({ groupId }) => groupId)).toEqual(codes);
	});

	it('have two ids and a counter in lists', async () => {
		const [news] = await list({});
		expect(news).toMatchObject({ groupId: NEWS, suppressionCount: 3, isActive: true });
		expect(news.id).toMatch(/^[0-9a-f]{24}$/);
	});

	it('have the short code as id when they are created, and paths take it alone', async () => {
		const [status, answer] = await post('', { name: 'Tips' });
		const { id } = (answer as { data: { id: string } }).data;
		expect([status, answer]).toMatchObject([
			200,
			{ data: { name: 'Tips', isActive: true, isGlobal: false } },
		]);
		const get = async (key: string) => (await ask(sandbox, 'GET', `/suppression-groups/${key}`))[0];
		expect(id).toMatch(/^[2-9A-Z]{5}$/);
		expect(await get(id)).toBe(200);
		expect(await get(sandbox.state.suppressionGroups.get(id)!.id)).toBe(404);
	});

	it.each([[{}], [{ name: '' }], [{ name: 'x'.repeat(201) }]])(
		'are refused as %j',
		async (body) => {
			expect(await post('', body)).toEqual(invalidField('name'));
		},
	);

	it('come back on with an update that does not say', async () => {
		const update = async (body: object) =>
			await ask(sandbox, 'PUT', `/suppression-groups/${NEWS}`, { body });
		expect(await update({ isActive: false })).toMatchObject([
			200,
			{ data: { id: NEWS, name: 'Newsletter', isActive: false } },
		]);
		expect(await update({ name: 'News' })).toMatchObject([
			200,
			{ data: { name: 'News', description: 'The monthly news', isActive: true } },
		]);
	});

	it('are deleted with their entries, but for the global one', async () => {
		const remove = async (code: string) =>
			await ask(sandbox, 'DELETE', `/suppression-groups/${code}`);
		expect(await remove(NEWS)).toEqual([
			200,
			{ success: true, message: expect.any(String) as string },
		]);
		expect(groupsOf(BEN)).toEqual([UPDATES]);
		expect(await remove(NEWS)).toEqual([404, errorOf('NOT_FOUND')]);
		expect(await remove(ALL)).toEqual(invalidField('groupId'));
	});
});

describe('entries', () => {
	async function entries(body: object) {
		const [status, answer] = await post('/entries', body);
		expect(status).toBe(200);
		const { data } = answer as { data: { entries: SuppressionEntry[]; pagination: object } };
		return data;
	}

	it.each<[object, number]>([
		[{}, 6],
		[{ groupId: NEWS }, 3],
		[{ groupId: 'none' }, 0],
		[{ reason: 'unsubscribed' }, 4],
		[{ reason: 'BOUNCE' }, 1],
		[{ reason: 'bounced' }, 1],
		[{ reason: 'spam_complaint' }, 1],
		[{ isGlobal: true }, 2],
		[{ isGlobal: false }, 6],
		[{ startDate: '2026-04-01' }, 3],
		[{ endDate: '2026-03-11T10:00:00Z' }, 2],
		[{ groupId: NEWS, reason: 'unsubscribed', startDate: '2026-03-01T00:00:00Z' }, 1],
	])('for %j are %i', async (body, count) => {
		expect((await entries(body)).pagination).toMatchObject({ total: count });
	});

	it('come in pages of 20 unless told, by numbers in the body', async () => {
		expect((await entries({})).pagination).toEqual({ page: 1, limit: 20, total: 6, pages: 1 });
		const second = await entries({ page: 2, limit: 4 });
		expect([second.entries.length, second.pagination]).toEqual([
			2,
			{ page: 2, limit: 4, total: 6, pages: 2 },
		]);
		expect(await post('/entries', { limit: 101 })).toEqual(invalidField('limit'));
	});

	it('of one address are those of all groups', async () => {
		expect(await post('/email/entries', { email: 'Ben.Okafor@example.com' })).toMatchObject([
			200,
			{ data: { entries: [{ groupId: NEWS, email: BEN }, { groupId: UPDATES }] } },
		]);
	});
});

describe('suppressing', () => {
	const suppress = async (body: object) => await post('/emails/suppress', body);
	const emails = ['Li@example.com', 'mo@example.com'];

	it.each<[string, object, string]>([
		['the default group', {}, NEWS],
		['a group', { groupId: UPDATES }, UPDATES],
		['the global list', { isGlobal: true }, ALL],
	])('puts addresses into %s, each once', async (_, where, code) => {
		const body = { emails, ...where };
		expect(await suppress(body)).toEqual([200, { success: true, data: { suppressed: 2 } }]);
		expect(await suppress(body)).toEqual([200, { success: true, data: { suppressed: 0 } }]);
		expect([groupsOf('li@example.com'), groupsOf('mo@example.com')]).toEqual([[code], [code]]);
	});

	it.each([
		[undefined, 'UNSUBSCRIBE'],
		['bounced', 'BOUNCE'],
		['spam_complaint', 'SPAM_COMPLAINT'],
		['asked by phone', 'asked by phone'],
	])('for the reason %s is answered as %s', async (reason, answered) => {
		await suppress({ emails, reason });
		expect([...sandbox.state.suppressionEntries.values()].at(-1)?.reason).toBe(answered);
	});

	it('keeps an email from being sent', async () => {
		await suppress({ emails, isGlobal: true });
		const body = {
			to: { email: emails[1] },
			from: { email: 'news@example.net' },
			subject: 'S',
			text: 't',
		};
		await ask(sandbox, 'POST', '/mails/send', { body });
		expect([...sandbox.state.outbox.values()].at(-1)?.status).toBe('suppressed');
	});

	it('is refused without addresses, and for an unknown group', async () => {
		expect(await suppress({ emails: [] })).toEqual(invalidField('emails'));
		expect(await suppress({ emails: ['x'] })).toEqual(invalidField('emails.0'));
		expect(await suppress({ emails, groupId: 'none' })).toEqual(invalidField('groupId'));
	});
});

describe('unsuppressing', () => {
	const unsuppress = async (body: object) => await post('/emails/unsuppress', body);

	it('takes addresses out of one group, or out of all', async () => {
		const emails = ['BEN.okafor@example.com', 'nobody@example.com'];
		const one = [200, { success: true, data: { unsuppressed: 1 } }];
		expect(await unsuppress({ emails, groupId: UPDATES })).toEqual(one);
		expect(groupsOf(BEN)).toEqual([NEWS]);
		await post('/emails/suppress', { emails, groupId: UPDATES });
		expect(await unsuppress({ emails: [BEN] })).toEqual(one);
		expect(groupsOf(BEN)).toEqual([]);
	});

	it('takes addresses out of the global list alone', async () => {
		await post('/emails/suppress', { emails: [BEN], isGlobal: true });
		await unsuppress({ emails: [BEN], isGlobal: true });
		expect(groupsOf(BEN)).toEqual([NEWS, UPDATES]);
	});
});
