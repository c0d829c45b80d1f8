/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { inspect } from 'node:util';

import type { FaultRule, SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import { credentialFor, runNode } from '../harness/runNode';
import { capturePrinted } from './capturePrinted';

// Characters that change when they become a part of a URL.
const API_KEY = 'a1b2+c3/d4=planted&key_5e6f';
const FORMS = [
	API_KEY,
	encodeURIComponent(API_KEY),
	new URLSearchParams({ k: API_KEY }).toString().slice(2),
];

let sandbox: SmartleadSandbox;
let printed: string[];
beforeAll(async () => (sandbox = await startSmartleadSandbox({ apiKey: API_KEY })));
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	printed = capturePrinted();
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

const faults: Array<[string, FaultRule | undefined]> = [
	['no fault', undefined],
	['a body that echoes the query string, 400', { kind: 'echo', status: 400 }],
	['a body that echoes the query string, 401', { kind: 'echo', status: 401 }],
	['a body that echoes the query string, 500', { kind: 'echo', status: 500, times: Infinity }],
	['a reset connection', { kind: 'reset', when: 'after', times: Infinity }],
	['a truncated body', { kind: 'truncate', times: Infinity }],
	['a page', { kind: 'html', status: 502, times: Infinity }],
	['a redirect', { kind: 'redirect', status: 302, location: 'https://example.com/' }],
];

describe.each([
	['stop on failure', {}],
	['continue on failure', { onError: 'continueRegularOutput' as const }],
	['an error output', { onError: 'continueErrorOutput' as const }],
])('with %s', (_, node) => {
	it.each(faults)('the key is nowhere after %s', async (__, fault) => {
		if (fault) sandbox.fault(fault);
		const parameters = { resource: 'campaign', operation: 'create', name: 'New' };
		const run = await runNode(sandbox, parameters, { node });
		expect(sandbox.requests.length).toBeGreaterThan(0);
		expect(printed.join()).toContain('Smartlead');
		const seen = [
			inspect(run.run, { depth: null, showHidden: true }),
			JSON.stringify(run.run),
			inspect(run.error, { depth: null, showHidden: true }),
			...printed,
		].join('\n');
		for (const form of FORMS) expect(seen).not.toContain(form);
	});
});

it('the key is nowhere when Smartlead cannot be reached', async () => {
	const credential = { ...credentialFor(sandbox), apiHost: 'http://127.0.0.1:9' };
	const parameters = { resource: 'campaign', operation: 'get', campaignId: byId(90211) };
	const { run, error } = await runNode(sandbox, parameters, { credential });
	const seen = inspect([run, error], { depth: null, showHidden: true }) + printed.join('');
	for (const form of FORMS) expect(seen).not.toContain(form);
});

it('shows the words of an answer that echoes the key, without it', async () => {
	sandbox.fault({ kind: 'body', status: 400, body: { error: `Bad request for ${API_KEY}` } });
	const run = await runNode(sandbox, { resource: 'campaign', operation: 'create', name: 'New' });
	expect(run.error?.message).toBe('Bad request for ***');
});
