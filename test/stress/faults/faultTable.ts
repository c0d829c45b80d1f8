import type { FaultRule, SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { capturePrinted } from '../../behaviour/capturePrinted';
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
	/** How many requests Smartlead got. */
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

/** Tries every fault on every target. The clock has to run. */
export async function runFaults(
	targets: Target[],
	faults: Fault[],
	onRow: (row: Row) => void = () => {},
): Promise<Row[]> {
	const sandbox = await startSmartleadSandbox({ apiKey: API_KEY, plantSecrets: true });
	const other = await startSmartleadSandbox();
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

interface Cell {
	sandbox: SmartleadSandbox;
	other: SmartleadSandbox;
	target: Target;
	fault: Fault;
	lasting: (typeof LASTING)[number];
}

async function runOne({ sandbox, other, target, fault, lasting }: Cell): Promise<Row> {
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
		leaks: secretsIn(traces + printed.join('')),
		strayed: other.requests.length > 0,
	};
}
