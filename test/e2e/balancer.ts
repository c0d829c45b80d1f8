/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

import { LOOPBACK } from '../../n8n/freePort';
import { randomFrom } from '../harness/seededRandom';

const SEED = 20261128;

/** Stands before several processes, as a load balancer does. */
export interface Balancer {
	url: string;
	/** Who takes the connections from now on. */
	lead(to: Array<{ url: string }>): void;
	stop(): Promise<void>;
}

/** Starts a balancer that gives each connection to one of its targets by chance, or to another one if that is gone. */
export async function startBalancer(): Promise<Balancer> {
	const random = randomFrom(SEED);
	let targets: URL[] = [];
	const server = createServer((caller) => {
		const first = random(targets.length);
		const inTurn = targets.map((_, index) => targets[(first + index) % targets.length]);
		void join(caller, inTurn);
	});
	server.listen(0, LOOPBACK);
	await once(server, 'listening');
	return {
		url: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`,
		lead(to) {
			targets = to.map(({ url }) => new URL(url));
		},
		async stop() {
			server.close();
			await once(server, 'close');
		},
	};
}

async function join(caller: Socket, [target, ...others]: URL[]): Promise<void> {
	// What a caller says before somebody listens is kept.
	caller.on('error', () => undefined).pause();
	if (!target) return void caller.destroy();
	const callee = connect(Number(target.port), LOOPBACK);
	const [isThere] = await Promise.allSettled([once(callee, 'connect')]);
	if (isThere.status === 'rejected') return await join(caller, others);
	callee.on('error', () => undefined);
	callee.on('close', () => caller.destroy());
	caller.on('close', () => callee.destroy());
	caller.pipe(callee).pipe(caller);
}
