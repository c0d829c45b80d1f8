import type { Identifiers } from './identifiers';
import { seedTime } from './seedTime';

export type MailboxType = 'SMTP' | 'GMAIL' | 'OUTLOOK';

export interface Mailbox {
	id: number;
	created_at: string;
	updated_at: string;
	user_id: number;
	from_name: string;
	from_email: string;
	minTimeToWaitInMins: number;
	username: string;
	/** Plain text. The list route answers it in base64, the others as it is. */
	password: string;
	smtp_host: string;
	smtp_port: number;
	smtp_port_type: string;
	message_per_day: number;
	different_reply_to_address: string;
	is_different_imap_account: boolean;
	imap_username: string;
	imap_password: string;
	imap_host: string;
	imap_port: number;
	imap_port_type: string;
	signature: string;
	custom_tracking_domain: string;
	bcc_email: string;
	is_smtp_success: boolean;
	is_imap_success: boolean;
	smtp_failure_error: string | null;
	imap_failure_error: string | null;
	type: MailboxType;
	daily_sent_count: number;
	client_id: number | null;
	is_suspended: boolean;
	warmup: MailboxWarmup;
	tagIds: number[];
}

export interface MailboxWarmup {
	id: number;
	status: 'ACTIVE' | 'INACTIVE';
	created_at: string;
	reply_rate: number;
	warmup_key_id: string;
	blocked_reason: string | null;
	total_sent_count: number;
	total_spam_count: number;
	warmup_max_count: number;
	warmup_min_count: number;
	is_warmup_blocked: boolean;
	max_email_per_day: number;
	/** Percentage text such as `98%`. */
	warmup_reputation: string;
}

interface MailboxSeed {
	name: string;
	type: MailboxType;
	clientId?: number;
	tagIds?: number[];
	/** Whether both logins fail, or that of IMAP alone. */
	failing?: 'both' | 'imap';
	suspended?: boolean;
	warmupBlocked?: boolean;
	warmupOff?: boolean;
	/** In percent. */
	reputation?: number;
}

const SEEDS: MailboxSeed[] = [
	{ name: 'Ana Ruiz', type: 'SMTP', tagIds: [3] },
	{ name: 'Tomas Berg', type: 'GMAIL', tagIds: [3, 4] },
	{ name: 'Mina Sato', type: 'OUTLOOK' },
	{ name: 'Lena Vogt', type: 'SMTP', warmupOff: true },
	{ name: 'Omar Haddad', type: 'GMAIL', failing: 'both' },
	{ name: 'Nora Lind', type: 'OUTLOOK', suspended: true, warmupBlocked: true, reputation: 61 },
	{ name: 'Paul Weber', type: 'SMTP', clientId: 299, tagIds: [5] },
	{ name: 'Ines Costa', type: 'GMAIL' },
	{ name: 'Rosa Lima', type: 'SMTP', failing: 'imap' },
	{ name: 'Jan Novak', type: 'OUTLOOK', reputation: 74 },
	{ name: 'Kofi Mensah', type: 'SMTP', warmupBlocked: true, reputation: 48, tagIds: [4] },
];

const HOSTS: Record<MailboxType, { smtp: string; imap: string }> = {
	SMTP: { smtp: 'smtp.example.org', imap: 'imap.example.org' },
	GMAIL: { smtp: 'smtp-relay.example.com', imap: 'imap.example.com' },
	OUTLOOK: { smtp: 'smtp-office.example.net', imap: 'imap-office.example.net' },
};

/** Ids 501 to 511. Passwords are planted, so that a test can look for them where they must not be. */
export function seedMailboxes(userId: number, ids: Identifiers): Map<number, Mailbox> {
	const mailboxes = SEEDS.map((seed) => seedMailbox(seed, userId, ids));
	return new Map(mailboxes.map((mailbox) => [mailbox.id, mailbox]));
}

function seedMailbox(seed: MailboxSeed, userId: number, ids: Identifiers): Mailbox {
	const id = ids.take('mailbox');
	const address = `${seed.name.split(' ')[0].toLowerCase()}@example.org`;
	const days = id - 501;
	return {
		id,
		created_at: seedTime(-40 + days),
		updated_at: seedTime(-5 + days),
		user_id: userId,
		from_name: seed.name,
		from_email: address,
		minTimeToWaitInMins: 10,
		username: address,
		password: `planted-secret-${id}`,
		smtp_host: HOSTS[seed.type].smtp,
		smtp_port: 587,
		smtp_port_type: 'TLS',
		message_per_day: 40,
		different_reply_to_address: '',
		is_different_imap_account: false,
		imap_username: address,
		imap_password: `planted-secret-${id}`,
		imap_host: HOSTS[seed.type].imap,
		imap_port: 993,
		imap_port_type: 'SSL',
		signature: '',
		custom_tracking_domain: '',
		bcc_email: '',
		is_smtp_success: seed.failing !== 'both',
		is_imap_success: !seed.failing,
		smtp_failure_error: seed.failing === 'both' ? 'Invalid login: 535 authentication failed' : null,
		imap_failure_error: seed.failing ? 'Invalid credentials' : null,
		type: seed.type,
		daily_sent_count: seed.failing === 'both' || seed.suspended ? 0 : 8 + days,
		client_id: seed.clientId ?? null,
		is_suspended: seed.suspended ?? false,
		warmup: seedWarmup(seed, days, ids.take('warmup')),
		tagIds: seed.tagIds ?? [],
	};
}

function seedWarmup(seed: MailboxSeed, days: number, id: number): MailboxWarmup {
	return {
		id,
		status: seed.warmupOff ? 'INACTIVE' : 'ACTIVE',
		created_at: seedTime(-40 + days, 10),
		reply_rate: 30,
		warmup_key_id: 'brave-oak',
		blocked_reason: seed.warmupBlocked ? 'Too many messages in spam' : null,
		total_sent_count: 120 + 10 * days,
		total_spam_count: seed.warmupBlocked ? 40 : 1,
		warmup_max_count: 40,
		warmup_min_count: 5,
		is_warmup_blocked: seed.warmupBlocked ?? false,
		max_email_per_day: 40,
		warmup_reputation: `${seed.reputation ?? 99 - days}%`,
	};
}
