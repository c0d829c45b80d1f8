import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { FieldError } from '../../define/fieldError';
import { isObject } from '../../transport/values';

/** Lets a user send what the fields cannot, since the API is documented in two different forms. */
export const rawBodyOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		{
			displayName: 'Raw Body (JSON)',
			name: 'rawBody',
			type: 'json',
			default: '{}',
			placeholder: 'e.g. { "domains": { "example.org": { "count": 3 } } }',
			description:
				'A JSON object whose keys are added to the body of the request, in place of those that the fields put there. For parameters that Smartlead takes in another form than the fields send.',
		},
	],
};

/**
 * Puts the keys of Raw Body (JSON) over those of the fields.
 *
 * @throws FieldError when it is no object
 */
export function addRawBody({ options }: IDataObject, body: IDataObject): void {
	const { rawBody } = (options ?? {}) as IDataObject;
	if (rawBody === undefined) return;
	if (!isObject(rawBody)) {
		throw new FieldError(
			"'Raw Body (JSON)' is no object",
			'Write it in braces, such as { "vendor_id": 1 }.',
		);
	}
	Object.assign(body, rawBody);
}
