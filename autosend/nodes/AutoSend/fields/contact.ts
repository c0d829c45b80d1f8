import type { Field } from '../../kernel/definition/field';
import { byEmail, byId, fromList } from '../../kernel/definition/locatorModes';

/** The contact that an operation acts on; fills `{contactId}` of the path. */
export const contactId: Field = {
	displayName: 'Contact',
	name: 'contactId',
	type: 'resourceLocator',
	lookup: 'contact',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The contact to work on',
	modes: [
		fromList('searchContacts', 'Select a contact…'),
		// One look-up before the request; see `resolveContacts`.
		byEmail('Costs one more request'),
		byId({
			example: '6f20aa22bb33cc44dd55ee01',
			pattern: '[A-Za-z0-9_-]+',
			error: 'A contact ID has letters, digits, hyphens and underscores only',
		}),
	],
};
