import type { IDataObject } from 'n8n-workflow';

import { options } from '../../kernel/definition/collections';
import type { Field } from '../../kernel/definition/field';
import { FieldError } from '../../kernel/definition/fieldError';
import type { Prepared } from '../../kernel/definition/sources';
import { isObject } from '../../kernel/definition/values';

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

/**
 * Puts the raw parameters of whichever collection has them into the body.
 *
 * @throws FieldError when they are no JSON object
 */
export function mergeRawBody(values: IDataObject, { body }: Prepared): void {
	const { additionalFields, filters, options } = values;
	const collection = [additionalFields, filters, options].find(isObject);
	const raw = collection?.rawBody;
	if (raw === undefined) return;
	if (!isObject(raw)) {
		throw new FieldError(
			`'${rawBody.displayName}' is not an object`,
			'Write it as a JSON object, such as { "name": "Q1" }.',
		);
	}
	for (const [name, value] of Object.entries(raw)) {
		if (value === null) delete body[name];
		else body[name] = value;
	}
}
