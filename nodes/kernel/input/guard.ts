import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { FieldError } from '../definition/fieldError';
import type { Effects } from '../definition/operation';

/** The switch of every operation that spends credits. */
export const confirmCredits: INodeProperties = {
	displayName: 'I Know That This Spends Credits',
	name: 'confirmCredits',
	type: 'boolean',
	default: false,
	description: 'Whether credits of the account may be spent. Nothing is sent until this is on.',
};

/** The switch of every operation that buys. */
export const confirmPurchase: INodeProperties = {
	displayName: 'I Know That This Buys',
	name: 'confirmPurchase',
	type: 'boolean',
	default: false,
	description: 'Whether the account may be charged. Nothing is sent until this is on.',
};

const GUARDS: Partial<Record<Effects, INodeProperties>> = {
	'spends-credits': confirmCredits,
	purchases: confirmPurchase,
};

/**
 * Holds back what costs money until the user has switched it on. An operation that forgets to list
 * its switch is always refused.
 *
 * @param values the checked values by field name
 * @throws FieldError when the operation costs money and its switch is off
 */
export function checkGuard(effects: Effects, values: IDataObject): void {
	const guard = GUARDS[effects];
	if (!guard || values[guard.name] === true) return;
	throw new FieldError(
		// A model that uses the node as a tool is given the message alone.
		`'${guard.displayName}' is off, so nothing was sent`,
		'Switch it on to run this operation.',
	);
}
