import type { IDataObject } from 'n8n-workflow';

import type { Effects } from '../definition/effects';
import { FieldError } from '../definition/fieldError';
import type { OperationDefinition } from '../definition/operation';

const COSTLY = new Set<Effects>(['spends-credits', 'purchases']);

/**
 * Holds an operation back until the user has switched on all that guards it. One that costs money
 * and forgets its switch is always refused.
 *
 * @param values the checked values by field name
 * @throws FieldError when a switch is off
 */
export function checkGuard({ effects, fields }: OperationDefinition, values: IDataObject): void {
	const guards = fields.filter(({ role }) => role === 'guard');
	if (!guards.length && COSTLY.has(effects)) {
		throw new FieldError('Nothing was sent: the operation lacks its switch', 'Report this.');
	}
	const off = guards.find(({ name }) => values[name] !== true);
	if (!off) return;
	throw new FieldError(
		// A model that uses the node as a tool is given the message alone.
		`'${off.displayName}' is off, so nothing was sent`,
		'Switch it on to run this operation.',
	);
}
