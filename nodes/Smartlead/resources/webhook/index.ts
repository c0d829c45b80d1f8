import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { create } from './create.operation';
import { del } from './delete.operation';
import { get } from './get.operation';
import { update } from './update.operation';

export const webhook: ResourceDefinition = {
	name: 'Webhook',
	value: 'webhook',
	description:
		'Manage webhooks of the account or of a client for receivers other than the Smartlead Trigger node',
	host: 'server',
	operations: [create, del, get, update],
};
