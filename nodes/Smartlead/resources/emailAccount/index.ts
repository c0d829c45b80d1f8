import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { createOAuth } from './createOAuth.operation';
import { createSmtp } from './createSmtp.operation';
import { del } from './delete.operation';
import { fetchMessages } from './fetchMessages.operation';
import { fetchMessagesMany } from './fetchMessagesMany.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getWarmupStats } from './getWarmupStats.operation';
import { reconnectFailed } from './reconnectFailed.operation';
import { suspend } from './suspend.operation';
import { unsuspend } from './unsuspend.operation';
import { update } from './update.operation';
import { updateWarmup } from './updateWarmup.operation';

export const emailAccount: ResourceDefinition = {
	name: 'Email Account',
	value: 'emailAccount',
	description: 'Add, change and watch the mailboxes that campaigns send from, and their warm-up',
	host: 'server',
	operations: [
		createOAuth,
		createSmtp,
		del,
		fetchMessages,
		fetchMessagesMany,
		get,
		getAll,
		getWarmupStats,
		reconnectFailed,
		suspend,
		unsuspend,
		update,
		updateWarmup,
	],
};
