import type { Field } from '../../kernel/definition/field';
import { byId, fromList } from '../../kernel/definition/locatorModes';

/** The event that an operation acts on; fills `{eventName}` of the path. */
export const eventName: Field = {
	displayName: 'Event',
	name: 'eventName',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The event to work on',
	modes: [
		fromList('searchEvents', 'Select an event…'),
		{
			...byId({
				example: 'invoice_paid',
				pattern: '[A-Za-z0-9_]{1,64}',
				error: 'An event name has letters, digits and underscores only, up to 64',
			}),
			displayName: 'By Name',
		},
	],
};
