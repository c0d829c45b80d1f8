import type { OperationHandlers } from '../handler';
import { fetchMessages, fetchMessagesMany } from './messages';
import { getMailbox, getMailboxes } from './read';
import { reconnectFailed } from './reconnect';
import { deleteMailbox, saveOAuth, saveSmtp, updateMailbox } from './save';
import { suspend, unsuspend } from './suspension';
import { getWarmupStats, updateWarmup } from './warmup';

export const emailAccount: OperationHandlers = {
	'emailAccount.createOAuth': saveOAuth,
	'emailAccount.createSmtp': saveSmtp,
	'emailAccount.delete': deleteMailbox,
	'emailAccount.fetchMessages': fetchMessages,
	'emailAccount.fetchMessagesMany': fetchMessagesMany,
	'emailAccount.get': getMailbox,
	'emailAccount.getMany': getMailboxes,
	'emailAccount.getWarmupStats': getWarmupStats,
	'emailAccount.reconnectFailed': reconnectFailed,
	'emailAccount.suspend': suspend,
	'emailAccount.unsuspend': unsuspend,
	'emailAccount.update': updateMailbox,
	'emailAccount.updateWarmup': updateWarmup,
};
