import type { IAllExecuteFunctions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { Account } from './account';
import { giveHint } from './hint';
import type { Run } from './run';

type Limits = Pick<Account, 'service' | 'pace' | 'maxWaitMs'>;

/** A wait that is longer than the user allows. */
export class WaitTooLong extends UserError {
	/** @param ms how long it would be, in milliseconds */
	constructor(ms: number, { service, pace, maxWaitMs }: Limits) {
		super(
			`A request would wait ${inWords(ms)} for its turn under the limit of ${pace.words}, which is longer than the ${inWords(maxWaitMs)} that the credential allows`,
			{
				description: `It was not sent. In the credential, raise '${service.paceField}' if your plan allows more, or 'Max Wait Time (Minutes)'; or give the node fewer items at a time, such as with Loop Over Items.`,
			},
		);
	}
}

/**
 * What to say before requests are sent, one for each account of a list, if the last of an account
 * would wait for longer than the user allows: later, some would be done and others not.
 *
 * @returns undefined when none would
 */
export function tooLongWait(run: Run, accounts: Account[]): WaitTooLong | undefined {
	const counts = new Map<Account, number>();
	for (const account of accounts) counts.set(account, (counts.get(account) ?? 0) + 1);
	for (const [account, count] of counts) {
		const ms = account.limiter.expectedWait(run, count - 1);
		if (ms > account.maxWaitMs) return new WaitTooLong(ms, account);
	}
	return undefined;
}

// Shorter ones need no explanation.
const WORTH_TELLING_MS = 5_000;

/** Notes how long a request has waited, and writes the first long wait of a run to n8n's log. */
export function noteWait(
	{ logger }: Pick<IAllExecuteFunctions, 'logger'>,
	{ service, pace }: Limits,
	run: Run,
	ms: number,
): void {
	const before = run.longestWait?.ms ?? 0;
	if (ms <= before) return;
	run.longestWait = { ms, service, pace };
	if (before < WORTH_TELLING_MS && ms >= WORTH_TELLING_MS) logger.info(waited(run.longestWait));
}

/** Tells the user of the editor how long requests have waited, and why. */
export function hintAtWait(context: object, { longestWait }: Run): void {
	if (!longestWait || longestWait.ms < WORTH_TELLING_MS) return;
	const { paceField } = longestWait.service;
	giveHint(
		context,
		`${waited(longestWait)} If your plan allows more, raise <b>${paceField}</b> in the credential.`,
	);
}

function waited({ ms, service, pace }: NonNullable<Run['longestWait']>): string {
	return `Requests to ${service.name} waited up to ${inWords(ms)} for their turn: ${pace.words} go with this API key.`;
}

const UNITS = [
	{ name: 'days', ms: 86_400_000, from: 172_800_000 },
	{ name: 'hours', ms: 3_600_000, from: 10_800_000 },
	{ name: 'minutes', ms: 60_000, from: 90_000 },
];

/** How long that is, in the largest unit of which there are some. */
export function inWords(ms: number): string {
	const unit = UNITS.find(({ from }) => ms >= from);
	if (unit) return `${Math.round(ms / unit.ms)} ${unit.name}`;
	return ms < 1_500 ? '1 second' : `${Math.round(ms / 1_000)} seconds`;
}
