import type { OperationHandlers } from '../handler';
import {
	blockDomains,
	changeReadStatus,
	pushToSubsequence,
	resumeLead,
	setReminder,
	updateCategory,
	updateRevenue,
	updateTeamMember,
} from './changes';
import { folders } from './folders';
import { forward, getReplyStatus, reply } from './outgoing';
import { getConversation, getUntrackedReplies } from './reads';

/** The retired `masterInbox.markUnread` answers its example. */
export const masterInbox: OperationHandlers = {
	...folders,
	'masterInbox.get': getConversation,
	'masterInbox.getUntracked': getUntrackedReplies,
	'masterInbox.getReplyStatus': getReplyStatus,
	'masterInbox.reply': reply,
	'masterInbox.forward': forward,
	'masterInbox.changeReadStatus': changeReadStatus,
	'masterInbox.setReminder': setReminder,
	'masterInbox.pushToSubsequence': pushToSubsequence,
	'masterInbox.updateTeamMember': updateTeamMember,
	'masterInbox.updateCategory': updateCategory,
	'masterInbox.updateRevenue': updateRevenue,
	'masterInbox.resumeLead': resumeLead,
	'masterInbox.blockDomains': blockDomains,
};
