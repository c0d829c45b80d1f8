/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { inspect } from 'node:util';

import type { INodeParameters } from 'n8n-workflow';

import { resources } from '../../nodes/Smartlead/resources';
import type { SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { rowsOf } from '../harness/cases';
import { revealSwitches } from '../harness/revealSwitches';
import type { NodeRun, RunOptions } from '../harness/runNode';
import { runNode } from '../harness/runNode';
import { cases as tables } from '../smartlead/resources';
import { capturePrinted } from './capturePrinted';

// Every operation of the node, with the rows of its case table, against an API that puts secrets
// into every answer. A resource that is added later is walked as well.

// All planted values begin so; in base64, the end of the text changes with what follows.
const PLANTED = /planted-secret[\w-]*/g;
const PLANTED_BASE64 = Buffer.from('planted-secr').toString('base64');

const rows = rowsOf(tables);
const operations = resources.flatMap(({ value: resource, operations: all }) =>
	all.map(({ value, output }) => ({
		name: `${resource}.${value}`,
		reveals: output?.reveals ?? [],
		rows: rows
			.filter((each) => each.resource === resource && each.operation === value)
			.map(({ row }) => row),
	})),
);

let sandbox: SmartleadSandbox;
let printed: string[];
beforeAll(async () => (sandbox = await startSmartleadSandbox({ plantSecrets: true })));
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	printed = capturePrinted();
});
afterEach(() => jest.restoreAllMocks());

/** The parameters of a row without what asks for secrets, and with whole rows in the output. */
function byDefault(parameters: INodeParameters): INodeParameters {
	const entries = Object.entries(parameters).map(([name, value]) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return [name, value];
		const kept = Object.entries(value).filter(([key]) => !revealSwitches.includes(key));
		return [name, Object.fromEntries(kept)];
	});
	return { ...(Object.fromEntries(entries) as INodeParameters), simplify: false };
}

/** Planted secrets in all that a run shows: items, binary data, errors, hints and the log. */
function secretsIn({ run, error }: NodeRun): string[] {
	const whole = { depth: null, maxArrayLength: null, maxStringLength: null, showHidden: true };
	const seen = [inspect([run, error], whole), decoded(run), ...printed].join('\n');
	return [...(seen.match(PLANTED) ?? []), ...(seen.includes(PLANTED_BASE64) ? ['in base64'] : [])];
}

// Files travel in base64.
function decoded(run: NodeRun['run']): string {
	const tasks = Object.values(run.data.resultData.runData).flat();
	const items = tasks.flatMap((task) => (task.data?.main ?? []).flatMap((each) => each ?? []));
	const files = items.flatMap(({ binary }) => Object.values(binary ?? {}));
	return files.map(({ data }) => Buffer.from(data, 'base64').toString()).join('\n');
}

it('lets only these give a secret without being asked to', () => {
	const giving = operations.filter(({ reveals }) => reveals.length);
	expect(Object.fromEntries(giving.map(({ name, reveals }) => [name, reveals]))).toEqual({
		'client.createApiKey': ['api_key'],
		'client.resetApiKey': ['api_key'],
		'smartSenders.getOtp': ['otp', 'secret', 'auth_secret'],
	});
});

describe.each(operations)('$name', ({ name, reveals, rows: cases }) => {
	const [resource, operation] = name.split('.');
	// `api_key` reveals `apiKey`, too.
	const plain = (text: string) => text.toLowerCase().replace(/[_-]/g, '');
	const revealed = reveals.map((key) => plain(`planted-secret-in-${key}`));

	/** Runs all rows. @returns the secrets that they show */
	async function walk(
		fault: () => void,
		check: (run: NodeRun) => void,
		node: RunOptions['node'] = {},
	): Promise<string[]> {
		const found: string[] = [];
		for (const { given, items, files, parameters, timezone } of cases) {
			sandbox.reset();
			await given?.(sandbox);
			fault();
			const all = { resource, operation, ...byDefault(parameters) };
			const run = await runNode(sandbox, all, { items, files, timezone, node });
			expect(sandbox.requests.length).toBeGreaterThan(0);
			check(run);
			found.push(...secretsIn(run));
		}
		return found;
	}

	it('shows no secret of an answer but those that it is there to give', async () => {
		const found = await walk(
			() => {},
			({ error }) => expect(error).toBeUndefined(),
		);
		expect(found.filter((secret) => !revealed.includes(plain(secret)))).toEqual([]);
	});

	it('shows none of a refusal, as an error or as an item', async () => {
		const details = { password: 'planted-secret', accounts: [{ api_key: 'planted-secret' }] };
		const body = { error: 'Refused', message: 'Refused', data: details, ...details };
		const refuse = () => {
			// A row may have a fault of its own.
			sandbox.clearFaults();
			sandbox.fault({ kind: 'status', status: 400, body, times: Infinity });
		};
		const stopped = await walk(refuse, ({ error }) => expect(error?.message).toBe('Refused'));
		const continued = await walk(
			refuse,
			({ items }) => expect(items[0].json.error).toContain('Refused'),
			{ onError: 'continueRegularOutput' },
		);
		expect([...stopped, ...continued]).toEqual([]);
	});
});

it('would find the secrets, which come where they are asked for', async () => {
	const parameters = {
		resource: 'client',
		operation: 'getApiKeys',
		filters: { includeKeys: true },
	};
	const found = secretsIn(await runNode(sandbox, parameters));
	expect(found).toEqual(
		expect.arrayContaining([
			'planted-secret-in-password',
			'planted-secret-in-api_key',
			'planted-secret-in-otp',
			'in base64',
		]),
	);
});
