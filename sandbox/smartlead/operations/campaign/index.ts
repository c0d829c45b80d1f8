import type { OperationHandlers } from '../handler';
import {
	addCampaignMailboxes,
	getCampaignMailboxes,
	removeCampaignMailboxes,
	updateLeadMailbox,
} from './mailboxes';
import {
	createCampaign,
	createSubsequence,
	deleteCampaign,
	duplicateCampaign,
	getCampaign,
	getCampaigns,
} from './records';
import { updateSchedule, updateSettings, updateTeamMember } from './settings';
import { updateStatus } from './status';
import { sendTestEmail } from './testEmail';

export const campaign: OperationHandlers = {
	'campaign.create': createCampaign,
	'campaign.get': getCampaign,
	'campaign.getMany': getCampaigns,
	'campaign.delete': deleteCampaign,
	'campaign.duplicate': duplicateCampaign,
	'campaign.updateStatus': updateStatus,
	'campaign.updateSchedule': updateSchedule,
	'campaign.updateSettings': updateSettings,
	'campaign.updateTeamMember': updateTeamMember,
	'campaign.createSubsequence': createSubsequence,
	'campaign.sendTestEmail': sendTestEmail,
	'campaign.getEmailAccounts': getCampaignMailboxes,
	'campaign.addEmailAccounts': addCampaignMailboxes,
	'campaign.removeEmailAccounts': removeCampaignMailboxes,
	'campaign.updateLeadEmailAccount': updateLeadMailbox,
};
