/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { call } from '../smartlead/apiClient';

let sandbox: SmartleadSandbox;

beforeEach(async () => {
	sandbox = await startSmartleadSandbox();
});
// A second stop does nothing; a test that fails early must not leave a server behind.
afterEach(async () => await sandbox.stop());

test('a delayed request is neither answered nor executed after the stop', async () => {
	const before = sandbox.state.campaigns.size;
	sandbox.fault({ kind: 'delay', ms: 150 });
	const failed = expect(call(sandbox, 'POST', '/campaigns/create')).rejects.toThrow();
	while (sandbox.requests.length === 0) await sleep(5);
	await sandbox.stop();
	await failed;
	await sleep(200);
	expect(sandbox.state.campaigns.size).toBe(before);
	expect(sandbox.requests).toMatchObject([{ status: null }]);
});

test('a connection in the middle of a request does not hold the stop back', async () => {
	const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1');
	socket.write('POST /api/v1/campaigns/create HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
	const closed = new Promise((resolve) => socket.once('close', resolve));
	socket.on('error', () => undefined);
	await sleep(50);
	await sandbox.stop();
	await closed;
});

test('an idle connection that the client keeps alive is closed', async () => {
	await call(sandbox, 'GET', '/campaigns');
	await sandbox.stop();
	await expect(call(sandbox, 'GET', '/campaigns')).rejects.toThrow();
});
