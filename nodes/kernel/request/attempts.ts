import { createHash } from 'node:crypto';

import type { IExecuteFunctions, IExecutePaginationFunctions, IExecuteData } from 'n8n-workflow';

import { callerOf } from './toolCall';

/** What became of requests in the tries of one node run, by their hash. */
export type Attempts = Map<string, Promise<unknown>>;

// n8n hands the same object to each try of a run.
const attemptsOfRun = new WeakMap<IExecuteData, Attempts>();

/**
 * The memory of a node with Retry On Fail, which n8n then runs again with all of its items when one
 * of them has failed; with Continue On Fail, when the first one has.
 *
 * @returns undefined without Retry On Fail
 */
export function attemptsOf(
	context: IExecuteFunctions | IExecutePaginationFunctions,
): Attempts | undefined {
	// An agent that calls the node by itself may mean it when it asks for the same again.
	if (!context.getNode().retryOnFail || callerOf(context)) return undefined;
	const executeData = context.getExecuteData();
	const attempts = attemptsOfRun.get(executeData) ?? new Map<string, Promise<unknown>>();
	attemptsOfRun.set(executeData, attempts);
	return attempts;
}

const doubtful = new WeakSet<object>();

/** Marks the error of a request that may have been carried out, and returns it. */
export function asDoubtful<T extends object>(error: T): T {
	doubtful.add(error);
	return error;
}

/**
 * Does work that must not happen twice: if an earlier try of the run has done it, or may have, its
 * outcome counts again.
 *
 * @param identity tells the work from any other of the run
 */
export async function atMostOnce<T>(
	attempts: Attempts | undefined,
	identity: unknown,
	work: () => Promise<T>,
): Promise<T> {
	if (!attempts) return await work();
	// Bodies can be large, and passwords are to be kept nowhere.
	const id = createHash('sha256').update(JSON.stringify(identity)).digest('hex');
	const earlier = attempts.get(id) as Promise<T> | undefined;
	if (earlier) return await earlier;
	const outcome = work();
	attempts.set(id, outcome);
	outcome.catch((error: object) => {
		if (!doubtful.has(error)) attempts.delete(id);
	});
	return await outcome;
}
