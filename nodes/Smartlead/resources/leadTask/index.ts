import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { create } from './create.operation';
import { getAll } from './getAll.operation';

export const leadTask: ResourceDefinition = {
	name: 'Lead Task',
	value: 'leadTask',
	description: 'Give yourself tasks on leads and read them',
	host: 'server',
	operations: [create, getAll],
};
