/* eslint-disable @n8n/community-nodes/no-restricted-globals -- a server that drips */
/* eslint-disable @n8n/community-nodes/no-restricted-imports -- starts and stops a server */
import 'reflect-metadata';

import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { CredentialTestContext } from 'n8n-core';
import type { ICredentialsDecrypted, ICredentialTestFunctions } from 'n8n-workflow';

import { Smartlead } from '../../../nodes/Smartlead/Smartlead.node';
import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';

const SENTINEL = 'sentinel-4f1c/+=';

let sandbox: SmartleadSandbox;
let closedPort: number;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox({ apiKey: SENTINEL });
	closedPort = await unusedPort();
});
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.stop());

async function unusedPort(): Promise<number> {
	const server: Server = createServer();
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}

/** Tests a credential with n8n's own helper, as the button of the credential does. */
async function tested(data: object) {
	const context = new CredentialTestContext() as unknown as ICredentialTestFunctions;
	const credentials = { id: '1', name: 'Smartlead', type: 'smartleadApi', data };
	const result = await new Smartlead().methods.credentialTest.smartleadApiTest.call(
		context,
		credentials as ICredentialsDecrypted,
	);
	for (const form of [SENTINEL, encodeURIComponent(SENTINEL)]) {
		expect(JSON.stringify(result)).not.toContain(form);
	}
	return result;
}

const withKey = (apiKey: unknown) => ({ apiKey, apiHost: sandbox.url });
const withHost = (apiHost: string) => ({ apiKey: SENTINEL, apiHost });

describe('the credential test', () => {
	it('passes with the right key, by reading the lead categories', async () => {
		expect(await tested(withKey(SENTINEL))).toMatchObject({ status: 'OK' });
		expect(sandbox.requests).toMatchObject([{ operation: 'lead.getCategories', query: {} }]);
	});

	it.each([
		['blanks', `  ${SENTINEL} `],
		['a line break', `${SENTINEL}\n`],
		['a tab', `\t${SENTINEL}`],
	])('passes with %s around the key', async (_, apiKey) => {
		expect(await tested(withKey(apiKey))).toMatchObject({ status: 'OK' });
	});

	it.each(['/', '//', ' '])('passes with “%s” behind the API Host', async (end) => {
		expect(await tested(withHost(sandbox.url + end))).toMatchObject({ status: 'OK' });
	});

	it('ends at its time limit, even where an answer drips', async () => {
		const server = createServer((_, response) => {
			const drip = setInterval(() => response.write(' '), 20);
			response.on('close', () => clearInterval(drip));
		});
		await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
		const { port } = server.address() as AddressInfo;
		const timeout = AbortSignal.timeout.bind(AbortSignal);
		jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(200));
		const { message } = await tested(withHost(`http://127.0.0.1:${port}`));
		jest.restoreAllMocks();
		server.closeAllConnections();
		await new Promise((closed) => server.close(closed));
		expect(message).toMatch(/did not answer in time/);
	});

	it('says that Smartlead does not know a wrong key', async () => {
		expect(await tested(withKey('another-key'))).toEqual({
			status: 'Error',
			message: expect.stringMatching(/does not know this API key/),
		});
	});

	it.each([[''], ['   '], [undefined], [null]])(
		'says that the key is empty (%j), without a request',
		async (apiKey) => {
			expect(await tested(withKey(apiKey))).toEqual({
				status: 'Error',
				message: expect.stringMatching(/'API Key' is empty/),
			});
			expect(sandbox.requests).toEqual([]);
		},
	);

	it.each([[`${SENTINEL} ${SENTINEL}`], [`${SENTINEL}\nother`]])(
		'says that the key has a space inside, without a request',
		async (apiKey) => {
			expect(await tested(withKey(apiKey))).toEqual({
				status: 'Error',
				message: expect.stringMatching(/space or line break inside/),
			});
			expect(sandbox.requests).toEqual([]);
		},
	);

	it.each(['127.0.0.1:4010', 'localhost', 'ftp://127.0.0.1', 'http://', 'http:///x'])(
		'says that the API Host %s is no address',
		async (apiHost) => {
			expect(await tested(withHost(apiHost))).toEqual({
				status: 'Error',
				message: expect.stringMatching(/'API Host' has to start with http/),
			});
		},
	);

	it('says that nothing answers at the API Host', async () => {
		expect(await tested(withHost(`http://127.0.0.1:${closedPort}`))).toEqual({
			status: 'Error',
			message: expect.stringMatching(/could not be reached \(ECONNREFUSED\).*'API Host'/),
		});
	});

	it.each<[string, () => void]>([
		['a web page', () => sandbox.fault({ kind: 'html', status: 200 })],
		['nothing', () => sandbox.fault({ kind: 'empty' })],
		['something else', () => sandbox.fault({ kind: 'body', body: { hello: 'world' } })],
		['a list of something else', () => sandbox.fault({ kind: 'body', body: [null, [[]], {}] })],
		['JSON that was cut off', () => sandbox.fault({ kind: 'truncate' })],
	])('says that %s is no answer of Smartlead', async (_, arm) => {
		arm();
		expect(await tested(withKey(SENTINEL))).toEqual({
			status: 'Error',
			message: expect.stringMatching(/not one of Smartlead.*'API Host'/),
		});
	});

	it('does not follow a redirect, which would take the key along', async () => {
		sandbox.fault({ kind: 'redirect', status: 302, location: `${sandbox.url}/api/v1/campaigns/` });
		expect(await tested(withKey(SENTINEL))).toEqual({
			status: 'Error',
			message: expect.stringMatching(/redirects.*'API Host'/),
		});
		expect(sandbox.requests).toHaveLength(1);
	});

	it.each<[string, () => void, RegExp]>([
		['429', () => sandbox.setRateLimit({ limit: 1, windowMs: 60_000 }), /Requests per Minute/],
		[
			'403',
			() => sandbox.fault({ kind: 'status', status: 403, body: { error: 'No' } }),
			/No.*plan/,
		],
		['500', () => sandbox.fault({ kind: 'status', status: 500, body: '' }), /500.*later/],
		['connection reset', () => sandbox.fault({ kind: 'reset', when: 'before' }), /ECONNRESET/],
	])('says in words what a %s means', async (name, arm, expected) => {
		arm();
		if (name === '429') await tested(withKey(SENTINEL));
		expect(await tested(withKey(SENTINEL))).toEqual({
			status: 'Error',
			message: expect.stringMatching(expected),
		});
		sandbox.setRateLimit(false);
	});

	it.each([400, 404, 500])(
		'shows no key of an answer with status %d that echoes it',
		async (status) => {
			sandbox.fault({ kind: 'echo', status });
			expect(await tested(withKey(SENTINEL))).toEqual({
				status: 'Error',
				message: expect.stringContaining('***'),
			});
		},
	);
});
