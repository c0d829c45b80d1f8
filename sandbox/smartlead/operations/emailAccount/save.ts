import type { SmartleadState } from '../../state';
import { addMailbox } from '../../state/addMailboxes';
import type { Mailbox, MailboxType } from '../../state/mailboxes';
import { ApiError, type OperationRequest } from '../handler';
import { requireMailbox, type MailboxPath } from '../requireMailbox';
import { settingsOf, type SettingsBody } from './settings';
import { withWarmupSettings, type WarmupBody } from './warmup';

/** What both ways of creating take; with an id they overwrite that mailbox. */
interface SaveBody extends SettingsBody, WarmupBody {
	id?: number | null;
	from_name: string;
	from_email: string;
}

interface SmtpBody extends SaveBody {
	user_name: string;
	password: string;
	smtp_host: string;
	smtp_port: number;
	imap_host: string;
	imap_port: number;
	imap_user_name?: string;
	imap_password?: string;
}

/** There is nothing to log in to; hosts under `.invalid`, which cannot exist, are refused. */
export function saveSmtp({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, SmtpBody>): object {
	requireFreeAddress(state, body);
	if ([body.smtp_host, body.imap_host].some((host) => host.endsWith('.invalid'))) {
		throw new ApiError(400, {
			ok: false,
			message: 'Email account verification failed. Please verify account details.',
			errorCode: 'ACCOUNT_VERIFICATION_FAILED',
			emailAccountId: body.id ?? null,
			error: 'Invalid login',
		});
	}
	const { imap_user_name = body.user_name, imap_password = body.password } = body;
	const mailbox = save(state, body, now, {
		type: body.type ?? 'SMTP',
		username: body.user_name,
		password: body.password,
		smtp_host: body.smtp_host,
		smtp_port: body.smtp_port,
		imap_host: body.imap_host,
		imap_port: body.imap_port,
		imap_username: imap_user_name,
		imap_password,
		is_different_imap_account: imap_user_name !== body.user_name,
	});
	return {
		ok: true,
		message: 'Email account added/updated successfully!',
		emailAccountId: mailbox.id,
		warmupKey: mailbox.warmup.warmup_key_id,
	};
}

/** Tokens are taken as they are, whenever they expire. */
export function saveOAuth({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, SaveBody & { username: string; type: MailboxType }>): object {
	requireFreeAddress(state, body);
	const { id, from_email, type, is_smtp_success, is_imap_success } = save(state, body, now, {
		type: body.type,
		username: body.username,
		imap_username: body.username,
	});
	return {
		ok: true,
		message: 'OAuth account added successfully',
		data: { id, from_email, type, is_smtp_success, is_imap_success },
	};
}

function requireFreeAddress(state: SmartleadState, { id, from_email }: SaveBody): void {
	if (id) {
		requireMailbox(state, id);
		return;
	}
	const other = [...state.mailboxes.values()].find((each) => each.from_email === from_email);
	if (!other) return;
	throw new ApiError(400, {
		ok: false,
		message: 'Email account already exist. Please pass id to update it',
		errorCode: 'ACCOUNT_ALREADY_EXIST',
		emailAccountId: other.id,
	});
}

function save(
	state: SmartleadState,
	body: SaveBody,
	now: Date,
	login: Partial<Mailbox> & { type: MailboxType },
): Mailbox {
	const { id, from_name, from_email } = body;
	const mailbox = id
		? requireMailbox(state, id)
		: addMailbox(state, { from_name, from_email, type: login.type }, now.toISOString());
	const warmup = withWarmupSettings(mailbox.warmup, body);
	const updated_at = now.toISOString();
	return Object.assign(mailbox, settingsOf(body), login, { warmup, updated_at });
}

/** The answer says what was changed by its id alone. */
export function updateMailbox({
	params,
	body,
	state,
	now,
}: OperationRequest<MailboxPath, unknown, SettingsBody>): object {
	const mailbox = requireMailbox(state, params.email_account_id);
	Object.assign(mailbox, settingsOf(body), { updated_at: now.toISOString() });
	return {
		ok: true,
		message: 'Email account details updated successfully!',
		emailAccountId: mailbox.id,
	};
}

/** Its campaigns go on without it. */
export function deleteMailbox({ params, state }: OperationRequest<MailboxPath>): object {
	const { id } = requireMailbox(state, params.email_account_id);
	state.mailboxes.delete(id);
	for (const campaign of state.campaigns.values()) {
		campaign.mailboxes = campaign.mailboxes.filter(
			({ email_account_id }) => email_account_id !== id,
		);
	}
	return { ok: true, message: 'Email account deleted successfully!', emailAccountId: id };
}
