/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- a server that drips */
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { byId } from '../harness/cases';
import { runNode, startNode } from '../harness/runNode';

let server: Server;
let url: string;
let requests = 0;

/** Answers at once with the head, and then with a byte now and then, for ever. */
beforeAll(async () => {
	server = createServer((_, response) => {
		requests += 1;
		response.writeHead(200, { 'content-type': 'application/json' });
		response.write('[');
		const drip = setInterval(() => response.write(' '), 50);
		response.on('close', () => clearInterval(drip));
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => (requests = 0));
afterAll(async () => {
	server.closeAllConnections();
	await new Promise((closed) => server.close(closed));
});

it("'Timeout' ends an answer whose body drips, and says what may have happened", async () => {
	const { error } = await runNode(
		{ url, apiKey: 'key-of-the-drip' },
		{
			resource: 'campaign',
			operation: 'updateStatus',
			campaignId: byId(90211),
			status: 'START',
			// Long enough for the request to arrive on a busy machine.
			requestOptions: { timeout: 3_000 },
		},
	);
	expect(error).toMatchObject({
		message: expect.stringContaining('Smartlead did not answer in time'),
		description: expect.stringContaining('Email may have been sent'),
	});
	expect(requests).toBe(1);
});

it.each([
	['', undefined],
	['with Continue On Fail', 'continueRegularOutput' as const],
])('stopping the execution meanwhile is no failure of the API %s', async (_, onError) => {
	const parameters = { resource: 'campaign', operation: 'create', name: 'A' };
	const sandbox = { url, apiKey: 'key-of-the-stop' };
	const { result, cancel } = startNode(sandbox, parameters, { node: { onError } });
	while (requests < 1) await new Promise((resolve) => setImmediate(resolve));
	cancel();
	const { run, error, items } = await result;
	expect(run.status).toBe('canceled');
	expect(error?.name).toBe('ManualExecutionCancelledError');
	expect(items).toEqual([]);
	expect(requests).toBe(1);
});
