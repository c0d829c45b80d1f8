import type { Field } from '../../kernel/definition/field';

/** Whether leads are copied or moved, sent as `action` in the body. */
export const action: Field = {
	displayName: 'Action',
	name: 'action',
	type: 'options',
	required: true,
	default: 'copy',
	description: 'What becomes of the leads where they are now',
	options: [
		{
			name: 'Copy',
			value: 'copy',
			// Without a use here; the linter takes every field of this name for a list of operations.
			action: 'Copy leads',
			description: 'Keep them there as well',
		},
		{
			name: 'Move',
			value: 'move',
			action: 'Move leads',
			description: 'Take them away from there',
		},
	],
	routing: { send: { type: 'body', property: 'action' } },
};
