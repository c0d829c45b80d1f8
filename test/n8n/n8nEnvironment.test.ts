import { n8nEnvironment } from '../../n8n/n8nEnvironment';

const options = { userFolder: '/data', node: '/node24/bin/node', port: 5678, brokerPort: 5679 };

describe('n8nEnvironment', () => {
	it("keeps the settings of the person's own n8n out", () => {
		const environment = n8nEnvironment(options, {
			N8N_ENCRYPTION_KEY: 'mine',
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: 'db.example.com',
			NODE_OPTIONS: '--inspect',
			TZ: 'Europe/Berlin',
		});

		expect(environment).toMatchObject({ DB_TYPE: 'sqlite', TZ: 'Europe/Berlin' });
		expect(environment).not.toHaveProperty('N8N_ENCRYPTION_KEY');
		expect(environment).not.toHaveProperty('DB_POSTGRESDB_HOST');
		expect(environment).not.toHaveProperty('NODE_OPTIONS');
	});

	it('has a worker answer where the other processes of n8n would', () => {
		const environment = n8nEnvironment(options, {});
		expect(environment.QUEUE_HEALTH_CHECK_PORT).toBe(environment.N8N_PORT);
	});

	it('puts the Node of n8n first in the path, for its task runner', () => {
		expect(n8nEnvironment(options, { PATH: '/usr/bin' }).PATH).toBe('/node24/bin:/usr/bin');
	});

	it('keeps a proxy, but not for this machine', () => {
		const environment = n8nEnvironment(options, {
			HTTPS_PROXY: 'http://proxy:3128',
			no_proxy: '.example.com',
		});

		expect(environment.HTTPS_PROXY).toBe('http://proxy:3128');
		expect(environment.NO_PROXY).toBe('.example.com,127.0.0.1,localhost');
	});
});
