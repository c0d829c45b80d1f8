import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { getStatus } from './getStatus.operation';
import { send } from './send.operation';
import { sendBulk } from './sendBulk.operation';

export const email: ResourceDefinition = {
	name: 'Email',
	value: 'email',
	description: 'Send transactional email, and see what became of it',
	host: 'api',
	operations: [getStatus, send, sendBulk],
};
