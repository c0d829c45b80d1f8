import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

interface Entry {
	id: number;
	email_or_domain: string;
}

const entries = async (query: Record<string, string> = {}) =>
	(await ask(sandbox, 'GET', '/leads/get-domain-block-list', { query }))[1] as Entry[];
const add = async (body: object) =>
	await ask(sandbox, 'POST', '/leads/add-domain-block-list', { body });

describe('entries', () => {
	it.each([
		[{}, [880001, 880002, 880003, 880004, 880005]],
		[{ limit: '2', offset: '3' }, [880004, 880005]],
		[{ filter_client_id: '299' }, [880003]],
		[{ filter_email_or_domain: 'BLOCKED' }, [880001, 880003]],
		[{ filter_email_with_domain: 'x@blocked.example.net' }, [880001]],
		[{ filter_email_with_domain: 'Legal@example.org' }, [880004]],
	])('%j', async (query, expected) => {
		const rows = await entries(query as Record<string, string>);
		expect(rows.map(({ id }) => id)).toEqual(expected);
	});

	it('come a hundred at a time unless asked otherwise', async () => {
		const domain_block_list = Array.from({ length: 1200 }, (_, index) => `d${index}.example.com`);
		await add({ domain_block_list });
		expect((await entries()).length).toBe(100);
		expect((await entries({ limit: '1000' })).length).toBe(1000);
		expect((await entries({ limit: '1000', offset: '1000' })).length).toBe(205);
	});
});

test('are added for the account or for a client, once', async () => {
	const body = { domain_block_list: ['New.example.com', 'li@example.net', 'new.example.com'] };
	expect(await add(body)).toEqual([200, { uploadCount: 3, totalDomainAdded: 2 }]);
	expect(await add(body)).toEqual([200, { uploadCount: 3, totalDomainAdded: 0 }]);
	expect(await add({ ...body, client_id: 299 })).toEqual([
		200,
		{ uploadCount: 3, totalDomainAdded: 2 },
	]);
	expect(await entries({ filter_email_or_domain: 'new.example' })).toEqual([
		{
			id: 880006,
			email_or_domain: 'new.example.com',
			created_at: expect.any(String),
			source: 'manual',
			client_id: null,
		},
		expect.objectContaining({ id: 880008, client_id: 299 }),
	]);
});

test('are deleted by an id in the query', async () => {
	const remove = async (id: string) =>
		await ask(sandbox, 'DELETE', '/leads/delete-domain-block-list', { query: { id } });
	expect(await remove('880002')).toEqual([
		200,
		{ success: true, message: 'Entry deleted successfully' },
	]);
	expect(await remove('880002')).toEqual([404, { error: 'Block list entry not found' }]);
	expect(await entries()).toHaveLength(4);

	const body = { lead_list: [{ email: 'no.thanks@example.com' }] };
	expect(await ask(sandbox, 'POST', '/campaigns/90212/leads', { body })).toMatchObject([
		200,
		{ upload_count: 1, block_count: 0 },
	]);
});
