import type { Field } from '../../kernel/definition/field';
import { listOrId } from '../../kernel/definition/locatorModes';

/** A suppression group, as an option. Spread it to say what it is for and to send it. */
export const optionalGroupId: Field = {
	displayName: 'Suppression Group',
	name: 'groupId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'The suppression group to use',
	modes: listOrId({
		search: 'searchSuppressionGroups',
		placeholder: 'Select a suppression group…',
		example: 'K7M2Q',
		pattern: '[A-Za-z0-9_-]+',
		error: 'A suppression group ID has letters, digits, hyphens and underscores only',
	}),
};

/** The suppression group that an operation acts on; fills `{groupId}` of the path. */
export const groupId: Field = {
	...optionalGroupId,
	required: true,
	description: 'The suppression group to work on. By ID takes the short one, such as K7M2Q.',
};

/**
 * The suppression group that an email belongs to, an entry of a collection. Docs show both of a
 * group's IDs here, so the list gives the short one and By ID takes either.
 */
export const unsubscribeGroupId: Field = {
	...optionalGroupId,
	displayName: 'Unsubscribe Group',
	name: 'unsubscribeGroupId',
	description:
		'The suppression group the email belongs to. Recipients who unsubscribe are added to it, and those already in it get no email.',
	routing: { send: { type: 'body', property: 'unsubscribeGroupId' } },
};
