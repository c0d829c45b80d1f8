import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import { objectOf, objectsIn } from '../../../kernel/definition/values';
import { checkLength } from '../../checks/checkSize';

const MOST_HEADERS = 20;
const LONGEST_VALUE = 1_000;

/** Own headers of an email, an entry of `options`; read with `headersOf`. */
export const headers: Field = {
	displayName: 'Headers',
	name: 'headers',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Header',
	default: {},
	description: 'Headers to add to the email, at most 20',
	options: [
		{
			displayName: 'Header',
			name: 'header',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. X-Order-Number',
					description: 'Letters, digits and hyphens, up to 76',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					required: true,
					default: '',
					description: 'Up to 1,000 characters',
				},
			],
		},
	],
};

/**
 * The headers as the API takes them; undefined without any.
 *
 * @param entered what was entered in the field above
 * @throws FieldError for what no email may have
 */
export function headersOf(entered: unknown): IDataObject | undefined {
	const rows = objectsIn(objectOf(entered).header);
	if (!rows.length) return undefined;
	if (rows.length > MOST_HEADERS) {
		throw new FieldError(
			`'Headers' has ${rows.length} entries`,
			`AutoSend takes at most ${MOST_HEADERS}. Remove some.`,
		);
	}
	const names = new Set<string>();
	for (const { name, value } of rows as Array<{ name: string; value: string }>) {
		if (!/^[A-Za-z0-9-]{1,76}$/.test(name)) {
			throw new FieldError(
				`'Name' of a header cannot be "${name}"`,
				'Use up to 76 letters, digits and hyphens, e.g. X-Order-Number.',
			);
		}
		if (names.has(name.toLowerCase())) {
			throw new FieldError(`'Headers' has "${name}" twice`, 'Remove one of the two.');
		}
		names.add(name.toLowerCase());
		if (/[\r\n]/.test(value)) {
			throw new FieldError(
				`'Value' of the header "${name}" has a line break`,
				'Put it in one line.',
			);
		}
		checkLength(value, LONGEST_VALUE, `Headers: ${name}`);
	}
	return Object.fromEntries(rows.map(({ name, value }) => [name, value])) as IDataObject;
}
