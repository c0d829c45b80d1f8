import type { FaultRule } from '../../../sandbox';
import { capturePrinted } from '../../behaviour/capturePrinted';
import type { CaseSandbox } from '../../harness/caseSandbox';
import type { CaseService } from '../../harness/caseService';
import { realWait, sleep } from '../clock';
import { API_KEY, secretsIn } from '../secrets/secretsIn';
import type { Fault } from './faults';
import { LATE_ANSWER, LATE_MS, TIMEOUT_MS } from './faults';
import type { Outcome } from './outcome';
import type { Target } from './target';

/** How a fault comes: it passes, or lasts, or lasts and the node is to stop at an error. */
export const LASTING = ['passes', 'lasts', 'lasts, stops the node'] as const;

/** One use under one fault. */
export interface Row {
	target: string;
	fault: string;
	lasting: (typeof LASTING)[number];
	outcome: Omit<Outcome, 'traces'>;
	/** Whether an odd answer was put out as it came. */
	asAnswered: boolean;
	/** How many requests the API got. */
	requests: number;
	/** From the start to the end, in milliseconds of the virtual clock. */
	ms: number;
	/** Which secrets were found in what n8n keeps, shows and logs. */
	leaks: string[];
	/** Whether another host was called. */
	strayed: boolean;
}

// Longer than any pause that a fault leaves behind in the limiter of the key.
const REST_MS = 24 * 60 * 60_000;

/** Tries every fault on every target of a service. The clock has to run. */
export async function runFaults<S extends CaseSandbox>(
	{ keyPrefix, startSandbox }: CaseService<S>,
	targets: Array<Target<S>>,
	faults: Fault[],
	onRow: (row: Row) => void = () => {},
): Promise<Row[]> {
	const sandbox = await startSandbox({ apiKey: `${keyPrefix}${API_KEY}`, plantSecrets: true });
	const other = await startSandbox();
	const rows: Row[] = [];
	for (const target of targets) {
		for (const fault of faults) {
			for (const lasting of LASTING) {
				const row = await runOne({ sandbox, other, target, fault, lasting });
				onRow(row);
				rows.push(row);
			}
		}
	}
	await sandbox.stop();
	await other.stop();
	return rows;
}

interface Cell<S extends CaseSandbox> {
	sandbox: S;
	other: S;
	target: Target<S>;
	fault: Fault;
	lasting: (typeof LASTING)[number];
}

async function runOne<S extends CaseSandbox>({
	sandbox,
	other,
	target,
	fault,
	lasting,
}: Cell<S>): Promise<Row> {
	sandbox.reset();
	other.clearRequests();
	await sleep(REST_MS);
	target.given?.(sandbox);
	const { operation, skip } = target;
	const times = lasting === 'passes' ? (fault.times ?? 1) : Infinity;
	sandbox.fault({ ...fault.rule(other.url), operation, skip, times } as FaultRule);
	const printed = capturePrinted();
	const start = Date.now();
	const isLate = fault.name === LATE_ANSWER;
	const { traces, ...outcome } = await target.run(sandbox, {
		timeoutMs: isLate ? TIMEOUT_MS : undefined,
		stopsOnError: lasting === 'lasts, stops the node',
		saysNone: fault.saysNone === true && skip === undefined,
	});
	const ms = Date.now() - start;
	const { length: requests } = sandbox.requests;
	jest.restoreAllMocks();
	// What the client has given up may still be carried out, and would count in the next row.
	if (isLate) await realWait(2 * LATE_MS);
	return {
		target: target.name,
		fault: fault.name,
		lasting,
		outcome,
		asAnswered: fault.answers === true && lasting !== 'passes' && !outcome.failed,
		requests,
		ms,
		leaks: secretsIn(traces + printed.join(''), sandbox.apiKey),
		strayed: other.requests.length > 0,
	};
}
