import { idList } from '../../../kernel/definition/bulk';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { emailAccountIds } from '../../fields/emailAccount';

export const removeEmailAccounts: OperationDefinition = {
	name: 'Remove Email Accounts',
	value: 'removeEmailAccounts',
	action: 'Remove email accounts from a campaign',
	description: 'Keep a campaign from sending from mailboxes; the mailboxes themselves stay',
	endpoint: 'DELETE /campaigns/{campaignId}/email-accounts',
	effects: 'write',
	// How many it takes is not published.
	bulk: idList('email_account_ids', 1000, ({ emailAccountIds: ids }) => ids),
	fields: [campaignId, emailAccountIds],
};
