import type { SmartleadState } from '../../state';
import type { Mailbox } from '../../state/mailboxes';
import { ApiError, type OperationRequest } from '../handler';
import { campaignIdsOf, listedMailbox, mailboxTags, singleMailbox } from '../mailboxViews';
import { page, type PageQuery } from '../page';

type Flag = 'true' | 'false';

interface MailboxFilters {
	isInUse?: Flag;
	emailWarmupStatus?: string;
	isSmtpSuccess?: Flag;
	isWarmupBlocked?: Flag;
	esp?: string;
	username?: string;
	client_id?: number;
}

/** A bare array without a total: a client has to stop at a short page. */
export function getMailboxes({
	query,
	state,
}: OperationRequest<unknown, MailboxFilters & PageQuery & { fetch_campaigns: boolean }>): object[] {
	const matching = [...state.mailboxes.values()].filter((mailbox) =>
		matches(state, mailbox, query),
	);
	return page(matching, query).map((mailbox) => ({
		...listedMailbox(state, mailbox),
		...(query.fetch_campaigns ? { campaign_ids: campaignIdsOf(state, mailbox) } : {}),
	}));
}

function matches(state: SmartleadState, mailbox: Mailbox, filters: MailboxFilters): boolean {
	const { username, client_id } = filters;
	return (
		fits(filters.isInUse, String(campaignIdsOf(state, mailbox).length > 0)) &&
		fits(filters.emailWarmupStatus, mailbox.warmup.status) &&
		fits(filters.isSmtpSuccess, String(mailbox.is_smtp_success)) &&
		fits(filters.isWarmupBlocked, String(mailbox.warmup.is_warmup_blocked)) &&
		fits(filters.esp, mailbox.type) &&
		(username === undefined || mailbox.username.includes(username)) &&
		(client_id === undefined || mailbox.client_id === client_id)
	);
}

function fits(wanted: string | undefined, actual: string): boolean {
	return wanted === undefined || wanted === actual;
}

export function getMailbox({
	params,
	query,
	state,
}: OperationRequest<
	{ email_account_id: number },
	{ fetch_campaigns: boolean; fetch_tags: boolean }
>): object {
	const mailbox = state.mailboxes.get(params.email_account_id);
	if (!mailbox) throw new ApiError(404, { error: 'Email account not found' });
	return {
		...singleMailbox(mailbox),
		...(query.fetch_tags ? { tags: mailboxTags(state, mailbox) } : {}),
		...(query.fetch_campaigns ? { campaign_ids: campaignIdsOf(state, mailbox) } : {}),
	};
}
