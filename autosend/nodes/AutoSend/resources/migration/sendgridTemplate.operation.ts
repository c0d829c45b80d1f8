import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { asTextList } from '../../../kernel/definition/textList';
import { addOtherFields, otherFields } from './otherFields';
import { sendgridApiKey } from './providerKey';

export const sendgridTemplate: OperationDefinition = {
	name: 'Import SendGrid Templates',
	value: 'sendgridTemplate',
	// The linter knows no SendGrid.
	action: 'Sendgrid import of templates',
	description: 'Import the SendGrid templates you name into the project',
	endpoint: 'POST /migrations/sendgrid/sg-template',
	effects: 'write',
	prepare: (values, { body }) => addOtherFields(values, body),
	fields: [
		sendgridApiKey,
		options([
			otherFields,
			{
				displayName: 'Template IDs',
				name: 'templateIds',
				type: 'string',
				default: '',
				placeholder: 'e.g. d-4f8a1c, d-9b2e7d',
				description: 'The SendGrid IDs of the templates, with commas between them',
				routing: { send: { type: 'body', property: 'templateIds', value: asTextList } },
			},
		]),
	],
};
