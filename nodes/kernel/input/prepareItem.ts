import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import type { Field } from '../definition/field';
import { FieldError } from '../definition/fieldError';
import { fieldsOf } from '../definition/fieldsOf';
import type { OperationDefinition } from '../definition/operation';
import type { Prepared } from '../definition/sources';
import { isEmpty } from '../definition/values';
import { checkFields } from './checkFields';
import { checkGuard } from './guard';
import type { ParameterReader } from './readEntered';

/**
 * Checks the fields of an item and puts its request together; nothing is sent.
 *
 * @param options what there is of the request; changed in place
 * @returns the checked values by field name; collections are objects
 * @throws FieldError for what cannot be right
 */
export function prepareItem(
	reader: ParameterReader,
	operation: OperationDefinition,
	options: IHttpRequestOptions,
): IDataObject {
	const fields = fieldsOf(operation);
	const values = checkFields(reader, fields, options);
	checkChanges(fields, values);
	checkGuard(operation, values);
	operation.prepare?.(values, options as Prepared);
	return values;
}

function checkChanges(fields: Field[], values: IDataObject): void {
	const empty = fields.find(
		({ name, role }) => role === 'changes' && name in values && isEmpty(values[name]),
	);
	if (!empty) return;
	throw new FieldError(
		`'${empty.displayName}' is empty`,
		'Add at least one field that is to change.',
	);
}
