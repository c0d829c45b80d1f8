/* eslint-disable @n8n/community-nodes/no-restricted-imports -- looks for secrets as a debugger does */
import { inspect } from 'node:util';

/**
 * What became of one use of the package under a fault.
 *
 * Lost is what nobody would notice: an input item without an output or an error, rows of a list
 * that are missing without an error, a webhook that a published workflow does not have. An answer
 * that is put out as Smartlead gave it is not lost, whatever it says; rows behind it are.
 *
 * Doubled is an effect beyond the one for each item or request, a row that comes twice, or a webhook
 * that is left behind.
 */
export interface Outcome {
	lost: number;
	doubled: number;
	failed: boolean;
	/** What the user is shown of the first failure, and what is said to be done about it. */
	message?: string;
	description?: string;
	/** Everything that n8n keeps or shows, to be searched for secrets. */
	traces: string;
}

/** A value as a debugger, and as n8n's database, would show it. */
export function tracesOf(value: unknown): string {
	const whole = { depth: 12, maxArrayLength: null, maxStringLength: 20_000 };
	return `${inspect(value, whole)}${JSON.stringify(value)}`;
}

/** The outcome of what threw. */
export function failure(error: Error & { description?: string | null }): Outcome {
	return {
		lost: 0,
		doubled: 0,
		failed: true,
		message: error.message,
		description: error.description ?? undefined,
		traces: tracesOf(error),
	};
}
