/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { inspect } from 'node:util';

import type { OperationDefinition } from '../../nodes/kernel/definition/operation';
import { startSmartleadSandbox } from '../../sandbox';
import type { CaseSandbox } from '../harness/caseSandbox';
import type { CaseService } from '../harness/caseService';
import type { NodeRun, RunOptions } from '../harness/runNode';
import { runNode } from '../harness/runNode';
import { unrevealed } from '../harness/unrevealed';
import { describeServices } from '../services';
import { capturePrinted } from './capturePrinted';

// Every operation of each node, with the rows of its case table, against an API that puts secrets
// into every answer. A resource that is added later is walked as well.

// All planted values begin so; in base64, the end of the text changes with what follows.
const PLANTED = /planted-secret[\w-]*/g;
const PLANTED_BASE64 = Buffer.from('planted-secr').toString('base64');

// What operations give without being asked to, because they are there for it.
const GIVEN: Record<string, Record<string, string[]>> = {
	Smartlead: {
		'client.createApiKey': ['api_key'],
		'client.resetApiKey': ['api_key'],
		'smartSenders.getOtp': ['otp', 'secret', 'auth_secret'],
	},
	AutoSend: { 'webhook.create': ['secret'], 'webhook.revealSecret': ['secret'] },
};

let printed: string[];
beforeEach(() => (printed = capturePrinted()));
afterEach(() => jest.restoreAllMocks());

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

/** A planted secret, or the key of one, by any of its names: `api_key` reveals `apiKey`, too. */
function plain(text: string): string {
	return text.toLowerCase().replace(/[_-]/g, '');
}

describeServices((service) => {
	const operations = service.resources.flatMap(({ value, operations: all }) =>
		all.map((operation) => [`${value}.${operation.value}`, operation] as const),
	);

	it('lets only these give a secret without being asked to', () => {
		const giving = operations.flatMap(([id, { output }]) =>
			output?.reveals?.length ? [[id, output.reveals]] : [],
		);
		expect(Object.fromEntries(giving)).toEqual(GIVEN[service.name]);
	});

	testWalk(service, operations);
});

function testWalk<S extends CaseSandbox>(
	service: CaseService<S>,
	operations: Array<readonly [string, OperationDefinition]>,
): void {
	let sandbox: S;
	beforeAll(async () => (sandbox = await service.startSandbox({ plantSecrets: true })));
	afterAll(async () => await sandbox.stop());
	beforeEach(() => sandbox.reset());

	describe.each(operations)('%s', (id, { output }) => {
		const revealed = (output?.reveals ?? []).map((key) => plain(`planted-secret-in-${key}`));
		const walk = async (
			fault: () => void,
			check: (run: NodeRun) => void,
			node: RunOptions['node'] = {},
		) => await secretsOf(service, sandbox, id, { fault, check, node });

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
}

interface Walk {
	/** Arms what goes wrong, once a row has its state. */
	fault: () => void;
	check: (run: NodeRun) => void;
	node: RunOptions['node'];
}

/** Runs all rows of an operation. @returns the secrets that they show */
async function secretsOf<S extends CaseSandbox>(
	{ tested, resources, cases }: CaseService<S>,
	sandbox: S,
	id: string,
	{ fault, check, node }: Walk,
): Promise<string[]> {
	const [resource, operation] = id.split('.');
	const found: string[] = [];
	for (const { given, items, files, parameters, timezone } of cases[resource]![operation]!) {
		sandbox.reset();
		await given?.(sandbox);
		fault();
		const all = { resource, operation, ...unrevealed(resources, parameters) };
		const run = await runNode(sandbox, all, { service: tested, items, files, timezone, node });
		expect(sandbox.requests.length).toBeGreaterThan(0);
		check(run);
		found.push(...secretsIn(run));
	}
	return found;
}

it('would find the secrets, which come where they are asked for', async () => {
	const sandbox = await startSmartleadSandbox({ plantSecrets: true });
	const parameters = {
		resource: 'client',
		operation: 'getApiKeys',
		filters: { includeKeys: true },
	};
	const found = secretsIn(await runNode(sandbox, parameters));
	await sandbox.stop();
	expect(found).toEqual(
		expect.arrayContaining([
			'planted-secret-in-password',
			'planted-secret-in-api_key',
			'planted-secret-in-otp',
			'in base64',
		]),
	);
});
