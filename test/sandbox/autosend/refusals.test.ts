import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { ask, errorOf } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const RESUME = '/campaigns/66c0a5e0d1f2b3c40000000b/resume';

it.each([
	['GET', '/nowhere'],
	['GET', RESUME],
	['PUT', '/campaigns'],
])('%s %s is unknown', async (method, path) => {
	expect(await ask(sandbox, method, path)).toEqual([404, errorOf('NOT_FOUND')]);
	expect(sandbox.requests).toMatchObject([{ operation: null, path, status: 404 }]);
});

it('a body that is no JSON is refused', async () => {
	const response = await fetch(`${sandbox.url}/v1${RESUME}`, {
		method: 'POST',
		headers: {
			authorization: `Bearer ${sandbox.apiKey}`,
			'content-type': 'application/json',
		},
		body: '{"half":',
	});
	expect([response.status, await response.json()]).toEqual([400, errorOf('VALIDATION_FAILED')]);
});

it('a field that the operation does not have is refused', async () => {
	expect(await ask(sandbox, 'POST', RESUME, { body: { now: true } })).toMatchObject([
		400,
		{ error: { code: 'VALIDATION_FAILED', details: [{ field: 'now' }] } },
	]);
	expect((await ask(sandbox, 'POST', RESUME, { body: {} }))[0]).toBe(200);
});
