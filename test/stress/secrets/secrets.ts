import type { INodeParameters } from 'n8n-workflow';

import type { ResourceDefinition } from '../../../nodes/kernel/definition/operation';
import type { FaultRule } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { capturePrinted } from '../../behaviour/capturePrinted';
import type { CaseSandbox } from '../../harness/caseSandbox';
import type { CaseService } from '../../harness/caseService';
import { rowsOf } from '../../harness/cases';
import type { NodeRun, RunOptions } from '../../harness/runNode';
import { credentialFor, runNode } from '../../harness/runNode';
import type { Address } from '../../harness/testedService';
import { unrevealed } from '../../harness/unrevealed';
import { tracesOf } from '../faults/outcome';
import type { Finding } from '../report/finding';
import { startForwardProxy } from './forwardProxy';
import { API_KEY, secretsIn } from './secretsIn';

const FAULTS: Array<[string, FaultRule | undefined]> = [
	['no fault', undefined],
	['a 400 that echoes the address', { kind: 'echo', status: 400 }],
	['a 502 that echoes the address', { kind: 'echo', status: 502 }],
	['a 200 that echoes the address', { kind: 'echo', status: 200 }],
	[
		'a redirect to another host',
		{ kind: 'redirect', status: 302, location: 'https://example.org/' },
	],
	['a broken connection', { kind: 'reset', when: 'after' }],
];

function shownOf({ run, items, error }: NodeRun, printed: string[]): string {
	const tasks = Object.values(run.data.resultData.runData).flat();
	const hints = tasks.flatMap((task) => task.hints ?? []);
	const files = items.flatMap(({ binary }) =>
		Object.values(binary ?? {}).map(
			({ data, fileName }) => `${fileName} ${Buffer.from(data, 'base64').toString()}`,
		),
	);
	return [tracesOf([run, error, hints]), ...files, ...printed].join('\n');
}

async function secretsOfRun(
	sandbox: Address,
	parameters: INodeParameters,
	options: RunOptions,
): Promise<string[]> {
	const printed = capturePrinted();
	const run = await runNode(sandbox, parameters, options);
	jest.restoreAllMocks();
	return secretsIn(shownOf(run, printed), sandbox.apiKey);
}

/** Runs every operation of a service under faults that could give a secret away. The clock has to run. */
export async function walkSecrets<S extends CaseSandbox>({
	name: serviceName,
	cases,
	keyPrefix,
	resources,
	startSandbox,
	tested,
}: CaseService<S>): Promise<Finding[]> {
	const apiKey = `${keyPrefix}${API_KEY}`;
	const sandbox = await startSandbox({ apiKey, plantSecrets: true });
	const giving = givingOf(resources);
	const rows = rowsOf(cases);
	const first = rows.filter(
		({ resource, operation }, index) =>
			rows.findIndex((each) => each.resource === resource && each.operation === operation) ===
			index,
	);
	const findings: Finding[] = [];
	for (const [name, fault] of FAULTS) {
		const found = new Set<string>();
		for (const { resource, operation, row } of first) {
			sandbox.reset();
			await row.given?.(sandbox);
			if (fault) sandbox.fault({ ...fault, times: Infinity });
			const all = { resource, operation, ...unrevealed(resources, row.parameters) };
			const { items, files, timezone } = row;
			const node = { onError: 'continueRegularOutput' as const };
			const secrets = await secretsOfRun(sandbox, all, {
				service: tested,
				items,
				files,
				timezone,
				node,
			});
			const isGiving = giving.has(`${resource}.${operation}`);
			const leaks = isGiving ? secrets.filter((each) => !each.startsWith('planted')) : secrets;
			for (const leak of leaks) found.add(`${resource}.${operation}: ${leak}`);
		}
		const what = `${serviceName}: ${first.length} operations, ${name}`;
		const figures = found.size ? [...found].join(', ') : 'nothing found';
		findings.push({ what, figures, holds: !found.size });
	}
	await sandbox.stop();
	return findings;
}

/** Operations that give what is planted because they are there to give it. */
function givingOf(resources: ResourceDefinition[]): Set<string> {
	return new Set(
		resources.flatMap(({ value, operations }) =>
			operations
				.filter(({ output }) => output?.reveals?.length)
				.map((operation) => `${value}.${operation.value}`),
		),
	);
}

const campaignId = { __rl: true, mode: 'id', value: 90211 };
const EXPORT: INodeParameters = {
	resource: 'campaignLead',
	operation: 'exportCsv',
	campaignId,
	options: { returnAs: 'file' },
};
const ADD: INodeParameters = {
	resource: 'campaignLead',
	operation: 'add',
	campaignId,
	leadList: { mappingMode: 'autoMapInputData', value: null },
};
const READ: INodeParameters = { resource: 'campaign', operation: 'get', campaignId };

/** Proxies, files, API Hosts: what the walk does not reach. The clock has to run. */
export async function otherSecrets(): Promise<Finding[]> {
	const sandbox = await startSmartleadSandbox({ apiKey: API_KEY, plantSecrets: true });
	const proxy = await startForwardProxy();
	const findings: Finding[] = [];
	const note = (what: string, secrets: string[], figures = '') => {
		const found = secrets.length ? secrets.join(', ') : 'nothing found';
		findings.push({ what, figures: `${found}${figures}`, holds: !secrets.length });
	};
	const people = [{ email: 'person@example.com' }];
	const requestOptions = { proxy: proxy.url };
	for (const [name, parameters] of Object.entries({ read: READ, 'bulk add': ADD })) {
		const before = proxy.seen.length;
		const secrets = await secretsOfRun(
			sandbox,
			{ ...parameters, requestOptions },
			{ items: people },
		);
		const passed = proxy.seen.slice(before);
		const headers = secretsIn(JSON.stringify(passed.map((each) => each.headers)));
		const used = `, ${passed.length} request through the proxy, the key in no header of it`;
		note(`Proxy of Request Options, ${name}`, [...secrets, ...headers], used);
		if (!passed.length) findings[findings.length - 1].holds = false;
	}
	const gone = { proxy: 'http://127.0.0.1:9' };
	const lost = await secretsOfRun(sandbox, { ...READ, requestOptions: gone }, { items: people });
	note('A proxy that is not there', lost);
	note('Export CSV as a file: its name and content', await secretsOfRun(sandbox, EXPORT, {}));
	for (const apiHost of [
		`${sandbox.url}/`,
		`${sandbox.url}/some/path`,
		'https://no-such-host.example.org',
	]) {
		const credential = { ...credentialFor(sandbox), apiHost };
		const shown = apiHost.replace(sandbox.url, 'the sandbox');
		note(`API Host ${shown}`, await secretsOfRun(sandbox, READ, { credential }));
	}
	const { run } = await runNode(sandbox, READ, { items: [{ note: API_KEY }] });
	const isFound = secretsIn(tracesOf(run)).length > 0;
	findings.push({
		what: 'Control: an input item of the user that holds the key',
		figures: isFound ? 'found, as it has to be' : 'not found',
		holds: isFound,
	});
	await proxy.stop();
	await sandbox.stop();
	return findings;
}
