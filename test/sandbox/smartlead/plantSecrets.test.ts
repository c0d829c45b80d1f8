import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask } from './apiClient';

describe('a sandbox that plants secrets', () => {
	let sandbox: SmartleadSandbox;
	beforeAll(async () => {
		sandbox = await startSmartleadSandbox({ plantSecrets: true });
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
		expect(body).toMatchObject({
			planted: {
				password: 'planted-secret-in-password',
				imap_password: Buffer.from('planted-secret-in-imap_password').toString('base64'),
			},
		});
	});
});
