import type { OperationDefinition } from '../../../kernel/definition/operation';
import { groupId } from '../../fields/suppressionGroup';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a suppression group',
	description:
		'Delete a suppression group for good, with the opt-outs in it: these people may get its email again',
	endpoint: 'DELETE /suppression-groups/{groupId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [
		groupId,
		{
			displayName: 'Confirm Deleting All Opt-Outs',
			name: 'confirmDeletion',
			type: 'boolean',
			role: 'guard',
			default: false,
			description:
				'Whether the opt-outs of this group may be lost for good. Nothing is deleted until this is on.',
		},
	],
};
