/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import type { IncomingHttpHeaders } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ForwardProxy {
	readonly url: string;
	/** What it has passed on: the address, and the headers that Smartlead gets. */
	readonly seen: Array<{ address: string; headers: IncomingHttpHeaders }>;
	stop(): Promise<void>;
}

/** A plain HTTP proxy on this machine that remembers what it has passed on. */
export async function startForwardProxy(): Promise<ForwardProxy> {
	const seen: ForwardProxy['seen'] = [];
	const server = createServer((incoming, answer) => {
		const { url: address = '', method, headers } = incoming;
		seen.push({ address, headers });
		const passedOn = request(address, { method, headers }, (answered) => {
			answer.writeHead(answered.statusCode!, answered.headers);
			answered.pipe(answer);
		});
		passedOn.on('error', () => answer.destroy());
		incoming.pipe(passedOn);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		seen,
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
