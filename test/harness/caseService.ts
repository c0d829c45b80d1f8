import type { RequestLogEntry } from '../../sandbox';
import type { CaseTable } from './cases';
import type { ServiceFacts } from './serviceFacts';
import type { Address, TestedService } from './testedService';

/** What running case tables takes of a sandbox. */
export interface CaseSandbox extends Address {
	readonly requests: RequestLogEntry[];
	clearRequests(): void;
	reset(): void;
	stop(): Promise<void>;
}

/** A service whose case tables are run: its node, their tables and a sandbox. */
export interface CaseService<Sandbox extends CaseSandbox = CaseSandbox> extends ServiceFacts {
	tested: TestedService;
	/** The case tables, by resource. */
	cases: Record<string, CaseTable<Sandbox>>;
	startSandbox: () => Promise<Sandbox>;
}
