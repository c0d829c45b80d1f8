import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const get = async (path: string, query: Record<string, string> = {}) =>
	await ask(sandbox, 'GET', `/spam-test${path}`, { query });
const post = async (path: string, body: object, query: Record<string, string> = {}) =>
	await ask(sandbox, 'POST', `/spam-test${path}`, { body, query });
const NOT_FOUND = [404, { error: 'Resource not found' }];

const SETTINGS = {
	test_name: 'Launch',
	spam_filters: ['spam_assassin'],
	link_checker: true,
	campaign_id: 90211,
	sequence_mapping_id: 3301,
	provider_ids: ['gmail_na'],
	sender_accounts: ['ana@example.org'],
	all_email_sent_without_time_gap: false,
	min_time_btwn_emails: 10,
	min_time_unit: 'minutes',
	is_warmup: false,
};
const SCHEDULE = {
	schedule_start_time: '2026-02-02T09:00:00.000Z',
	test_end_date: '2026-03-20',
	every_days: 7,
	tz: 'Europe/Madrid',
	days: [1],
};

describe('tests', () => {
	const listed = async (query: Record<string, string> = {}, body: object = {}) => {
		const [, rows] = await post('/report', body, query);
		return (rows as Array<{ spam_test_id: unknown }>).map(({ spam_test_id }) => spam_test_id);
	};

	it('have ids of both kinds', async () => {
		expect(await listed()).toEqual([1201, 1202, 'test_001']);
		for (const id of [1201, 'test_001']) expect((await get(`/${id}`))[1]).toMatchObject({ id });
	});

	it('are listed by type and page, ten at a time', async () => {
		expect(await listed({ testType: 'auto' })).toEqual([1202]);
		expect(await listed({ testType: 'manual' })).toEqual([1201, 'test_001']);
		expect(await listed({}, { offset: 1, limit: 1 })).toEqual([1202]);
		for (let count = 0; count < 8; count++) await post('/manual', SETTINGS);
		expect(await listed()).toHaveLength(10);
	});

	it('are created, stopped and deleted', async () => {
		expect((await post('/manual', SETTINGS))[1]).toMatchObject({ id: 1203, test_type: 'manual' });
		const automated = { ...SETTINGS, ...SCHEDULE, folder_id: 31 };
		expect((await post('/schedule', automated))[1]).toMatchObject({ id: 1204, every_days: 7 });
		await ask(sandbox, 'PUT', '/spam-test/1204/stop');
		expect((await get('/1204'))[1]).toMatchObject({ status: 'stopped' });
		expect((await post('/delete', { spamTestIds: [1203, 'test_001'] }))[0]).toBe(200);
		expect(await listed()).toEqual([1201, 1202, 1204]);
	});

	it('are of a campaign, and in a folder that exists', async () => {
		expect((await post('/manual', { ...SETTINGS, campaign_id: 1 }))[0]).toBe(404);
		const automated = { ...SETTINGS, ...SCHEDULE, folder_id: 99 };
		expect(await post('/schedule', automated)).toEqual(NOT_FOUND);
		expect(await listed()).toHaveLength(3);
	});

	it('are deleted all or not at all', async () => {
		expect(await post('/delete', { spamTestIds: [1201, 99] })).toEqual(NOT_FOUND);
		expect(await listed()).toHaveLength(3);
	});
});

describe('reports', () => {
	it('carry the id of the test', async () => {
		const rows = (await get('/report/test_001/schedule-history'))[1];
		expect(rows).toMatchObject([{ spam_test_id: 'test_001' }]);
		expect((await get('/report/1202/email-content'))[1]).toMatchObject({ spamTest: 1202 });
	});

	it('are only of tests that exist', async () => {
		expect(await get('/report/99/spf-details')).toEqual(NOT_FOUND);
		expect(await post('/report/99/providerwise', {})).toEqual(NOT_FOUND);
	});

	it('on mailboxes come in pages', async () => {
		const [, rows] = await get('/report/mailboxes-summary', { offset: '9', limit: '5' });
		expect(rows).toMatchObject([{ id: 10 }, { id: 11 }]);
	});
});

describe('folders', () => {
	it('are created, found and deleted', async () => {
		expect((await post('/folder', { folderName: 'Q3' }))[1]).toMatchObject({ id: 33, name: 'Q3' });
		expect((await get('/folder', { name: 'Q3' }))[1]).toMatchObject([{ id: 33 }]);
		expect((await get('/folder', { offset: '1', limit: '1' }))[1]).toMatchObject([{ id: 32 }]);
		expect((await ask(sandbox, 'DELETE', '/spam-test/folder/33'))[0]).toBe(200);
		expect(await get('/folder/33')).toEqual(NOT_FOUND);
	});
});
