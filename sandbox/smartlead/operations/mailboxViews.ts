import type { SmartleadState } from '../state';
import type { Mailbox } from '../state/mailboxes';
import type { Tag } from '../state/tags';
import { without } from './without';

/** A row of `GET /email-accounts/`: passwords in base64. */
export function listedMailbox(state: SmartleadState, mailbox: Mailbox): object {
	const { warmup } = mailbox;
	return {
		...without(mailbox, 'warmup', 'tagIds'),
		password: base64(mailbox.password),
		imap_password: base64(mailbox.imap_password),
		campaign_count: campaignIdsOf(state, mailbox).length,
		warmup_details: {
			id: warmup.id,
			status: warmup.status,
			total_sent_count: warmup.total_sent_count,
			total_spam_count: warmup.total_spam_count,
			warmup_reputation: warmup.warmup_reputation,
			warmup_key_id: warmup.warmup_key_id,
			warmup_created_at: warmup.created_at,
			reply_rate: warmup.reply_rate,
			blocked_reason: warmup.blocked_reason,
		},
		tags: mailboxTags(state, mailbox),
	};
}

/** The answer of `GET /email-accounts/{id}/`: passwords in plain text. */
export function singleMailbox(mailbox: Mailbox): object {
	return { ...without(mailbox, 'warmup', 'tagIds'), warmup_details: mailbox.warmup };
}

/** A row of `GET /campaigns/{id}/email-accounts`: fewer fields, passwords in plain text. */
export function campaignMailboxRow(
	state: SmartleadState,
	mailbox: Mailbox,
	includeTags: boolean,
): object {
	const { id, status, warmup_reputation } = mailbox.warmup;
	return {
		id: mailbox.id,
		from_name: mailbox.from_name,
		from_email: mailbox.from_email,
		username: mailbox.username,
		password: mailbox.password,
		imap_password: mailbox.imap_password,
		type: mailbox.type,
		message_per_day: mailbox.message_per_day,
		is_smtp_success: mailbox.is_smtp_success,
		is_imap_success: mailbox.is_imap_success,
		daily_sent_count: mailbox.daily_sent_count,
		client_id: mailbox.client_id,
		warmup_details: { id, status, warmup_reputation },
		...(includeTags ? { tags: mailboxTags(state, mailbox) } : {}),
	};
}

/** Ids of the campaigns that send from a mailbox. */
export function campaignIdsOf(state: SmartleadState, { id }: Mailbox): number[] {
	return [...state.campaigns.values()]
		.filter(({ mailboxes }) => mailboxes.some(({ email_account_id }) => email_account_id === id))
		.map((campaign) => campaign.id);
}

export function mailboxTags(state: SmartleadState, { tagIds }: Mailbox): Tag[] {
	return tagIds.flatMap((id) => state.tags.get(id) ?? []);
}

function base64(text: string): string {
	return Buffer.from(text).toString('base64');
}
