import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { create } from './create.operation';
import { del } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getAvailableEvents } from './getAvailableEvents.operation';
import { getLogs } from './getLogs.operation';
import { resend } from './resend.operation';
import { revealSecret } from './revealSecret.operation';
import { update } from './update.operation';

export const webhook: ResourceDefinition = {
	name: 'Webhook',
	value: 'webhook',
	description: 'Manage which of your own URLs AutoSend calls on events',
	host: 'api',
	operations: [create, del, get, getAvailableEvents, getLogs, getAll, revealSecret, resend, update],
};
