import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import type { Effects } from '../definition/effects';
import type { Field } from '../definition/field';
import { FieldError } from '../definition/fieldError';
import type { OperationDefinition } from '../definition/operation';

const COSTLY = new Set<Effects>(['spends-credits', 'purchases']);

/**
 * Holds an operation back until the user has switched on all that guards it. One that costs money
 * and forgets its switch is always refused. A switch that the form shows for some choices guards these.
 *
 * @param values the checked values by field name
 * @throws FieldError when a switch is off
 */
export function checkGuard({ effects, fields }: OperationDefinition, values: IDataObject): void {
	const guards = fields.filter(({ role }) => role === 'guard');
	if (!guards.length && COSTLY.has(effects)) {
		throw new FieldError('Nothing was sent: the operation lacks its switch', 'Report this.');
	}
	const off = guards.find((guard) => isShown(guard, values) && values[guard.name] !== true);
	if (!off) return;
	throw new FieldError(
		// A model that uses the node as a tool is given the message alone.
		`'${off.displayName}' is off, so nothing was sent`,
		'Switch it on to run this operation.',
	);
}

/** By the checked values: what an expression gives, the form does not know. */
function isShown(guard: Field, values: IDataObject): boolean {
	return NodeHelpers.displayParameter(values as INodeParameters, guard, null, null);
}
