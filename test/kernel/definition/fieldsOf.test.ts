import { filters } from '../../../nodes/kernel/definition/collections';
import type { Field } from '../../../nodes/kernel/definition/field';
import { fieldsOf } from '../../../nodes/kernel/definition/fieldsOf';
import { limit, returnAll, simplify } from '../../../nodes/kernel/definition/listFields';
import type { OperationDefinition } from '../../../nodes/kernel/definition/operation';
import type { Output } from '../../../nodes/kernel/definition/output';

const id: Field = { displayName: 'ID', name: 'id', type: 'string', default: '' };
const collection = filters([id]);

const PAGING = { style: 'none' } as const;
const SIMPLE: Output = { simplify: { fields: {} } };
const REPORT: Output = { report: { at: [] } };

function operation(fields: Field[], rest: object = {}): OperationDefinition {
	const texts = { name: 'Do', value: 'do', action: 'Do a thing', description: 'Do a thing' };
	return { ...texts, endpoint: 'GET /things', effects: 'read', fields, ...rest };
}

it.each<[string, OperationDefinition, Field[]]>([
	['its own', operation([id, collection]), [id, collection]],
	['none', operation([]), []],
	['paging', operation([id], { paging: PAGING }), [id, returnAll, limit]],
	['Simplify', operation([id], { output: SIMPLE }), [id, simplify]],
	['Simplify of a report', operation([id], { output: REPORT }), [id, simplify]],
	[
		'all, before its collection',
		operation([id, collection], { paging: PAGING, output: SIMPLE }),
		[id, returnAll, limit, simplify, collection],
	],
	['no more for an output of another kind', operation([id], { output: { deleted: true } }), [id]],
])('the fields of an operation are, with %s', (_, given, expected) => {
	const fields = fieldsOf(given);
	expect(fields).toEqual(expected);
	// By identity, since a literal that operations share becomes one property.
	fields.forEach((field, index) => expect(field).toBe(expected[index]));
	expect(fieldsOf(given)).toBe(fields);
});
