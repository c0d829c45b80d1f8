import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { includePasswords } from '../../fields/includePasswords';
import { includeTags } from '../../fields/includeTags';

export const getEmailAccounts: OperationDefinition = {
	name: 'Get Email Accounts',
	value: 'getEmailAccounts',
	action: 'Get the email accounts of a campaign',
	description: 'List the mailboxes that a campaign sends from, with their state and warm-up',
	endpoint: 'GET /campaigns/{campaignId}/email-accounts',
	effects: 'returns-secret',
	paging: { style: 'none' },
	output: {
		simplify: {
			fields: {
				id: 'id',
				from_name: 'from_name',
				from_email: 'from_email',
				type: 'type',
				message_per_day: 'message_per_day',
				daily_sent_count: 'daily_sent_count',
				is_smtp_success: 'is_smtp_success',
				is_imap_success: 'is_imap_success',
				warmup_status: 'warmup_details.status',
				warmup_reputation: 'warmup_details.warmup_reputation',
			},
		},
	},
	fields: [campaignId, options([includePasswords, includeTags])],
};
