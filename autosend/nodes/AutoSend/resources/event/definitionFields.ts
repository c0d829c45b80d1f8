import type { IDataObject } from 'n8n-workflow';

import { entriesOf } from '../../../kernel/definition/entries';
import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import { shown } from '../../../kernel/definition/shown';
import { asText, objectOf, objectsIn } from '../../../kernel/definition/values';
import { propertyType } from '../../fields/propertyType';

const MOST_PROPERTIES = 50;
const NAME = /^[A-Za-z0-9_]{1,64}$/;

/** What an event is for, an entry of a collection. */
export const description: Field = {
	displayName: 'Description',
	name: 'description',
	type: 'string',
	default: '',
	placeholder: 'e.g. A paid order',
	description: 'What the event means',
	routing: { send: { type: 'body', property: 'description' } },
};

/** What an event may carry, an entry of a collection; read with `propertiesOf`. */
export const properties: Field = {
	displayName: 'Properties',
	name: 'properties',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Property',
	default: {},
	description: 'The values that the event may carry, at most 50',
	options: [
		{
			displayName: 'Property',
			name: 'property',
			values: [
				{
					displayName: 'Description',
					name: 'description',
					type: 'string',
					default: '',
					description: 'What the property means',
				},
				{
					displayName: 'Name',
					name: 'propertyName',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. amount',
					description: 'Letters, digits and underscores, up to 64',
				},
				{
					displayName: 'Suggested Values',
					name: 'suggestedValues',
					type: 'string',
					default: '',
					placeholder: 'e.g. EUR, USD',
					description:
						'Values to offer in AutoSend, with commas between them. Only for strings; new values are added as events arrive.',
				},
				propertyType,
			],
		},
	],
};

/**
 * The properties as the API takes them; undefined without any.
 *
 * @param entered what was entered in the field above
 * @throws FieldError for names that AutoSend refuses, or that stand there twice
 */
export function propertiesOf(entered: unknown): IDataObject[] | undefined {
	const rows = objectsIn(objectOf(entered).property);
	if (!rows.length) return undefined;
	if (rows.length > MOST_PROPERTIES) {
		throw new FieldError(
			`'Properties' has ${rows.length} entries`,
			`AutoSend takes at most ${MOST_PROPERTIES} per event. Remove some.`,
		);
	}
	const names = rows.map(({ propertyName }) => asText(propertyName));
	for (const [index, name] of names.entries()) {
		checkName(name, `Name' of property ${index + 1} in 'Properties`);
		if (names.indexOf(name) === index) continue;
		throw new FieldError(`'Properties' has "${shown(name)}" twice`, 'Remove one of them.');
	}
	return rows.map(toProperty);
}

function toProperty({ suggestedValues, ...row }: IDataObject, index: number): IDataObject {
	const suggested = entriesOf(suggestedValues).map(asText);
	if (!suggested.length) return row;
	if (row.type === 'string') return { ...row, suggestedValues: suggested };
	throw new FieldError(
		`'Suggested Values' of property ${index + 1} stand beside the type ${asText(row.type)}`,
		"Choose 'String' under 'Type', or remove the values.",
	);
}

/** @throws FieldError for a name that AutoSend refuses */
export function checkName(name: unknown, label: string): void {
	if (NAME.test(asText(name))) return;
	throw new FieldError(
		`'${label}' cannot be "${shown(name)}"`,
		'Use up to 64 letters, digits and underscores.',
	);
}
