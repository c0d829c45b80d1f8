import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import { fieldsOf } from '../definition/fieldsOf';
import type { OperationDefinition } from '../definition/operation';
import type { Prepared } from '../definition/sources';
import { checkFields } from './checkFields';
import { checkGuard } from './guard';
import type { ItemReader } from './itemContext';

/**
 * Checks the fields of an item and puts its request together; nothing is sent.
 *
 * @param options what there is of the request; changed in place
 * @returns the checked values by field name; collections are objects
 * @throws FieldError for what cannot be right
 */
export function prepareItem(
	reader: ItemReader,
	operation: OperationDefinition,
	options: IHttpRequestOptions,
): IDataObject {
	const values = checkFields(reader, fieldsOf(operation), options);
	checkGuard(operation, values);
	operation.prepare?.(values, options as Prepared, reader.getInputData(), reader.getTimezone());
	return values;
}
