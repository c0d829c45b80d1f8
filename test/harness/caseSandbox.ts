import type { FaultRule, RequestLogEntry } from '../../sandbox';
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
