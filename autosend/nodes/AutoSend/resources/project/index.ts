import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { create } from './create.operation';
import { del } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';

export const project: ResourceDefinition = {
	name: 'Project',
	value: 'project',
	description: 'Manage the projects of the account, which needs an account key (ASA_)',
	host: 'api',
	operations: [create, del, get, getAll],
};
