import type { OperationDefinition } from '../../../kernel/definition/operation';
import { projectId } from '../../fields/project';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a project',
	description:
		'Delete a project for good, with all that is in it. It cannot be restored. Needs an account key.',
	endpoint: 'DELETE /account/projects/{projectId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [
		projectId,
		{
			displayName: 'Confirm Deleting the Project',
			name: 'confirmDeletion',
			type: 'boolean',
			role: 'guard',
			default: false,
			description:
				'Whether the project may go with its contacts, campaigns, templates and opt-outs. Nothing is deleted until this is on.',
		},
	],
};
