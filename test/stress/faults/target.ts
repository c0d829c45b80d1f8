import type { CaseSandbox } from '../../harness/caseSandbox';
import type { Outcome } from './outcome';

export interface RunSettings {
	/** Time limit of a request in real milliseconds, where it is not the package's own. */
	timeoutMs?: number;
	/** Whether an error ends the node, as it does unless On Error is set to continue. */
	stopsOnError: boolean;
	/** Whether the API says, from the first page on, that a list has nothing. */
	saysNone: boolean;
}

/** One use of the package. */
export interface Target<Sandbox extends CaseSandbox> {
	name: string;
	/** Catalogue id of the requests that the fault hits; any when left out. */
	operation?: string;
	/** How many requests pass before the fault. */
	skip?: number;
	given?: (sandbox: Sandbox) => void;
	run(sandbox: Sandbox, settings: RunSettings): Promise<Outcome>;
}
