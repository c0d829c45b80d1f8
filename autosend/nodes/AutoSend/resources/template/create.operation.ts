import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { objectOf } from '../../../kernel/definition/values';
import {
	completeTemplate,
	emailTemplate,
	optionalTemplateFields,
	subject,
	templateName,
} from './templateFields';

const { description, previewText, senderId, templateType, variables } = optionalTemplateFields;

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a template',
	description: 'Create an email template from HTML with variables',
	endpoint: 'POST /templates',
	effects: 'write',
	prepare: ({ additionalFields: added }, request) => {
		completeTemplate(objectOf(added).variables, request);
	},
	fields: [
		{ ...templateName, required: true },
		{ ...subject, required: true },
		{ ...emailTemplate, required: true },
		additionalFields([
			{
				displayName: 'Builder',
				name: 'builderType',
				type: 'options',
				default: 'code',
				description: 'Which of the editors in AutoSend opens the template',
				options: [
					{ name: 'Code', value: 'code' },
					{ name: 'Visual', value: 'visual' },
				],
				routing: { send: { type: 'body', property: 'builderType' } },
			},
			description,
			previewText,
			senderId,
			templateType,
			variables,
		]),
	],
};
