import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { blockDomains } from './blockDomains.operation';
import { changeReadStatus } from './changeReadStatus.operation';
import { forward } from './forward.operation';
import { get } from './get.operation';
import { getArchived } from './getArchived.operation';
import { getAssignedToMe } from './getAssignedToMe.operation';
import { getImportant } from './getImportant.operation';
import { getReminders } from './getReminders.operation';
import { getReplies } from './getReplies.operation';
import { getReplyStatus } from './getReplyStatus.operation';
import { getScheduled } from './getScheduled.operation';
import { getSent } from './getSent.operation';
import { getSnoozed } from './getSnoozed.operation';
import { getUnread } from './getUnread.operation';
import { getUntracked } from './getUntracked.operation';
import { getViews } from './getViews.operation';
import { pushToSubsequence } from './pushToSubsequence.operation';
import { reply } from './reply.operation';
import { resumeLead } from './resumeLead.operation';
import { setReminder } from './setReminder.operation';
import { updateCategory } from './updateCategory.operation';
import { updateRevenue } from './updateRevenue.operation';
import { updateTeamMember } from './updateTeamMember.operation';

export const masterInbox: ResourceDefinition = {
	name: 'Master Inbox',
	value: 'masterInbox',
	description: 'Read the conversations with leads, answer them and keep them in order',
	host: 'server',
	operations: [
		updateTeamMember,
		blockDomains,
		changeReadStatus,
		forward,
		get,
		getArchived,
		getAssignedToMe,
		getImportant,
		getReminders,
		getReplies,
		getReplyStatus,
		getScheduled,
		getSent,
		getSnoozed,
		getUnread,
		getUntracked,
		getViews,
		pushToSubsequence,
		reply,
		resumeLead,
		setReminder,
		updateCategory,
		updateRevenue,
	],
};
