import type { FaultSwitch } from '../faults/faultSwitch';
import type { SandboxState } from '../state';
import type { RateLimiter } from './rateLimiter';
import type { RequestLog } from './requestLog';

/** What the routes of one running sandbox share. */
export interface SandboxContext {
	readonly apiKey: string;
	/** Replaced by a reset. */
	state: SandboxState;
	readonly log: RequestLog;
	readonly faults: FaultSwitch;
	readonly rateLimiter: RateLimiter;
	/** Aborted on stop, so that a long delay does not hold the process. */
	readonly stopping: AbortSignal;
	/** Back to the seed: state, log and faults. */
	reset(): void;
}
