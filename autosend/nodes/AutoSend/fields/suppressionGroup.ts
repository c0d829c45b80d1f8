import type { Field } from '../../kernel/definition/field';
import { listOrId } from '../../kernel/definition/locatorModes';

/**
 * The suppression group that an email belongs to, an entry of a collection. Docs show both of a
 * group's IDs here, so the list gives the short one and By ID takes either.
 */
export const unsubscribeGroupId: Field = {
	displayName: 'Unsubscribe Group',
	name: 'unsubscribeGroupId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description:
		'The suppression group the email belongs to. Recipients who unsubscribe are added to it, and those already in it get no email.',
	modes: listOrId({
		search: 'searchSuppressionGroups',
		placeholder: 'Select a suppression group…',
		example: 'K7M2Q',
		pattern: '[A-Za-z0-9_-]+',
		error: 'A suppression group ID has letters, digits, hyphens and underscores only',
	}),
	routing: { send: { type: 'body', property: 'unsubscribeGroupId' } },
};
