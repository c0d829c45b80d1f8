import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { call } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

async function operationOf(method: string, path: string): Promise<string | null> {
	await call(sandbox, method, path);
	return sandbox.requests[sandbox.requests.length - 1].operation;
}

test.each([
	['POST', '/campaigns/create', 'campaign.create'],
	['GET', '/campaigns/90211', 'campaign.get'],
	['GET', '/campaigns', 'campaign.getMany'],
	['GET', '/campaigns/', 'campaign.getMany'],
	['GET', '/client', 'client.getMany'],
	['GET', '/email-accounts', 'emailAccount.getMany'],
	['GET', '/email-accounts/501', 'emailAccount.get'],
	['GET', '/email-accounts/501/', 'emailAccount.get'],
	['POST', '/email-accounts/save', 'emailAccount.createSmtp'],
	['POST', '/email-accounts/501', 'emailAccount.update'],
	['GET', '/email-accounts/tags', 'emailAccountTag.getAll'],
	['GET', '/spam-test/test_001', 'smartDelivery.getTest'],
	['GET', '/search-email-leads/countries', 'smartProspect.getCountries'],
])('%s %s is %s', async (method, path, id) => {
	expect(await operationOf(method, path)).toBe(id);
});

test('a word where an id belongs is refused by the validator, not by the router', async () => {
	const reply = await call(sandbox, 'GET', '/campaigns/create');
	expect([reply.status, reply.json()]).toEqual([
		400,
		{
			statusCode: 400,
			error: 'Bad Request',
			message: '"campaign_id" must be a number',
			validation: { source: 'params', keys: ['campaign_id'] },
		},
	]);
});

test.each([
	['PATCH', '/campaigns/90211/status'],
	['GET', '/webhook'],
	['POST', '/verify-emails'],
	['PUT', '/leads/55120'],
])('%s %s is a 404 page without the query', async (method, path) => {
	const reply = await call(sandbox, method, path, { query: { secret: 'x' } });
	expect(reply.status).toBe(404);
	expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(reply.text).toContain(`<pre>Cannot ${method} /api/v1${path}</pre>`);
	expect(reply.text).not.toContain('secret');
	expect(sandbox.requests).toMatchObject([{ operation: null, status: 404, params: {} }]);
});

test('path parameters are decoded in the log', async () => {
	await call(sandbox, 'GET', '/spam-test/a%2Fb%20c');
	expect(sandbox.requests[0]).toMatchObject({
		operation: 'smartDelivery.getTest',
		path: '/spam-test/a%2Fb%20c',
		params: { spamTestId: 'a/b c' },
	});
});
