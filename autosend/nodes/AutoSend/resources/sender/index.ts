import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { create } from './create.operation';
import { del } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';

export const sender: ResourceDefinition = {
	name: 'Sender',
	value: 'sender',
	description: 'Manage the saved senders that email comes from',
	host: 'api',
	operations: [create, del, get, getAll],
};
