import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const save = async (body: object) => await ask(sandbox, 'POST', '/client/save', { body });
const clients = async () => (await ask(sandbox, 'GET', '/client/'))[1] as Array<{ id: number }>;
const keys = async (query: Record<string, string> = {}) => {
	const [, { data }] = (await ask(sandbox, 'GET', '/client/api-key', { query })) as [
		number,
		{ data: Array<{ id: number }> },
	];
	return data.map(({ id }) => id);
};

const NO_CLIENT = [404, { error: 'Client not found - Invalid client_id.' }];
const NO_KEY = [404, { error: 'API key not found - Invalid id.' }];

describe('saving a client', () => {
	const written = { name: 'Example Bakery 2', email: 'name@example.com' };

	it('creates one without an id, and echoes the password', async () => {
		const body = { ...written, password: 'sesame', permission: ['full_access'] };
		expect(await save(body)).toEqual([
			200,
			{ ok: true, clientId: 302, ...written, password: 'sesame' },
		]);
		expect(await clients()).toHaveLength(4);
		expect(sandbox.state.clients.get(302)).toMatchObject({
			...written,
			client_permission: { permission: ['full_access'] },
		});
		expect(await clients()).not.toContainEqual(expect.objectContaining({ password: 'sesame' }));
	});

	it('changes one with an id, and leaves what is not sent', async () => {
		expect(await save({ ...written, id: 299 })).toMatchObject([200, { clientId: 299 }]);
		expect(await clients()).toHaveLength(3);
		expect(sandbox.state.clients.get(299)).toMatchObject({
			...written,
			uuid: '1e19fcb7-6651-444a-8495-e1a4bda10000',
			client_permission: { permission: ['reply_master_inbox'] },
		});
	});

	it('of nowhere is a 404', async () => {
		expect(await save({ ...written, id: 1 })).toEqual(NO_CLIENT);
	});
});

describe('API keys of clients', () => {
	it.each([
		[{}, [45, 46, 47]],
		[{ clientId: '299' }, [45, 46]],
		[{ status: 'inactive' }, [46]],
		[{ keyName: 'report' }, [45, 46]],
		[{ clientId: '300', keyName: 'report' }, []],
	])('are listed by %j', async (query, expected) => {
		expect(await keys(query as Record<string, string>)).toEqual(expected);
	});

	it('are created, reset and deleted', async () => {
		const body = { clientId: 300, keyName: 'New' };
		expect(await ask(sandbox, 'POST', '/client/api-key', { body })).toMatchObject([
			200,
			{ ok: true, data: { id: 48, client_id: 300, key_name: 'New', status: 'active' } },
		]);
		const before = sandbox.state.clientApiKeys.get(48)!.api_key;
		const [, reset] = await ask(sandbox, 'PUT', '/client/api-key/reset/48');
		const { data } = reset as { data: { api_key: string } };
		expect(data.api_key).not.toBe(before);
		expect(sandbox.state.clientApiKeys.get(48)!.api_key).toBe(data.api_key);
		expect(await ask(sandbox, 'DELETE', '/client/api-key/48')).toEqual([200, { ok: true }]);
		expect(await keys()).toEqual([45, 46, 47]);
	});

	it('of nowhere are a 404', async () => {
		const body = { clientId: 1, keyName: 'New' };
		expect(await ask(sandbox, 'POST', '/client/api-key', { body })).toEqual(NO_CLIENT);
		expect(await ask(sandbox, 'PUT', '/client/api-key/reset/1')).toEqual(NO_KEY);
		expect(await ask(sandbox, 'DELETE', '/client/api-key/1')).toEqual(NO_KEY);
	});
});
