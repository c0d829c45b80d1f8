import type { FaultSwitch } from '../faults/faultSwitch';
import type { SmartleadState } from '../../smartlead/state';
import type { Deliverer } from '../webhooks/deliverer';
import type { RateLimiter } from './rateLimiter';
import type { RequestLog } from './requestLog';

/** What the routes of one running sandbox share. */
export interface SandboxContext {
	readonly apiKey: string;
	/** Replaced by a reset. */
	state: SmartleadState;
	readonly log: RequestLog;
	readonly faults: FaultSwitch;
	readonly rateLimiter: RateLimiter;
	readonly deliverer: Deliverer;
	/** Whether changes made through the API are delivered to webhooks. */
	readonly autoDeliver: boolean;
	/** Whether every JSON answer carries secrets, to see that a client drops them. */
	readonly withPlantedSecrets: boolean;
	/** Aborted on stop, so that a long delay does not hold the process. */
	readonly stopping: AbortSignal;
	/** Back to the seed: state, logs and faults. */
	reset(): void;
}
