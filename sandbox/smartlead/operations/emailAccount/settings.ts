import type { Mailbox, MailboxType } from '../../state/mailboxes';

/** The settings that creating and updating have in common, in the names of their bodies. */
export interface SettingsBody {
	from_name?: string;
	from_email?: string;
	type?: MailboxType;
	max_email_per_day?: number;
	custom_tracking_url?: string;
	bcc?: string;
	signature?: string;
	client_id?: number | null;
	time_to_wait_in_mins?: number;
	is_suspended?: boolean;
	different_reply_to_address?: string;
}

/** Body → record; what is read has other names than what is written. */
const NAMES = {
	from_name: 'from_name',
	from_email: 'from_email',
	type: 'type',
	max_email_per_day: 'message_per_day',
	custom_tracking_url: 'custom_tracking_domain',
	bcc: 'bcc_email',
	signature: 'signature',
	client_id: 'client_id',
	time_to_wait_in_mins: 'minTimeToWaitInMins',
	is_suspended: 'is_suspended',
	different_reply_to_address: 'different_reply_to_address',
} satisfies Record<keyof SettingsBody, keyof Mailbox>;

/** The fields of a record that a body sets. */
export function settingsOf(body: SettingsBody): Partial<Mailbox> {
	return Object.fromEntries(
		Object.entries(NAMES)
			.map(([sent, read]) => [read, body[sent as keyof SettingsBody]] as const)
			.filter(([, value]) => value !== undefined),
	);
}
