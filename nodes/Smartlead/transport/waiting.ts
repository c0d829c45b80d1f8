import type { IAllExecuteFunctions, IExecuteFunctions, NodeExecutionHint } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { Account } from './account';
import type { Run } from './run';

type Limits = Pick<Account, 'requestsPerMinute' | 'maxWaitMs'>;

/** A wait that is longer than the user allows. */
export class WaitTooLong extends UserError {
	/** @param ms how long it would be, in milliseconds */
	constructor(ms: number, { requestsPerMinute, maxWaitMs }: Limits) {
		const pace = `${requestsPerMinute} requests per minute`;
		super(
			`A request would wait ${inWords(ms)} for its turn under the limit of ${pace}, which is longer than the ${inWords(maxWaitMs)} that the credential allows`,
			{
				description:
					"It was not sent. In the credential, raise 'Requests per Minute' if your plan allows more, or 'Longest Wait'; or give the node fewer items at a time, such as with Loop Over Items.",
			},
		);
	}
}

// Shorter ones need no explanation.
const WORTH_TELLING_MS = 5_000;

/** Notes how long a request has waited, and writes the first long wait of a run to n8n's log. */
export function noteWait(
	{ logger }: Pick<IAllExecuteFunctions, 'logger'>,
	account: Limits,
	run: Run,
	ms: number,
): void {
	const isFirst = run.longestWaitMs < WORTH_TELLING_MS;
	run.longestWaitMs = Math.max(run.longestWaitMs, ms);
	if (isFirst && ms >= WORTH_TELLING_MS) logger.info(waited(account, ms));
}

/**
 * Tells the user of the editor how long requests have waited, and why. n8n takes hints of custom
 * operations only; those of declarative ones it drops, which is why the node has a static hint.
 */
export function hintAtWait(context: object, account: Limits, { longestWaitMs: ms }: Run): void {
	if (ms < WORTH_TELLING_MS || !canHint(context)) return;
	const hint: NodeExecutionHint = {
		message: `${waited(account, ms)} If your plan allows more, raise <b>Requests per Minute</b> in the credential.`,
		location: 'outputPane',
	};
	context.addExecutionHints(hint);
}

function canHint(context: object): context is Pick<IExecuteFunctions, 'addExecutionHints'> {
	return 'addExecutionHints' in context;
}

function waited({ requestsPerMinute }: Limits, ms: number): string {
	return `Requests to Smartlead waited up to ${inWords(ms)} for their turn: ${requestsPerMinute} per minute go with this API key.`;
}

function inWords(ms: number): string {
	const minutes = Math.round(ms / 60_000);
	if (minutes > 1) return `${minutes} minutes`;
	return `${Math.max(1, Math.round(ms / 1_000))} seconds`;
}
