import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { create } from './create.operation';
import { del } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { send } from './send.operation';
import { update } from './update.operation';

export const event: ResourceDefinition = {
	name: 'Event',
	value: 'event',
	description: 'Define events and send them, which starts automations',
	host: 'api',
	operations: [create, del, get, getAll, send, update],
};
