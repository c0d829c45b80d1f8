import type { FunctionsBase, IExecuteData, IExecutePaginationFunctions } from 'n8n-workflow';

import type { Service } from '../definition/service';
import type { Account } from '../request/account';
import { Accounts } from '../request/account';
import { attemptsOf } from '../request/attempts';
import type { Run } from '../request/run';
import { createRun } from '../request/run';
import { callerOf } from '../request/toolCall';
import { tooLongWait } from '../request/waiting';
import { batchingOf } from './requestOptions';

/** The run of a node over input items that n8n hands over one by one. */
export interface ItemsRun {
	run: Run;
	/** Loads the account of an item; equal ones are shared. @throws what `loadAccount` throws */
	load(item: Pick<FunctionsBase, 'getCredentials'>): Promise<Account>;
	/**
	 * Waits for all accounts that are being loaded.
	 *
	 * @throws WaitTooLong where some items would wait for longer than the user allows; before
	 * anything is sent, since later some would be done and others not
	 */
	ready(): Promise<void>;
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
export function joinRun(context: IExecutePaginationFunctions, service: Service): ItemsRun {
	const executeData = context.getExecuteData();
	let itemsRun = runs.get(executeData);
	if (!itemsRun || context.getItemIndex() === 0) {
		const { data } = executeData;
		// With Execute Once n8n hands on the first item, and leaves all of them in here. Of a caller,
		// here are its own items; it calls with one.
		const isOne = context.getNode().executeOnce || callerOf(context) !== undefined;
		const total = isOne ? 1 : ((data.main ?? data.ai_tool)?.[0]?.length ?? 1);
		const isBatched = batchingOf(context.getNodeParameter('requestOptions', {})) !== undefined;
		itemsRun = createItemsRun(context, service, total, isBatched || context.continueOnFail());
		runs.set(executeData, itemsRun);
	}
	itemsRun.started++;
	return itemsRun;
}

/**
 * @param total how many items there are
 * @param mayBeIncomplete whether some of them may be done when others are not
 */
function createItemsRun(
	context: IExecutePaginationFunctions,
	service: Service,
	total: number,
	mayBeIncomplete: boolean,
): ItemsRun {
	const run = createRun(context.getExecutionCancelSignal(), attemptsOf(context));
	const accounts = new Accounts(service);
	const loading: Array<Promise<Account>> = [];
	let checked: Promise<void> | undefined;
	const check = async () => {
		await Promise.allSettled(loading);
		const tooLong = tooLongWait(run, accounts.loaded);
		if (tooLong) throw tooLong;
	};
	return {
		run,
		started: 0,
		async load(item) {
			const account = accounts.of(item);
			loading.push(account);
			return await account;
		},
		async ready() {
			if (!mayBeIncomplete) await (checked ??= check());
		},
		stopIfIncomplete() {
			// Without batching n8n prepares all items before any of them gets past its first await.
			// If fewer have arrived by then, a later item's expression threw and the node failed.
			if (!mayBeIncomplete && this.started < total) run.stop(new Error('Another item failed'));
		},
	};
}
