import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import { isEmpty, objectOf, objectsIn } from '../../../kernel/definition/values';

/** The emails of an automation in their order, each behind a wait; read with `stepsOf`. */
export const emails: Field = {
	displayName: 'Emails',
	name: 'emails',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Email',
	default: {},
	description: 'The emails that a contact gets, one after another, each after a wait',
	options: [
		{
			displayName: 'Email',
			name: 'email',
			values: [
				{
					displayName: 'HTML',
					name: 'htmlTemplate',
					type: 'string',
					typeOptions: { rows: 4 },
					default: '',
					placeholder: 'e.g. <p>Thank you for signing up.</p>',
					description: 'The body of the email, without a template',
				},
				{
					displayName: 'Preview Text',
					name: 'previewText',
					type: 'string',
					default: '',
					description: 'What inboxes show behind the subject',
				},
				{
					displayName: 'Sender Email',
					name: 'senderEmail',
					type: 'string',
					role: 'email',
					default: '',
					placeholder: 'e.g. name@example.com',
					description: 'The address the email comes from',
				},
				{
					displayName: 'Sender Name',
					name: 'senderName',
					type: 'string',
					default: '',
					placeholder: 'e.g. Example Tools',
					description: 'The name recipients see beside the address',
				},
				{
					displayName: 'Subject',
					name: 'subject',
					type: 'string',
					default: '',
					placeholder: 'e.g. Welcome',
					description: 'The subject of the email',
				},
				{
					displayName: 'Template ID',
					name: 'templateId',
					type: 'string',
					default: '',
					placeholder: 'e.g. A-9f8e7d6c5b4a39281706',
					description: 'The template to send. Leave it empty to enter subject and HTML.',
				},
				{
					displayName: 'Wait',
					name: 'wait',
					type: 'number',
					required: true,
					typeOptions: { minValue: 0, numberPrecision: 0 },
					default: 0,
					description: 'How long to wait before the email; 0 sends it at once',
				},
				{
					displayName: 'Wait Unit',
					name: 'waitUnit',
					type: 'options',
					default: 'hours',
					description: 'What the wait is counted in',
					options: [
						{ name: 'Days', value: 'days' },
						{ name: 'Hours', value: 'hours' },
						{ name: 'Minutes', value: 'mins' },
					],
				},
			],
		},
	],
};

/** The same as JSON, with all that the API takes, such as branches. */
export const stepsJson: Field = {
	displayName: 'Steps (JSON)',
	name: 'steps',
	type: 'json',
	default: '[]',
	description:
		'A JSON array of steps of the types wait, email and branch, as Get returns them without Simplify',
};

/**
 * The steps as the API takes them; undefined without any.
 *
 * @param values what was entered in the fields above
 * @throws FieldError for an email that says nothing, and for JSON that has no steps
 */
export function stepsOf({ emails: entered, steps }: IDataObject): IDataObject[] | undefined {
	const rows = objectsIn(objectOf(entered).email);
	if (steps === undefined) return rows.length ? rows.flatMap(waitAndEmail) : undefined;
	if (rows.length) {
		throw new FieldError(
			"'Emails' and 'Steps (JSON)' are both set",
			'Remove one of them: each sets all steps.',
		);
	}
	const list = objectsIn(steps);
	if (list.length && list.every(({ type }) => !isEmpty(type))) return list;
	throw new FieldError(
		"'Steps (JSON)' is no list of steps",
		'Enter an array of objects, each with a type: wait, email or branch.',
	);
}

function waitAndEmail({ wait, waitUnit, ...email }: IDataObject, index: number): IDataObject[] {
	const { templateId, subject, htmlTemplate } = email;
	if (templateId !== undefined && htmlTemplate !== undefined) {
		throw new FieldError(
			`Email ${index + 1} has both 'Template ID' and 'HTML'`,
			'Remove one of them.',
		);
	}
	if (templateId === undefined && (subject === undefined || htmlTemplate === undefined)) {
		throw new FieldError(
			`Email ${index + 1} has no content`,
			"Enter 'Template ID', or both 'Subject' and 'HTML'.",
		);
	}
	return [
		{ type: 'wait', delay: { value: wait ?? 0, unit: waitUnit ?? 'hours' } },
		{ type: 'email', email },
	];
}
