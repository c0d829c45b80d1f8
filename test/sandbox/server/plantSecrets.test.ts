import { startSandbox, type Sandbox } from '../../../sandbox';
import { plantSecrets } from '../../../sandbox/server/operations/plantSecrets';
import { ask } from '../smartlead/apiClient';

describe('planting', () => {
	it('replaces the values of known keys at any depth', () => {
		expect(plantSecrets({ list: [{ password: 'x', id: 1 }] })).toMatchObject({
			list: [{ password: 'planted-secret-in-password', id: 1 }],
		});
	});

	it('adds secrets to each record, plain, in base64 and nested', () => {
		expect(plantSecrets([{ id: 1 }])).toEqual([
			{
				id: 1,
				planted: expect.objectContaining({
					otp: 'planted-secret-in-otp',
					imap_password: Buffer.from('planted-secret-in-imap_password').toString('base64'),
					deep: {
						accounts: [expect.objectContaining({ api_key: 'planted-secret-in-api_key' })],
					},
				}),
			},
		]);
	});

	it.each([[{}], [[]], ['success'], [null], [5]])('leaves %j as it is', (value) => {
		expect(plantSecrets(value)).toEqual(value);
	});
});

describe('a sandbox that plants secrets', () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({ plantSecrets: true });
	});
	afterAll(async () => await sandbox.stop());

	it.each([
		['an example', 'GET', '/smart-senders/order-details?order_id=1', 200],
		['a record', 'GET', '/campaigns/90211', 200],
		['a refusal', 'DELETE', '/client/api-key/1', 404],
	])('does so in %s', async (_, method, path, status) => {
		const [route, search] = path.split('?');
		const query = Object.fromEntries(new URLSearchParams(search));
		const [answered, body] = await ask(sandbox, method, route, { query });
		expect(answered).toBe(status);
		expect(body).toMatchObject({ planted: { password: 'planted-secret-in-password' } });
	});
});
