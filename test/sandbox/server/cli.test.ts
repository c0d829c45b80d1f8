/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { startReceiver } from './receiver';
import { until } from './until';

const ROOT = join(__dirname, '../../..');
let child: ChildProcess | undefined;

afterEach(() => child?.kill('SIGKILL'));

function run(...options: string[]): ChildProcess {
	child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/cli.ts', ...options], { cwd: ROOT });
	return child;
}

async function outputUntil(process: ChildProcess, end: string): Promise<string> {
	return await new Promise((resolve, reject) => {
		let text = '';
		process.stdout?.on('data', (chunk: Buffer) => {
			text += chunk.toString();
			if (text.includes(end)) resolve(text);
		});
		process.once('exit', () => reject(new Error(`stopped after: ${text}`)));
	});
}

test('prints where it runs, answers, and stops on SIGINT', async () => {
	const cli = run('--port', '0', '--key', 'cli-key');
	const text = await outputUntil(cli, 'Ctrl-C');
	const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
	expect(text).toContain('cli-key');
	expect(text).toContain(`set its API Host to\n  ${url}`);

	const response = await fetch(`${url}/api/v1/campaigns?api_key=cli-key`);
	expect([response.status, response.headers.get('x-ratelimit-limit')]).toEqual([200, '10']);

	const stopped = new Promise((resolve) => cli.once('exit', (code) => resolve(code)));
	cli.kill('SIGINT');
	expect(await stopped).toBe(0);
});

test('prints how to use each service', async () => {
	const text = await outputUntil(run('--port', '0'), 'Ctrl-C');
	const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
	const [, smartlead, autosend] = text.split(/^(?=Smartlead$|AutoSend$)/m);
	expect(smartlead).toContain(`${url}/api/v1\n`);
	expect(smartlead).toContain('60 requests in 60 s, 10 requests in 2 s');
	expect(autosend).toContain(`${url}/v1\n`);
	expect(autosend).toContain('AS_sandbox-key');
	expect(autosend).toContain('2 requests in 1 s');
	const headers = { authorization: 'Bearer AS_sandbox-key' };
	const response = await fetch(`${url}/v1/campaigns`, { headers });
	expect([response.status, response.headers.get('x-ratelimit-limit')]).toEqual([200, '2']);
});

test('--service starts one alone', async () => {
	const text = await outputUntil(run('--port', '0', '--service', 'autosend'), 'Ctrl-C');
	const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
	expect(text).not.toContain('Smartlead');
	expect(text).toContain('"event":"email.sent"');
	expect((await fetch(`${url}/v1/campaigns`)).status).toBe(401);
	expect((await fetch(`${url}/api/v1/campaigns?api_key=sandbox-key`)).status).toBe(404);
});

test('--no-rate-limit lifts the limit', async () => {
	const text = await outputUntil(run('--port', '0', '--no-rate-limit'), 'Ctrl-C');
	const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
	const response = await fetch(`${url}/api/v1/campaigns?api_key=sandbox-key`);
	expect(response.headers.get('x-ratelimit-limit')).toBeNull();
});

test.each([
	[[], 1],
	[['--no-auto-deliver'], 0],
] as const)('with %j calls webhooks', async (options, calls) => {
	const receiver = await startReceiver();
	const text = await outputUntil(run('--port', '0', ...options), 'Ctrl-C');
	const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
	const post = async (path: string, body: object) =>
		await fetch(`${url}${path}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		});
	await post('/api/v1/campaigns/90211/webhooks?api_key=sandbox-key', {
		name: 'CRM',
		webhook_url: `${receiver.url}/hook`,
		event_types: ['CAMPAIGN_STATUS_CHANGED', 'EMAIL_SENT'],
		categories: ['Interested'],
	});
	await post('/api/v1/campaigns/90211/status?api_key=sandbox-key', { status: 'PAUSED' });
	// Started after the change, so that the announcement of it has had its time.
	await post('/_sandbox/deliver', { event: 'EMAIL_SENT', delayMs: 200 });
	const events = receiver.bodies().map(({ event_type }) => event_type);
	expect(events.filter((type) => type === 'CAMPAIGN_STATUS_CHANGED')).toHaveLength(calls);
	expect(events.filter((type) => type === 'EMAIL_SENT')).toHaveLength(1);
	await receiver.stop();
});

test('--slow-retries waits as long as the documentation says', async () => {
	const receiver = await startReceiver();
	const text = await outputUntil(run('--port', '0', '--slow-retries'), 'Ctrl-C');
	expect(text).toContain('POST   /_sandbox/receive      AutoSend, e.g. {');
	const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
	const post = async (path: string, body: object) =>
		await fetch(`${url}${path}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', authorization: 'Bearer AS_sandbox-key' },
			body: JSON.stringify(body),
		});
	await post('/v1/webhooks', { url: receiver.url, events: ['email.received'] });
	await post('/_sandbox/time', { hold: true });
	receiver.react(500);
	await post('/_sandbox/receive', {});
	await until(() => receiver.calls.length === 1);
	let seconds = 0;
	for (; receiver.calls.length < 2; seconds++) {
		await post('/_sandbox/time', { passMs: 1_000 });
	}
	expect(seconds).toBeGreaterThanOrEqual(5);
	await receiver.stop();
});

test.each([[['--nonsense']], [['--service', 'nonsense']]])('%j is explained', async (options) => {
	const cli = run(...options);
	let text = '';
	cli.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
	const code = await new Promise((resolve) => cli.once('close', (status) => resolve(status)));
	expect(code).toBe(1);
	expect(text).toContain('--no-rate-limit');
});
