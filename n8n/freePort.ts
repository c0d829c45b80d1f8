/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';

/** The only address the trial listens on. */
export const LOOPBACK = '127.0.0.1';

/**
 * Finds one free loopback port for each wish, all different. A wish is a preferred port, or 0 for
 * any; a preferred port that is taken is replaced by any free one.
 */
export async function findFreePorts(wishes: number[]): Promise<number[]> {
	const servers: Server[] = [];
	try {
		for (const wish of wishes) {
			servers.push(await listen(wish).catch(async () => await listen(0)));
		}
		return servers.map((server) => (server.address() as AddressInfo).port);
	} finally {
		await Promise.all(servers.map(async (server) => await close(server)));
	}
}

async function listen(port: number): Promise<Server> {
	const server = createServer();
	server.listen(port, LOOPBACK);
	await once(server, 'listening');
	return server;
}

async function close(server: Server): Promise<void> {
	server.close();
	await once(server, 'close');
}
