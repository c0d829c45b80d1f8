import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { create } from './create.operation';
import { del } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';

export const contactProperty: ResourceDefinition = {
	name: 'Contact Property',
	value: 'contactProperty',
	description: 'Define what else contacts have, such as a plan or a date of signing up',
	host: 'api',
	operations: [create, del, get, getAll],
};
