import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { create } from './create.operation';
import { del } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { pause } from './pause.operation';
import { resume } from './resume.operation';
import { update } from './update.operation';

export const automation: ResourceDefinition = {
	name: 'Automation',
	value: 'automation',
	description: 'Create, start and pause automations, which send email by themselves',
	host: 'api',
	operations: [create, del, get, getAll, pause, resume, update],
};
