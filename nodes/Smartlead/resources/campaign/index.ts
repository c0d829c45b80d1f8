import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { addEmailAccounts } from './addEmailAccounts.operation';
import { create } from './create.operation';
import { createSubsequence } from './createSubsequence.operation';
import { del } from './delete.operation';
import { duplicate } from './duplicate.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getEmailAccounts } from './getEmailAccounts.operation';
import { removeEmailAccounts } from './removeEmailAccounts.operation';
import { sendTestEmail } from './sendTestEmail.operation';
import { updateLeadEmailAccount } from './updateLeadEmailAccount.operation';
import { updateSchedule } from './updateSchedule.operation';
import { updateSettings } from './updateSettings.operation';
import { updateStatus } from './updateStatus.operation';
import { updateTeamMember } from './updateTeamMember.operation';

export const campaign: ResourceDefinition = {
	name: 'Campaign',
	value: 'campaign',
	description: 'Set up, start and stop campaigns',
	host: 'server',
	operations: [
		addEmailAccounts,
		updateTeamMember,
		create,
		createSubsequence,
		del,
		duplicate,
		get,
		getEmailAccounts,
		getAll,
		removeEmailAccounts,
		sendTestEmail,
		updateLeadEmailAccount,
		updateSchedule,
		updateSettings,
		updateStatus,
	],
};
