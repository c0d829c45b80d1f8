import type { IExecuteData, IExecuteFunctions, IExecutePaginationFunctions } from 'n8n-workflow';

import type { Account } from './account';
import { loadAccount } from './account';
import type { Attempts } from './attempts';
import { attemptsOf } from './attempts';
import { batchingOf } from '../execute/requestOptions';
import { callerOf } from './toolCall';
import { WaitTooLong } from './waiting';

/**
 * What the requests of one node run have in common: they are queued together and stop together,
 * when the execution is cancelled or when an item has failed.
 */
export interface Run {
	/** Why the run has stopped; undefined while it goes on. */
	readonly stopReason: Error | undefined;
	/** Rejects with the reason when the run stops. Never resolves. */
	readonly whenStopped: Promise<never>;
	stop(reason: Error): void;
	/** How long a request of the run has waited for its turn at the most, in milliseconds. */
	longestWaitMs: number;
	/** With Retry On Fail: what earlier tries have done. */
	readonly attempts?: Attempts;
}

/**
 * @param signal the execution's cancel signal; stopping the execution stops the run
 * @param attempts of a node with Retry On Fail
 */
export function createRun(signal?: AbortSignal, attempts?: Attempts): Run {
	let stopReason: Error | undefined;
	let reject: (reason: Error) => void = () => {};
	const whenStopped = new Promise<never>((_, rejectPromise) => (reject = rejectPromise));
	// Without a waiter, a stop must not count as an unhandled rejection.
	whenStopped.catch(() => {});
	const stop = (reason: Error) => {
		stopReason ??= reason;
		reject(reason);
	};
	const cancel = () => stop(new Error('The execution was cancelled'));
	if (signal?.aborted) cancel();
	signal?.addEventListener('abort', cancel, { once: true });
	return {
		get stopReason() {
			return stopReason;
		},
		whenStopped,
		stop,
		longestWaitMs: 0,
		attempts,
	};
}

/** The run of a node over its input items. */
export interface ItemsRun {
	run: Run;
	/** The credential, read once for all items. */
	account(): Promise<Account>;
	/** Stops the run if n8n has given up preparing its items. Call it after the first await. */
	stopIfIncomplete(): void;
	started: number;
}

const runs = new WeakMap<IExecuteData, ItemsRun>();

/**
 * The run that an item belongs to. Call it once an item, before anything is awaited.
 *
 * n8n starts all items at once and reports the first failure only when all have settled, so the
 * items have to tell each other. They share the `executeData` object; n8n's Retry On Fail uses the
 * same object again, and is told apart by starting over at item 0.
 */
export function joinRun(context: IExecutePaginationFunctions): ItemsRun {
	const executeData = context.getExecuteData();
	let itemsRun = runs.get(executeData);
	if (!itemsRun || context.getItemIndex() === 0) {
		const { data } = executeData;
		// With Execute Once n8n hands on the first item, and leaves all of them in here. Of a caller,
		// here are its own items; it calls with one.
		const isOne = context.getNode().executeOnce || callerOf(context) !== undefined;
		const total = isOne ? 1 : ((data.main ?? data.ai_tool)?.[0]?.length ?? 1);
		const isBatched = batchingOf(context.getNodeParameter('requestOptions', {})) !== undefined;
		itemsRun = createItemsRun(context, total, isBatched || context.continueOnFail());
		runs.set(executeData, itemsRun);
	}
	itemsRun.started++;
	return itemsRun;
}

/**
 * @param total how many items there are
 * @param mayBeIncomplete whether some of them may be done when others are not
 */
export function createItemsRun(
	context: IExecuteFunctions | IExecutePaginationFunctions,
	total: number,
	mayBeIncomplete: boolean,
): ItemsRun {
	const run = createRun(context.getExecutionCancelSignal(), attemptsOf(context));
	let account: Promise<Account> | undefined;
	/** Before anything is sent: later, some of the items would be done and others not. */
	const refuseLongWait = (loaded: Account) => {
		const { limiter, maxWaitMs } = loaded;
		const ms = limiter.expect(run, total - 1) - Date.now();
		if (!mayBeIncomplete && ms > maxWaitMs) throw new WaitTooLong(ms, loaded);
		return loaded;
	};
	return {
		run,
		started: 0,
		account: () => (account ??= loadAccount(context).then(refuseLongWait)),
		stopIfIncomplete() {
			// Without batching n8n prepares all items before any of them gets past its first await.
			// If fewer have arrived by then, a later item's expression threw and the node failed.
			if (!mayBeIncomplete && this.started < total) run.stop(new Error('Another item failed'));
		},
	};
}
