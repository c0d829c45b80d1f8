import type { OperationDefinition } from '../../../kernel/definition/operation';
import { tagId } from '../../fields/leadTags';
import { checkColor, name, optionalColor } from './tagFields';

export const update: OperationDefinition = {
	name: 'Update',
	value: 'update',
	action: 'Update an email account tag',
	description:
		'Rename and recolor a tag, wherever it is used; Smartlead needs both the name and the color',
	// Two doc pages call the route "create"; it asks for the ID, so it only updates.
	endpoint: 'POST /email-accounts/tag-manager',
	effects: 'write',
	prepare: (_, { body }) => checkColor(body),
	fields: [tagId, name, { ...optionalColor, required: true }],
};
