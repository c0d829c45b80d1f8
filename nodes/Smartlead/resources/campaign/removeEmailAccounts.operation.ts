import type { OperationDefinition } from '../../define/types';
import { campaignId } from '../../fields/campaign';
import { emailAccountIds } from '../../fields/emailAccount';

export const removeEmailAccounts: OperationDefinition = {
	name: 'Remove Email Accounts',
	value: 'removeEmailAccounts',
	action: 'Remove email accounts from a campaign',
	description: 'Keep a campaign from sending from mailboxes; the mailboxes themselves stay',
	endpoint: 'DELETE /campaigns/{campaignId}/email-accounts',
	effects: 'write',
	fields: [campaignId, emailAccountIds],
};
