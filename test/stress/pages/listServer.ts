/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a server of its own, which lies */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import type { IDataObject } from 'n8n-workflow';

/** What to answer to a request for a page, by its query and body. */
export type AnswerPage = (asked: IDataObject) => unknown;

export interface ListServer {
	readonly url: string;
	answerBy(answer: AnswerPage): void;
	stop(): Promise<void>;
}

/** A server whose every route is the same list. */
export async function startListServer(): Promise<ListServer> {
	let answer: AnswerPage = () => [];
	const server = createServer((request, response) => {
		const { searchParams } = new URL(request.url!, 'http://localhost');
		void text(request).then((body) => {
			const inBody = (body === '' ? {} : JSON.parse(body)) as IDataObject;
			const page = answer({ ...Object.fromEntries(searchParams), ...inBody });
			const status = page === undefined ? 400 : 200;
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(JSON.stringify(page ?? { message: 'Asked too often' }));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		answerBy: (next) => (answer = next),
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
