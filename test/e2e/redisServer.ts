/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { once } from 'node:events';
import { connect } from 'node:net';
import path from 'node:path';

import { findFreePorts, LOOPBACK } from '../../n8n/freePort';
import { startService, type Service } from './service';

/** Starts a Redis that keeps nothing, on a free port. */
export async function startRedis(folder: string): Promise<Service> {
	const [port] = await findFreePorts([0]);
	return await startService({
		port,
		debianPackage: 'redis-server',
		file: 'redis-server',
		args: ['--bind', LOOPBACK, '--port', String(port), '--dir', folder, '--save', ''],
		folder,
		logPath: path.join(folder, 'redis.log'),
		isReady: async () => await answersPing(port),
	});
}

async function answersPing(port: number): Promise<boolean> {
	const socket = connect(port, LOOPBACK);
	try {
		await once(socket, 'connect');
		socket.write('PING\r\n');
		const [answer] = (await once(socket, 'data')) as [Buffer];
		return answer.toString().startsWith('+PONG');
	} catch {
		return false;
	} finally {
		socket.destroy();
	}
}
