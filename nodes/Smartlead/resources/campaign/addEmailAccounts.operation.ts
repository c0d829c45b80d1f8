import { idList } from '../../../kernel/definition/bulk';
import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { emailAccountIds } from '../../fields/emailAccount';

export const addEmailAccounts: OperationDefinition = {
	name: 'Add Email Accounts',
	value: 'addEmailAccounts',
	action: 'Add email accounts to a campaign',
	description: 'Let a campaign send from mailboxes; those it has already are left alone',
	endpoint: 'POST /campaigns/{campaignId}/email-accounts',
	effects: 'write',
	// How many it takes is not published.
	bulk: idList('email_account_ids', 1000, ({ emailAccountIds: ids }) => ids),
	fields: [
		campaignId,
		emailAccountIds,
		additionalFields([
			{
				displayName: 'Auto-Adjust Warm-Up',
				name: 'autoAdjustWarmup',
				type: 'boolean',
				default: true,
				description: 'Whether Smartlead adapts the warm-up of the mailboxes to the campaign',
				routing: { send: { type: 'body', property: 'auto_adjust_warmup' } },
			},
		]),
	],
};
