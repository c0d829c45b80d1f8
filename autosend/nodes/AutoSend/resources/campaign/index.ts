import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { abort } from './abort.operation';
import { create } from './create.operation';
import { del } from './delete.operation';
import { duplicate } from './duplicate.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { pause } from './pause.operation';
import { resume } from './resume.operation';
import { update } from './update.operation';

export const campaign: ResourceDefinition = {
	name: 'Campaign',
	value: 'campaign',
	description: 'Create, send and follow campaigns to lists and segments',
	host: 'api',
	operations: [abort, create, del, duplicate, get, getAll, pause, resume, update],
};
