import type { FaultRule, RequestLogEntry, SandboxOptions } from '../../sandbox';
import type { BadInput } from './badInput';
import type { CaseTable } from './cases';
import type { ServiceFacts } from './serviceFacts';
import type { Address } from './testedService';

/** What running operations takes of a sandbox. */
export interface CaseSandbox extends Address {
	readonly requests: RequestLogEntry[];
	clearRequests(): void;
	fault(rule: FaultRule): () => void;
	clearFaults(): void;
	reset(): void;
	stop(): Promise<void>;
}

/** A service whose case tables are run: its node, their tables and a sandbox. */
export interface CaseService<Sandbox extends CaseSandbox = CaseSandbox> extends ServiceFacts {
	/** The case tables, by resource. */
	cases: Record<string, CaseTable<Sandbox>>;
	/** Rows that are refused before any request. */
	badInput: BadInput[];
	startSandbox: (options?: SandboxOptions) => Promise<Sandbox>;
}
