import type { SandboxOptions } from '../../sandbox';
import type { BadInput } from './badInput';
import type { CaseSandbox } from './caseSandbox';
import type { CaseTable } from './cases';
import type { Target } from '../stress/faults/target';
import type { ServiceFacts } from './serviceFacts';

/** A service whose case tables are run: its node, their tables and a sandbox. */
export interface CaseService<Sandbox extends CaseSandbox = CaseSandbox> extends ServiceFacts {
	/** The case tables, by resource. */
	cases: Record<string, CaseTable<Sandbox>>;
	/** Rows that are refused before any request. */
	badInput: BadInput[];
	/** The uses that the stress run tries every fault on. */
	faultTargets: Array<Target<Sandbox>>;
	/** What a key begins with that opens all of the API. */
	keyPrefix: string;
	startSandbox: (options?: SandboxOptions) => Promise<Sandbox>;
}
