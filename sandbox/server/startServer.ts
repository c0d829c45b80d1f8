import { createServer } from './http/createServer';
import type { ServiceContext } from './serviceContext';

export interface ServerAddress {
	/** 0 takes any free port. */
	port: number;
	host: string;
}

export interface RunningServer {
	/** `http://host:port`. */
	readonly url: string;
	/** Closes the server and all its connections, also idle ones that clients keep alive. */
	stop(): Promise<void>;
}

/**
 * Serves services on one port, each below its own prefix.
 * @param stopping aborted on stop; the one that the contexts know
 * @throws Error when the port is taken.
 */
export async function startServer(
	contexts: ServiceContext[],
	address: ServerAddress,
	stopping: AbortController,
): Promise<RunningServer> {
	const server = createServer(contexts);
	const url = await server.listen(address);
	return {
		url,
		async stop() {
			stopping.abort();
			await server.close();
		},
	};
}
