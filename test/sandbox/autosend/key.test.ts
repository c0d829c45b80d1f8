import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { ask, call, errorOf } from './apiClient';

const ACCOUNT_KEY = 'ASA_of-the-account';

let ofProject: AutoSendSandbox;
let ofAccount: AutoSendSandbox;

beforeAll(async () => {
	ofProject = await startAutoSendSandbox({ apiKey: 'AS_k-123' });
	ofAccount = await startAutoSendSandbox({ apiKey: ACCOUNT_KEY });
});
afterAll(async () => {
	await ofProject.stop();
	await ofAccount.stop();
});
beforeEach(() => {
	ofProject.reset();
	ofAccount.reset();
});

describe('a project key', () => {
	it('opens its project without a header', async () => {
		expect((await call(ofProject, 'GET', '/campaigns')).status).toBe(200);
	});

	it.each([['AS_other'], ['as_k-123'], ['AS_k-123x'], [''], [null]])(
		'%j is refused',
		async (key) => {
			expect(await ask(ofProject, 'GET', '/campaigns', { key })).toEqual([
				401,
				errorOf('UNAUTHORIZED', 'Invalid or expired API key'),
			]);
		},
	);

	it.each([
		[{ authorization: 'AS_k-123' }],
		[{ authorization: 'Basic AS_k-123' }],
		[{ 'x-api-key': 'AS_k-123' }],
	])('is not taken from %j', async (headers) => {
		const [status] = await ask(ofProject, 'GET', '/campaigns', { key: null, headers });
		expect(status).toBe(401);
	});

	it('is not taken from the query', async () => {
		const query = { api_key: 'AS_k-123' };
		const [status] = await ask(ofProject, 'GET', '/campaigns', { key: null, query });
		expect(status).toBe(401);
	});

	it('is checked before the parameters', async () => {
		const query = { limit: 'many' };
		expect((await ask(ofProject, 'GET', '/campaigns', { key: 'AS_other', query }))[0]).toBe(401);
	});
});

describe('an account key', () => {
	it('opens the project that a header names', async () => {
		const headers = { 'x-project-id': ofAccount.state.projectId };
		expect((await ask(ofAccount, 'GET', '/campaigns', { headers }))[0]).toBe(200);
	});

	it.each([
		['no project', {}, 'Header x-project-id is required with an account API key'],
		['another project', { 'x-project-id': 'other' }, 'No access to this project'],
	])('opens %s', async (_, headers, message) => {
		const path = '/campaigns/66c0a5e0d1f2b3c40000000b/resume';
		expect(await ask(ofAccount, 'POST', path, { headers })).toEqual([
			403,
			errorOf('FORBIDDEN', message),
		]);
		expect(ofAccount.state.campaigns.get('66c0a5e0d1f2b3c40000000b')?.status).toBe('paused');
	});
});

it('shows in the log as the project that was named, and nowhere else', async () => {
	const headers = { 'x-project-id': 'other' };
	await call(ofAccount, 'GET', '/campaigns', { headers, query: { limit: '5' } });
	expect(ofAccount.requests).toMatchObject([
		{ service: 'autosend', query: { limit: '5' }, headers, status: 403 },
	]);
	expect(JSON.stringify(ofAccount.requests)).not.toContain(ACCOUNT_KEY);
});
