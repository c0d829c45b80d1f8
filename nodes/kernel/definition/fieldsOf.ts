import type { Field } from './field';
import { limit, returnAll, simplify } from './listFields';
import type { OperationDefinition } from './operation';

const known = new WeakMap<OperationDefinition, Field[]>();

/**
 * All fields of an operation: its own, and before its collections those that its paging and output
 * bring along.
 */
export function fieldsOf(operation: OperationDefinition): Field[] {
	const before = known.get(operation);
	if (before) return before;
	const { fields, paging, output } = operation;
	const added = [
		...(paging ? [returnAll, limit] : []),
		...(output?.simplify || output?.report ? [simplify] : []),
	];
	const collection = fields.findIndex(({ type }) => type === 'collection');
	const at = collection === -1 ? fields.length : collection;
	const all = [...fields.slice(0, at), ...added, ...fields.slice(at)];
	known.set(operation, all);
	return all;
}
