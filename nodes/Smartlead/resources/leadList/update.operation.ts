import type { OperationDefinition } from '../../../kernel/definition/operation';
import { listId } from '../../fields/leadList';
import { listName } from './listName';

export const update: OperationDefinition = {
	name: 'Update',
	value: 'update',
	action: 'Update a lead list',
	description: 'Rename a lead list; its leads stay as they are',
	endpoint: 'PUT /lead-list/{listId}',
	effects: 'write',
	fields: [listId, listName],
};
