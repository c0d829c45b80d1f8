/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- writes the report */
/**
 * `npm run stress`: the built package, in n8n's engine, against the sandbox under load, faults,
 * hostile answers and inputs, and attacks at random. Prints tables and writes them to RESULTS.md.
 * `STRESS_SEED` changes the inputs, the attacks and the jitter of waits.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type * as n8nWorkflow from 'n8n-workflow';

import { version as n8nCore } from 'n8n-core/package.json';

import { version } from '../../package.json';
import { capturePrinted } from '../behaviour/capturePrinted';
import type { CaseSandbox } from '../harness/caseSandbox';
import type { CaseService } from '../harness/caseService';
import { describeServices, services } from '../services';
import { attacks } from './attacks';
import { sleep } from './clock';
import { faults } from './faults/faults';
import { runFaults } from './faults/faultTable';
import { lineOf, tryInputs } from './inputs/inputs';
import { placesOf } from './inputs/places';
import { limitParts } from './limits/limits';
import { loadParts } from './load/load';
import type { Finding } from './report/finding';
import { faultMatrix, faultTotals, findingsTable, messages, table } from './report/markdown';
import { otherSecrets, walkSecrets } from './secrets/secrets';
import { startVirtualTime } from './virtualTime';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof n8nWorkflow>('n8n-workflow'),
	sleep: async (ms: number) => await sleep(ms),
}));

const SEED = Number(process.env.STRESS_SEED ?? 1);

const PARTS = 3 + 3 * services.length + attacks.length;
const sections: string[] = [];
let stopTime: () => void;
beforeAll(() => (stopTime = startVirtualTime(SEED)));
afterAll(() => {
	stopTime();
	// Of a run of some parts alone, such as with `-t load`, nothing is written.
	if (sections.length < PARTS) return;
	writeFileSync(join(__dirname, 'RESULTS.md'), `${introduction()}\n\n${sections.join('\n\n')}\n`);
});

function introduction(): string {
	return `# Under load, faults and hostile answers

Written by \`npm run stress\`: n8n-nodes-smartlead ${version} as built, n8n-core ${n8nCore}, Node.js ${process.versions.node}, seed ${SEED}. It runs the package in n8n's engine over HTTP against the sandbox. Waits pass on a virtual clock, requests in real time; all times below are of the virtual clock.`;
}

function section(title: string, ...parts: string[]): void {
	const text = [`## ${title}`, ...parts].join('\n\n');
	sections.push(text);
	process.stdout.write(`\n${text}\n`);
}

async function collect(parts: Array<() => Promise<Finding>>): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const part of parts) {
		// n8n's log would stand between the tables.
		capturePrinted();
		findings.push(await part());
		jest.restoreAllMocks();
	}
	return findings;
}

function expectAllToHold(findings: Finding[]): void {
	expect(findings.filter(({ holds }) => !holds)).toEqual([]);
}

async function tryFaults<S extends CaseSandbox>(service: CaseService<S>): Promise<void> {
	const rows = await runFaults(service, service.faultTargets, faults);
	section(
		`Faults, ${service.name}`,
		`${rows.length} runs: each fault on each kind of use, once and lasting, with On Error set to continue and not.`,
		'*Lost* is what nobody would notice: an input item without an output or an error, rows of a list that are missing without an error, a webhook that a published workflow does not have. An answer that is put out as it came is not lost; what would have come behind it is. *Doubled* is an effect beyond the one for each item or request, a row that comes twice, or a webhook that is left behind.',
		faultTotals(rows),
		'A fault that passes / one that lasts, with the requests and the time until it is over. *done*: as without the fault. *told*: an error that says what happened. *as answered*: what the API said is put out as it came. The trigger is published with the five tries that n8n has.',
		faultMatrix(rows),
		'### What the user is shown',
		messages(rows),
	);
	const bad = rows.filter(
		({ outcome, leaks, strayed }) => outcome.lost || outcome.doubled || leaks.length || strayed,
	);
	expect(bad).toEqual([]);
}

it('load', async () => {
	const size = { items: 10_000, keys: 10_000 };
	const findings = await collect(loadParts.map((part) => async () => await part(size)));
	section('Load', findingsTable(findings));
	expectAllToHold(findings);
});

it('limits that the user cannot see', async () => {
	const findings = await collect(limitParts);
	section('Limits that the user cannot see', findingsTable(findings));
	expectAllToHold(findings);
});

it('secrets by other ways', async () => {
	const findings = await otherSecrets();
	section('Secrets by other ways', findingsTable(findings));
	expectAllToHold(findings);
});

describeServices((service) => {
	it('faults', async () => await tryFaults(service));
	it('secrets', async () => await trySecrets(service));
	it('inputs', async () => await tryAllInputs(service));
});

async function trySecrets<S extends CaseSandbox>(service: CaseService<S>): Promise<void> {
	const findings = await walkSecrets(service);
	section(
		`Secrets, ${service.name}`,
		'The key, in every form in which it may be written, and what the sandbox plants into its answers, looked for in items, errors, hints, the log of n8n, and the names and contents of files.',
		findingsTable(findings),
	);
	expectAllToHold(findings);
}

async function tryAllInputs<S extends CaseSandbox>(service: CaseService<S>): Promise<void> {
	const places = placesOf(service);
	capturePrinted();
	const outcomes = await tryInputs(service, places, { seed: SEED, everyField: 1, valuesEach: 4 });
	jest.restoreAllMocks();
	const kinds = [...new Set(outcomes.map(({ hostile }) => hostile.kind))];
	const count = (kind: string, verdict: string) =>
		String(
			outcomes.filter((each) => each.hostile.kind === kind && each.verdict === verdict).length,
		);
	section(
		`Inputs, ${service.name}`,
		`${outcomes.length} values in ${places.length} fields of the case tables. *Refused*: an error that names the field, and no request. *Sent*: a request that the catalogue allows, on the path of its operation.`,
		table(
			['Kind of value', 'Refused', 'Sent', 'Neither'],
			kinds.map((kind) => [
				kind,
				...['refused', 'sent', 'wrong'].map((verdict) => count(kind, verdict)),
			]),
		),
	);
	expect(outcomes.flatMap((outcome) => lineOf(outcome) ?? [])).toEqual([]);
}

it.each(attacks)('$title', async ({ title, words, attack, rounds }) => {
	capturePrinted();
	const findings = await attack({ seed: SEED, rounds: rounds.whole });
	jest.restoreAllMocks();
	section(title, words, findingsTable(findings));
	expectAllToHold(findings);
});
