import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { Prepared } from '../../../kernel/definition/sources';
import { objectOf, objectsIn } from '../../../kernel/definition/values';
import { checkLength } from '../../checks/checkSize';
import { optionalSenderId } from '../../fields/sender';
import { templateType } from './templateType';

/** Name of a new template. Spread it to offer it as a change, as the two below. */
export const templateName: Field = {
	displayName: 'Name',
	name: 'templateName',
	type: 'string',
	default: '',
	placeholder: 'e.g. Receipt',
	description: 'The name of the template, up to 90 characters',
	routing: { send: { type: 'body', property: 'templateName' } },
};

export const subject: Field = {
	displayName: 'Subject',
	name: 'subject',
	type: 'string',
	default: '',
	placeholder: 'e.g. Your order {{orderNo}}',
	description:
		'The subject of the email, up to 988 characters. Variables such as {{orderNo}} need the field set to Fixed.',
	routing: { send: { type: 'body', property: 'subject' } },
};

export const emailTemplate: Field = {
	displayName: 'HTML',
	name: 'emailTemplate',
	type: 'string',
	typeOptions: { rows: 6 },
	default: '',
	placeholder: 'e.g. <p>Hi {{name}}</p>',
	description:
		'The body of the email. Variables such as {{name}} need the field set to Fixed, and Handlebars blocks work as well.',
	routing: { send: { type: 'body', property: 'emailTemplate' } },
};

/** What both a new template and a changed one may have, entries of a collection. */
export const optionalTemplateFields = {
	description: {
		displayName: 'Description',
		name: 'description',
		type: 'string',
		default: '',
		placeholder: 'e.g. Sent after each order',
		description: 'What the template is for, up to 140 characters',
		routing: { send: { type: 'body', property: 'description' } },
	},
	previewText: {
		displayName: 'Preview Text',
		name: 'previewText',
		type: 'string',
		default: '',
		placeholder: 'e.g. Thank you for your order',
		description: 'What inboxes show behind the subject, up to 140 characters',
		routing: { send: { type: 'body', property: 'previewText' } },
	},
	senderId: {
		...optionalSenderId,
		description: 'The saved sender that the template belongs to',
		routing: { send: { type: 'body', property: 'senderId' } },
	},
	templateType,
	variables: {
		displayName: 'Variables',
		name: 'variables',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Variable',
		default: {},
		description: 'The variables in subject and HTML, which Email → Send shows as fields',
		options: [
			{
				displayName: 'Variable',
				name: 'variable',
				values: [
					{
						displayName: 'Name',
						name: 'name',
						type: 'string',
						required: true,
						default: '',
						placeholder: 'e.g. orderNo',
						description: 'The name, without braces',
					},
					{
						displayName: 'Type',
						name: 'type',
						type: 'options',
						default: 'string',
						description: 'What kind of value it takes',
						options: [
							{ name: 'Boolean', value: 'boolean' },
							{ name: 'Number', value: 'number' },
							{ name: 'Text', value: 'string' },
						],
					},
				],
			},
		],
	},
} satisfies Record<string, Field>;

/**
 * Checks lengths, and puts the variables into the body as the API has them.
 *
 * @param variables what was entered in the field of that name
 * @throws FieldError
 */
export function completeTemplate(variables: unknown, { body }: Prepared): void {
	checkLength(body.templateName, 90, templateName.displayName);
	checkLength(body.subject, 988, subject.displayName);
	checkLength(body.description, 140, optionalTemplateFields.description.displayName);
	checkLength(body.previewText, 140, optionalTemplateFields.previewText.displayName);
	const rows = objectsIn(objectOf(variables).variable);
	if (rows.length) body.dynamicVariables = typesByName(rows);
}

function typesByName(rows: IDataObject[]): IDataObject {
	const named = rows.map(({ name, type = 'string' }) => [String(name).trim(), type] as const);
	const braced = named.find(([name]) => /[{}]/.test(name));
	if (braced) {
		throw new FieldError(
			`'Name' of a variable cannot be "${braced[0]}"`,
			'Enter the name without braces, e.g. orderNo.',
		);
	}
	return Object.fromEntries(named);
}
