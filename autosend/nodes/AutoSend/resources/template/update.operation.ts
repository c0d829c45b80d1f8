import { updateFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { objectOf } from '../../../kernel/definition/values';
import { templateId } from '../../fields/template';
import {
	completeTemplate,
	emailTemplate,
	optionalTemplateFields,
	subject,
	templateName,
} from './templateFields';

const { description, previewText, senderId, templateType, variables } = optionalTemplateFields;

export const update: OperationDefinition = {
	name: 'Update',
	value: 'update',
	action: 'Update a template',
	description:
		'Change some fields of a template; emails sent from now on use them. What is left out stays as it is.',
	endpoint: 'PUT /templates/{templateId}',
	effects: 'write',
	prepare: ({ updateFields: changes }, request) => {
		completeTemplate(objectOf(changes).variables, request);
	},
	fields: [
		templateId,
		updateFields([
			description,
			emailTemplate,
			templateName,
			previewText,
			senderId,
			subject,
			templateType,
			variables,
		]),
	],
};
