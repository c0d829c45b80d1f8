import type { SmartleadState } from './index';
import type { Mailbox } from './mailboxes';
import { seedTime } from './seedTime';

/** What a new mailbox has to say of itself. */
export type MailboxEntry = Pick<Mailbox, 'from_name' | 'from_email' | 'type'> & Partial<Mailbox>;

/** Adds a mailbox to the account, whose logins work and whose warm-up is off. */
export function addMailbox(
	{ mailboxes, userId, ids }: SmartleadState,
	entry: MailboxEntry,
	now: string,
): Mailbox {
	const mailbox: Mailbox = {
		created_at: now,
		updated_at: now,
		user_id: userId,
		minTimeToWaitInMins: 10,
		username: entry.from_email,
		password: '',
		smtp_host: '',
		smtp_port: 587,
		smtp_port_type: 'TLS',
		message_per_day: 40,
		different_reply_to_address: '',
		is_different_imap_account: false,
		imap_username: entry.from_email,
		imap_password: '',
		imap_host: '',
		imap_port: 993,
		imap_port_type: 'SSL',
		signature: '',
		custom_tracking_domain: '',
		bcc_email: '',
		is_smtp_success: true,
		is_imap_success: true,
		smtp_failure_error: null,
		imap_failure_error: null,
		daily_sent_count: 0,
		client_id: null,
		is_suspended: false,
		warmup: {
			id: ids.take('warmup'),
			status: 'INACTIVE',
			created_at: now,
			reply_rate: 30,
			warmup_key_id: 'brave-oak',
			blocked_reason: null,
			total_sent_count: 0,
			total_spam_count: 0,
			warmup_max_count: 40,
			warmup_min_count: 5,
			is_warmup_blocked: false,
			max_email_per_day: 40,
			warmup_reputation: '100%',
		},
		tagIds: [],
		...entry,
		id: ids.take('mailbox'),
	};
	mailboxes.set(mailbox.id, mailbox);
	return mailbox;
}

/** Adds that many mailboxes with an address each, for tests with many of them. */
export function addMailboxes(state: SmartleadState, count: number): Mailbox[] {
	return Array.from({ length: count }, (_, index) =>
		addMailbox(
			state,
			{ from_name: `Box ${index}`, from_email: `box${index}@example.org`, type: 'SMTP' },
			seedTime(1, index % 600),
		),
	);
}
