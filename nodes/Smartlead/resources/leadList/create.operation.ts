import type { OperationDefinition } from '../../../kernel/definition/operation';
import { listName } from './listName';

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a lead list',
	description: 'Create an empty lead list, a store of leads outside campaigns',
	endpoint: 'POST /lead-list/',
	effects: 'write',
	fields: [listName],
};
