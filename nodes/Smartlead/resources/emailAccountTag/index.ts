import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { assign } from './assign.operation';
import { create } from './create.operation';
import { getAll } from './getAll.operation';
import { getByEmail } from './getByEmail.operation';
import { remove } from './remove.operation';
import { update } from './update.operation';

export const emailAccountTag: ResourceDefinition = {
	name: 'Email Account Tag',
	value: 'emailAccountTag',
	description: 'Make tags, put them on mailboxes and read them',
	host: 'server',
	operations: [assign, create, getByEmail, getAll, remove, update],
};
