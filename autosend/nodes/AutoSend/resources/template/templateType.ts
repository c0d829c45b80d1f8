import type { Field } from '../../../kernel/definition/field';

/** Which kind of email a template is for. Spread it to send it. */
export const templateType: Field = {
	displayName: 'Type',
	name: 'templateType',
	type: 'options',
	default: 'transactional',
	description: 'What kind of email the template is for',
	options: [
		{ name: 'Marketing', value: 'marketing' },
		{ name: 'Transactional', value: 'transactional' },
	],
	routing: { send: { type: 'body', property: 'templateType' } },
};

/** The same as a filter. */
export const templateTypeFilter: Field = {
	...templateType,
	description: 'Only templates for this kind of email',
	routing: { send: { type: 'query', property: 'templateType' } },
};
