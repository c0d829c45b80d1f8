import type { OperationDefinition } from '../../../kernel/definition/operation';
import { listId } from '../../fields/leadList';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a lead list',
	description: 'Delete a lead list, which cannot be undone',
	endpoint: 'DELETE /lead-list/{listId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [listId],
};
