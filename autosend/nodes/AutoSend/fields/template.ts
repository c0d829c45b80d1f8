import type { Field } from '../../kernel/definition/field';
import { listOrId } from '../../kernel/definition/locatorModes';

/** An email template, as an option. Spread it to say what it is for and to send it. */
export const optionalTemplateId: Field = {
	displayName: 'Template',
	name: 'templateId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'The template to use',
	modes: listOrId({
		search: 'searchTemplates',
		placeholder: 'Select a template…',
		example: 'A-9f8e7d6c5b4a39281706',
		pattern: '[A-Za-z0-9_-]+',
		error: 'A template ID has letters, digits, hyphens and underscores only',
	}),
};

/** The template that an operation acts on; fills `{templateId}` of the path. */
export const templateId: Field = {
	...optionalTemplateId,
	required: true,
	description: 'The template to work on',
};
