import type { IDataObject } from 'n8n-workflow';

import { options } from '../../kernel/definition/collections';
import type { Field } from '../../kernel/definition/field';
import type { Prepared } from '../../kernel/definition/sources';
import { isObject, objectOf } from '../../kernel/definition/values';

/**
 * A way round the fields, for hosts whose bodies are documented in several forms or not at all: the
 * fields may lack a parameter, or send one that is refused. Merged by `mergeRawBody`.
 */
export const rawBody: Field = {
	displayName: 'Raw Body (JSON)',
	name: 'rawBody',
	type: 'json',
	default: '{}',
	placeholder: 'e.g. { "name": "Q1" }',
	description:
		'A JSON object of parameters to send as well, in case Smartlead expects others. One that a field sends too is replaced, and null leaves it out.',
};

/** For operations that have no other options. */
export const rawBodyOptions: Field = options([rawBody]);

/** Puts the raw parameters of whichever collection has them into the body. */
export function mergeRawBody(values: IDataObject, { body }: Prepared): void {
	const { additionalFields, filters, options: chosen } = values;
	const { rawBody: raw } = objectOf([additionalFields, filters, chosen].find(isObject));
	for (const [name, value] of Object.entries(objectOf(raw))) {
		if (value === null) delete body[name];
		else body[name] = value;
	}
}
