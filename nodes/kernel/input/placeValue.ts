import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import type { Field } from '../definition/field';
import { setAt } from '../definition/values';

/** Sets, or takes away, what the field's `routing.send` has put into the query or body. */
export function placeValue(field: Field, value: unknown, options: IHttpRequestOptions): void {
	const { property, type } = field.routing?.send ?? {};
	if (!property) return;
	const target = (type === 'query' ? options.qs : options.body) as IDataObject;
	setAt(target, property, value);
}
