import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { create } from './create.operation';
import { del } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { verify } from './verify.operation';

export const domain: ResourceDefinition = {
	name: 'Domain',
	value: 'domain',
	description: 'Add and verify the domains that email is sent from',
	host: 'api',
	operations: [create, del, get, getAll, verify],
};
