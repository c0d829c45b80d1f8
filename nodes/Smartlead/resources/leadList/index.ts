import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { assignTags } from './assignTags.operation';
import { create } from './create.operation';
import { del } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { importLeads } from './importLeads.operation';
import { pushBetweenLists } from './pushBetweenLists.operation';
import { update } from './update.operation';

export const leadList: ResourceDefinition = {
	name: 'Lead List',
	value: 'leadList',
	description: 'Keep leads in lists outside campaigns',
	host: 'server',
	operations: [assignTags, create, del, get, getAll, importLeads, pushBetweenLists, update],
};
