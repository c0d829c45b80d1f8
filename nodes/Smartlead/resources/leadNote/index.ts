import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { create } from './create.operation';
import { getAll } from './getAll.operation';

export const leadNote: ResourceDefinition = {
	name: 'Lead Note',
	value: 'leadNote',
	description: 'Write notes on leads and read them',
	host: 'server',
	operations: [create, getAll],
};
