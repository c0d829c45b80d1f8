import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import { objectOf } from '../../../kernel/definition/values';

/** Keys of the body that no page of the docs lists, an entry of `options`; sent by `addOtherFields`. */
export const otherFields: Field = {
	displayName: 'Other Fields (JSON)',
	name: 'otherFields',
	type: 'json',
	default: '{}',
	description:
		'A JSON object with further keys to send to AutoSend. Do not enter API keys here: they are not masked.',
};

/**
 * Puts the other keys beside what the fields have put into the body.
 *
 * @throws FieldError for a key that a field has set
 */
export function addOtherFields({ options }: IDataObject, body: IDataObject): void {
	const others = objectOf(objectOf(options).otherFields);
	const taken = Object.keys(others).find((key) => Object.hasOwn(body, key));
	if (taken !== undefined) {
		throw new FieldError(
			`'${otherFields.displayName}' has "${taken}", which another field sets`,
			'Remove it there, and use the field.',
		);
	}
	Object.assign(body, others);
}
