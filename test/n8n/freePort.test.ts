/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { findFreePorts, LOOPBACK } from '../../n8n/freePort';

describe('findFreePorts', () => {
	it('gives as many different ports as there are wishes', async () => {
		const ports = await findFreePorts([0, 0, 0, 0]);

		expect(new Set(ports).size).toBe(4);
		expect(Math.min(...ports)).toBeGreaterThan(0);
	});

	it('takes a preferred port when it is free', async () => {
		const [free] = await findFreePorts([0]);

		expect(await findFreePorts([free])).toEqual([free]);
	});

	it('replaces a preferred port that is taken', async () => {
		const server = createServer().listen(0, LOOPBACK);
		await once(server, 'listening');
		const { port: taken } = server.address() as AddressInfo;

		const [port] = await findFreePorts([taken]);
		server.close();

		expect(port).not.toBe(taken);
	});
});
