import type { Mailbox, MailboxWarmup } from '../../state/mailboxes';
import { DAY_MS, isoTime, seedTime } from '../../state/seedTime';
import { ApiError, type OperationRequest } from '../handler';
import { requireMailbox, type MailboxPath } from '../requireMailbox';

/** The warm-up settings, in the names of the bodies that carry them. */
export interface WarmupBody {
	warmup_enabled: boolean;
	total_warmup_per_day?: number;
	daily_rampup?: number;
	reply_rate_percentage?: number;
	warmup_key_id?: string;
}

/** A warm-up with the settings of a body; `daily_rampup` and what is automatic are not read back. */
export function withWarmupSettings(warmup: MailboxWarmup, body: WarmupBody): MailboxWarmup {
	return {
		...warmup,
		status: body.warmup_enabled ? 'ACTIVE' : 'INACTIVE',
		warmup_max_count: body.total_warmup_per_day ?? warmup.warmup_max_count,
		reply_rate: body.reply_rate_percentage ?? warmup.reply_rate,
		warmup_key_id: body.warmup_key_id ?? warmup.warmup_key_id,
	};
}

export function updateWarmup({
	params,
	body,
	state,
}: OperationRequest<MailboxPath, unknown, WarmupBody>): object {
	const mailbox = requireMailbox(state, params.email_account_id);
	mailbox.warmup = withWarmupSettings(mailbox.warmup, body);
	return {
		ok: true,
		message: 'Email warmup details updated successfully!',
		emailAccountId: mailbox.id,
		warmupKey: mailbox.warmup.warmup_key_id,
	};
}

const DAYS = 7;
const SENT_A_DAY = 10;

/** The seven days before the start of the seed; the counters are texts, as in the old docs. */
export function getWarmupStats({ params, state }: OperationRequest<MailboxPath>): object {
	const mailbox = state.mailboxes.get(params.email_account_id);
	if (!mailbox) {
		throw new ApiError(404, { message: 'Email account not found', status: 'error' });
	}
	const days = Array.from({ length: DAYS }, (_, index) => dayOf(mailbox, index));
	const sent = total(days.map(({ sent_count }) => sent_count));
	const spam = total(days.map(({ save_from_spam_count }) => save_from_spam_count));
	return {
		id: mailbox.id,
		sent_count: String(sent),
		spam_count: String(spam),
		inbox_count: String(sent - spam),
		warmup_email_received_count: String(Math.max(0, sent - spam - 3)),
		stats_by_date: days,
	};
}

function dayOf({ warmup }: Mailbox, index: number) {
	const sent_count = warmup.status === 'ACTIVE' ? SENT_A_DAY : 0;
	const inSpam = warmup.is_warmup_blocked
		? sent_count * 0.4
		: Number(index === 0 && sent_count > 0);
	return {
		id: index + 1,
		date: isoTime(Date.parse(seedTime(0)) - (DAYS - index) * DAY_MS).slice(0, 10),
		sent_count,
		reply_count: Math.floor((sent_count * warmup.reply_rate) / 100),
		save_from_spam_count: inSpam,
	};
}

function total(counts: number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}
