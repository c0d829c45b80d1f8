import type { SmartleadSandbox } from '../../../sandbox';
import type { Outcome } from './outcome';

export interface RunSettings {
	/** Time limit of a request in real milliseconds, where it is not the package's own. */
	timeoutMs?: number;
	/** Whether an error ends the node, as it does unless On Error is set to continue. */
	stopsOnError: boolean;
	/** Whether Smartlead says, from the first page on, that a list has nothing. */
	saysNone: boolean;
}

/** One use of the package. */
export interface Target {
	name: string;
	/** Catalogue id of the requests that the fault hits; any when left out. */
	operation?: string;
	/** How many requests pass before the fault. */
	skip?: number;
	given?: (sandbox: SmartleadSandbox) => void;
	run(sandbox: SmartleadSandbox, settings: RunSettings): Promise<Outcome>;
}
