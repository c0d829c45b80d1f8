import type { Field } from '../../kernel/definition/field';
import { byId, fromList } from '../../kernel/definition/locatorModes';

/** A contact property of the project's own; fills `{propertyName}` of the path. */
export const propertyName: Field = {
	displayName: 'Contact Property',
	name: 'propertyName',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The contact property to work on',
	modes: [
		fromList('searchContactProperties', 'Select a contact property…'),
		{
			...byId({
				example: 'plan',
				pattern: '.*\\S.*',
				error: 'Enter the name of a contact property',
			}),
			displayName: 'By Name',
		},
	],
};
