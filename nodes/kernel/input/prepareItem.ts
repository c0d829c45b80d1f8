import type { IDataObject, IExecutePaginationFunctions, IHttpRequestOptions } from 'n8n-workflow';

import type { ParameterReader } from './checkFields';
import { checkFields } from './checkFields';
import { FieldError } from '../definition/fieldError';
import { checkGuard } from './guard';
import type { OperationDefinition, Prepared } from '../definition/operation';
import { evaluatorOf } from './evaluator';
import { isEmpty } from '../definition/values';

/** Reads the parameters of an item for requests that n8n's routing has not put together. */
export function readerOf(context: IExecutePaginationFunctions): ParameterReader {
	return {
		getNode: () => context.getNode(),
		getNodeParameter: ((...asked: [string]) => context.getNodeParameter(...asked)) as never,
		evaluate: evaluatorOf(context, context.getItemIndex()),
	};
}

/**
 * Checks the fields of an item and puts its request together; nothing is sent.
 *
 * @param options what there is of the request; changed in place
 * @returns the checked values by field name; collections are objects
 * @throws FieldError for what cannot be right
 */
export function prepareItem(
	reader: ParameterReader,
	{ effects, fields, prepare }: OperationDefinition,
	options: IHttpRequestOptions,
): IDataObject {
	const values = checkFields(reader, fields, options);
	if (values.updateFields && isEmpty(values.updateFields)) throw nothingToUpdate();
	checkGuard(effects, values);
	prepare?.(values, options as Prepared);
	return values;
}

function nothingToUpdate(): FieldError {
	return new FieldError("'Update Fields' is empty", 'Add at least one field that is to change.');
}
