import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { create } from './create.operation';
import { deleteTemplate } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { search } from './search.operation';
import { update } from './update.operation';

export const template: ResourceDefinition = {
	name: 'Template',
	value: 'template',
	description: 'Find and edit email templates',
	host: 'api',
	operations: [create, deleteTemplate, get, getAll, search, update],
};
