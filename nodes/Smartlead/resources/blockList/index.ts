import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { add } from './add.operation';
import { del } from './delete.operation';
import { getAll } from './getAll.operation';

export const blockList: ResourceDefinition = {
	name: 'Block List',
	value: 'blockList',
	description: 'Read and change which addresses and domains get no email',
	host: 'server',
	operations: [add, del, getAll],
};
