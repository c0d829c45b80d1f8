import type { INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { byId } from '../../harness/cases';
import { runNode } from '../../harness/runNode';

describe('webhook', () => {
	let sandbox: SmartleadSandbox;
	beforeAll(async () => (sandbox = await startSmartleadSandbox()));
	afterAll(async () => await sandbox.stop());
	beforeEach(() => sandbox.reset());

	const run = async (operation: string, parameters: INodeParameters) =>
		await runNode(sandbox, { resource: 'webhook', operation, ...parameters });
	const webhookUrl = 'https://example.com/hooks/smartlead';
	const create = { webhookUrl, eventTypes: ['EMAIL_REPLY'] };

	it.each<[string, string, INodeParameters, RegExp]>([
		[
			'an address that is none',
			'create',
			{ ...create, webhookUrl: 'ftp://example.com', associationType: 'user' },
			/'Webhook URL'/,
		],
		[
			'no campaign with the association Campaign',
			'create',
			{ ...create, associationType: 'campaign' },
			/'Campaign' is required/,
		],
		[
			'no client with the association Client',
			'create',
			{ ...create, associationType: 'client' },
			/'Client' is required/,
		],
		[
			'a campaign with the association Account',
			'create',
			{ ...create, associationType: 'user', additionalFields: { campaignId: byId(90211) } },
			/'Campaign' is set/,
		],
		[
			'no events',
			'create',
			{ ...create, associationType: 'user', eventTypes: '={{ [] }}' },
			/'Events' is required/,
		],
		['no ID', 'get', {}, /'Webhook ID'/],
		['nothing to change', 'update', { webhookId: 1, updateFields: {} }, /'Update Fields' is empty/],
		[
			'no events on a change',
			'update',
			{ webhookId: 1, updateFields: { eventTypes: [] } },
			/'Events' is empty/,
		],
		[
			'an address that is none on a change',
			'update',
			{ webhookId: 1, updateFields: { webhookUrl: 'example.com' } },
			/'Webhook URL'/,
		],
	])('refuses %s before anything is sent', async (_, operation, parameters, message) => {
		const { error } = await run(operation, parameters);
		expect(error?.message).toMatch(message);
		expect(sandbox.requests).toEqual([]);
	});

	it.each([[{}], [{ ok: true, data: {} }], [{ ok: true, data: null }]])(
		'takes %j for a webhook that does not exist',
		async (body) => {
			sandbox.fault({ kind: 'body', status: 200, body });
			const { error } = await run('get', { webhookId: 1 });
			expect(error).toMatchObject({ message: 'The webhook was not found', httpCode: '404' });
		},
	);

	it('drops the secret key', async () => {
		const data = { id: 2180, name: 'CRM', secret_key: 'planted-secret' };
		sandbox.fault({ kind: 'body', status: 200, body: { ok: true, data } });
		const { items } = await run('get', { webhookId: 2180 });
		expect(items.map(({ json }) => json)).toEqual([{ id: 2180, name: 'CRM' }]);
	});
});
