import type { Pace, Service } from '../definition/service';
import type { Attempts } from './attempts';
import { sleepLong } from './sleepLong';

/** The reason for which a run stops when a user stops the execution. */
export class ExecutionCancelled extends Error {
	constructor() {
		super('The execution was cancelled');
	}
}

/**
 * What the requests of one node run have in common: they are queued together and stop together,
 * when the execution is cancelled or when an item has failed.
 */
export interface Run {
	/** Why the run has stopped; undefined while it goes on. */
	readonly stopReason: Error | undefined;
	/** Stops the run; the first reason counts. */
	stop(reason: Error): void;
	/**
	 * Calls back once when the run stops.
	 *
	 * @returns takes the callback away again
	 */
	onStop(listener: (reason: Error) => void): () => void;
	/**
	 * Waits so many milliseconds.
	 *
	 * @throws the reason when the run stops meanwhile, or has stopped
	 */
	pause(ms: number): Promise<void>;
	/** The longest wait of a request of the run for its turn, in milliseconds, and under which limit. */
	longestWait?: { ms: number; service: Service; pace: Pace };
	/** With Retry On Fail: what earlier tries have done. */
	readonly attempts?: Attempts;
}

/**
 * @param signal the execution's cancel signal; stopping the execution stops the run
 * @param attempts of a node with Retry On Fail
 */
export function createRun(signal?: AbortSignal, attempts?: Attempts): Run {
	let stopReason: Error | undefined;
	const listeners = new Set<(reason: Error) => void>();
	const run: Run = {
		get stopReason() {
			return stopReason;
		},
		stop(reason) {
			if (stopReason) return;
			stopReason = reason;
			for (const listener of listeners) listener(reason);
			listeners.clear();
		},
		onStop(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		async pause(ms) {
			if (stopReason) throw stopReason;
			await new Promise<void>((resolve, reject) => {
				const stopListening = run.onStop(reject);
				void sleepLong(ms).then(() => {
					stopListening();
					resolve();
				});
			});
		},
		attempts,
	};
	const cancel = () => run.stop(new ExecutionCancelled());
	if (signal?.aborted) cancel();
	signal?.addEventListener('abort', cancel, { once: true });
	return run;
}
