import type { IAllExecuteFunctions } from 'n8n-workflow';

import type { Service } from '../definition/service';
import type { Account } from './account';
import { loadAccount } from './account';
import type { Run } from './run';
import { createRun } from './run';

/** What the requests for one purpose have in common: for an item, a picker, a hook of a trigger. */
export interface Session {
	/** Of a node's execution, a picker, a webhook hook: any that can send requests. */
	context: IAllExecuteFunctions;
	run: Run;
	account: Account;
	itemIndex?: number;
	/**
	 * What tells this request from any other of the run that writes, whatever its content: in another
	 * try an expression or a look-up may give another.
	 */
	identity?: unknown;
	/** In place of the wait that the credential allows, where a form waits. In milliseconds. */
	maxWaitMs?: number;
}

/**
 * A session of its own with the node's credential, for what runs without input items.
 *
 * @throws what `loadAccount` throws
 */
export async function openSession(
	context: IAllExecuteFunctions,
	service: Service,
	maxWaitMs: number,
): Promise<Session> {
	return { context, account: await loadAccount(context, service), run: createRun(), maxWaitMs };
}
