/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { RateLimitWindow, SandboxOptions, ServiceName } from '../sandbox';
import type { Server } from '../test/harness/bench/service';

/** What a sandbox is to have beside its seed. */
export interface SandboxWish extends Pick<SandboxOptions, 'apiKey' | 'rateLimit'> {
	service: ServiceName;
	/** How many leads the campaign of Smartlead has. */
	leads?: number;
}

/** A sandbox in a process of its own. */
export interface SandboxServer extends Server {
	/** How many requests have come, and how many of them were over the limit. */
	count(): Promise<{ requests: number; refused: number }>;
	/** Back to the seed and an empty log, and from here on with a limit. */
	begin(limit: RateLimitWindow): Promise<void>;
	/** Forgets what has come. */
	clear(): Promise<void>;
	stop(): void;
}

/** Starts a sandbox in a process of its own, so that its work is not counted. */
export async function startSandboxServer(wish: SandboxWish): Promise<SandboxServer> {
	const child = fork(path.join(__dirname, 'sandboxProcess.ts'), [JSON.stringify(wish)], {
		execArgv: ['--import', 'tsx'],
		stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
	});
	const [line] = (await once(child.stdout!, 'data')) as [Buffer];
	const server = JSON.parse(line.toString()) as Server;
	const log = `${server.url}/_sandbox/requests`;
	const post = async (route: string, body: object) =>
		await fetch(`${server.url}/_sandbox/${route}`, { method: 'POST', body: JSON.stringify(body) });
	return {
		...server,
		async count() {
			const answer = await fetch(log);
			const requests = (await answer.json()) as Array<{ status: number }>;
			const refused = requests.filter(({ status }) => status === 429).length;
			return { requests: requests.length, refused };
		},
		async begin(limit) {
			await post('reset', {});
			await post('rate-limit', limit);
		},
		async clear() {
			await fetch(log, { method: 'DELETE' });
		},
		stop: () => void child.kill(),
	};
}
