import type { INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { byId } from '../../harness/cases';
import { runNode } from '../../harness/runNode';

describe('client', () => {
	let sandbox: SmartleadSandbox;
	beforeAll(async () => (sandbox = await startSmartleadSandbox()));
	afterAll(async () => await sandbox.stop());
	beforeEach(() => sandbox.reset());

	const run = async (operation: string, parameters: INodeParameters) =>
		await runNode(sandbox, { resource: 'client', operation, ...parameters });
	const save = async (parameters: INodeParameters) =>
		await run('save', { name: 'Example Bakery', email: 'name@example.com', ...parameters });

	it.each<[string, string, INodeParameters, RegExp]>([
		['an email that is none', 'save', { name: 'A', email: 'example.com' }, /'Email'/],
		[
			'a logo address that is none',
			'save',
			{ name: 'A', email: 'name@example.com', additionalFields: { logoUrl: 'logo.png' } },
			/'Logo URL' is "logo.png"/,
		],
		[
			'a key name with an accent',
			'createApiKey',
			{ clientId: byId(299), keyName: 'é' },
			/'Key Name'/,
		],
		[
			'no client',
			'createApiKey',
			{ clientId: byId('={{ "" }}'), keyName: 'A' },
			/'Client' is required/,
		],
	])('refuses %s before anything is sent', async (_, operation, parameters, message) => {
		const { error } = await run(operation, parameters);
		expect(error?.message).toMatch(message);
		expect(sandbox.requests).toEqual([]);
	});

	it('drops the API key that the docs show in the answer to a save', async () => {
		const data = { id: 302, name: 'Example Bakery', api_key: 'planted-secret' };
		sandbox.fault({ kind: 'body', body: { ok: true, data } });
		const { items } = await save({});
		expect(items.map(({ json }) => json)).toEqual([{ id: 302, name: 'Example Bakery' }]);
	});

	it('keeps the entered password out of an error that repeats it', async () => {
		const password = 'planted-secret-entered';
		sandbox.fault({ kind: 'body', status: 400, body: { error: `Invalid password - ${password}` } });
		const { error } = await save({ additionalFields: { password } });
		expect(error?.message).toBe('Invalid password - ***');
	});

	it('creates nothing twice when the answer is lost', async () => {
		sandbox.fault({ kind: 'reset', when: 'after' });
		const { error } = await run('createApiKey', { clientId: byId(299), keyName: 'A' });
		expect(error?.description).toMatch(/not known whether/);
		expect(sandbox.requests).toHaveLength(1);
	});
});
