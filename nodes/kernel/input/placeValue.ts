import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import type { Field } from '../definition/field';
import { isTextList } from '../definition/textList';
import { setAt } from '../definition/values';
import type { ParameterReader } from './readEntered';

/** Sets, or takes away, what the field's `routing.send` has put into the query or body. */
export function placeValue(field: Field, value: unknown, options: IHttpRequestOptions): void {
	const { property, type } = field.routing?.send ?? {};
	if (!property) return;
	const target = (type === 'query' ? options.qs : options.body) as IDataObject;
	setAt(target, property, value);
}

/**
 * The same for a checked value, as the field's `routing.send.value` makes the API's of it; undefined
 * where nothing was entered.
 */
export function placeChecked(
	{ evaluate }: ParameterReader,
	field: Field,
	value: unknown,
	options: IHttpRequestOptions,
): void {
	const expression = field.routing?.send?.value;
	const isMade = value === undefined || !expression || isTextList(field);
	if (isMade) placeValue(field, value, options);
	// Without `evaluate`, n8n's routing has already put it there.
	else if (evaluate) placeValue(field, evaluate(expression, value), options);
}
