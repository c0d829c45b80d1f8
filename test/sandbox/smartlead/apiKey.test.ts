import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask, call } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox({ apiKey: 'k-123' });
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.clearRequests());

test('the right key is accepted', async () => {
	expect((await call(sandbox, 'GET', '/campaigns')).status).toBe(200);
});

test.each([['wrong'], [' k-123'], ['k-123\n'], ['K-123'], [''], [null]])(
	'%j is refused',
	async (key) => {
		expect(await ask(sandbox, 'GET', '/campaigns', { key })).toEqual([
			401,
			{ message: 'Invalid API Key' },
		]);
	},
);

test('the smart prospect host words it differently', async () => {
	const refused = (error: string) => [
		401,
		{ statusCode: 401, success: false, message: 'Unauthorized', error },
	];
	const path = '/search-email-leads/countries';
	expect(await ask(sandbox, 'GET', path, { key: 'wrong' })).toEqual(
		refused('User not authenticated'),
	);
	expect(await ask(sandbox, 'GET', path, { key: null })).toEqual(refused('API key is required'));
});

test('the key is checked before the parameters', async () => {
	expect(await ask(sandbox, 'GET', '/campaigns/word', { key: 'wrong' })).toMatchObject([401, {}]);
});

test('the log has no trace of the key', async () => {
	await call(sandbox, 'GET', '/campaigns', { query: { client_id: '299' } });
	expect(sandbox.requests).toMatchObject([{ query: { client_id: '299' }, status: 200 }]);
	expect(JSON.stringify(sandbox.requests)).not.toContain('k-123');
});
