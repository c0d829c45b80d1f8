import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { addToLead } from './addToLead.operation';
import { getAll } from './getAll.operation';
import { removeFromLead } from './removeFromLead.operation';

export const leadTag: ResourceDefinition = {
	name: 'Lead Tag',
	value: 'leadTag',
	description: 'Put tags on leads and read them',
	host: 'server',
	operations: [addToLead, getAll, removeFromLead],
};
