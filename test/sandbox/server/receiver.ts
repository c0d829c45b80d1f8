/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface ReceivedCall {
	method: string;
	/** With the query. */
	url: string;
	headers: IncomingHttpHeaders;
	text: string;
	at: number;
}

/** `drop` destroys the connection, `hang` never answers. */
export type Reaction = number | 'drop' | 'hang';

export interface Receiver {
	readonly url: string;
	readonly calls: ReceivedCall[];
	/** Parsed bodies of all calls. */
	bodies(): Array<Record<string, unknown>>;
	/** Reactions to the next calls; 200 when there are none left. */
	react(...reactions: Reaction[]): void;
	clear(): void;
	stop(): Promise<void>;
}

/** A server that remembers what is posted to it. */
export async function startReceiver(): Promise<Receiver> {
	const calls: ReceivedCall[] = [];
	let queue: Reaction[] = [];
	const server = createServer((request, response) => {
		const { method = '', url = '', headers } = request;
		const at = Date.now();
		void text(request).then((body) => {
			calls.push({ method, url, headers, text: body, at });
			const reaction = queue.shift() ?? 200;
			if (reaction === 'hang') return;
			if (reaction === 'drop') request.socket.destroy();
			else response.writeHead(reaction).end(`answer ${reaction}`);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		calls,
		bodies: () => calls.map((call) => JSON.parse(call.text) as Record<string, unknown>),
		react(...reactions) {
			queue.push(...reactions);
		},
		clear() {
			calls.length = 0;
			queue = [];
		},
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
