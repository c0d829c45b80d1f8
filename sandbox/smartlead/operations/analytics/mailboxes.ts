import type { SmartleadState } from '../../state';
import type { Mailbox } from '../../state/mailboxes';
import type { Send } from '../../state/sends';
import type { OperationRequest } from '../handler';
import { campaignIdsOf, mailboxTags } from '../mailboxViews';
import { count, metrics } from './metrics';
import { chosen, pageOf, sentInReport, type ReportQuery, type ScopeQuery } from './scope';

interface HealthQuery extends ReportQuery {
	is_bounced?: 'true' | 'false';
}

export function getMailboxHealthByName({
	query,
	state,
}: OperationRequest<unknown, HealthQuery>): object {
	const sends = sentInReport(state, query);
	const { is_bounced } = query;
	const rows = mailboxesOf(state, query)
		.map((mailbox) => ({
			email_account: mailbox.from_email,
			...health(state, sends, [mailbox]),
		}))
		.filter(({ bounced }) => is_bounced === undefined || (is_bounced === 'true') === bounced > 0);
	return { ok: true, data: { email_health_metrics: pageOf(rows, query) } };
}

export function getMailboxHealthByDomain({
	query,
	state,
}: OperationRequest<unknown, ReportQuery>): object {
	const sends = sentInReport(state, query);
	const byDomain = grouped(mailboxesOf(state, query), ({ from_email }) => from_email.split('@')[1]);
	const rows = byDomain.map(([domain, mailboxes]) => ({
		domain,
		...health(state, sends, mailboxes),
	}));
	return { ok: true, data: { domain_health_metrics: pageOf(rows, query) } };
}

export function getMailboxStatsByProvider({
	query,
	state,
}: OperationRequest<unknown, ReportQuery>): object {
	const sends = sentInReport(state, query);
	const mailboxes = mailboxesOf(state, query);
	const overall = grouped(mailboxes, ({ type }) => type).map(([provider, ofProvider]) => {
		const { sent, opened, replied } = health(state, sends, ofProvider);
		return { provider, sent, opened, replied };
	});
	const tag_wise = [...state.tags.values()].flatMap(({ id, name }) => {
		const tagged = mailboxes.filter((mailbox) =>
			mailboxTags(state, mailbox).some((tag) => tag.id === id),
		);
		return grouped(tagged, ({ type }) => type).map(([provider, ofProvider]) => {
			const { sent, opened } = health(state, sends, ofProvider);
			return { tag: name, provider, sent, opened };
		});
	});
	return { ok: true, data: { email_providers_performance_overview: { overall, tag_wise } } };
}

export function getMailboxStats({ query, state }: OperationRequest<unknown, ScopeQuery>): object {
	const mailboxes = mailboxesOf(state, query);
	const works = ({ is_smtp_success, is_imap_success }: Mailbox) =>
		is_smtp_success && is_imap_success;
	return {
		ok: true,
		data: {
			overall_mailbox_stats: {
				total_connected: count(mailboxes, works),
				in_use: count(mailboxes, (mailbox) => campaignIdsOf(state, mailbox).length > 0),
				disconnected: count(mailboxes, (mailbox) => !works(mailbox)),
				enabled_without_warmup: count(mailboxes, ({ warmup }) => warmup.status === 'INACTIVE'),
			},
		},
	};
}

function mailboxesOf(state: SmartleadState, { client_ids }: ScopeQuery): Mailbox[] {
	return [...state.mailboxes.values()].filter(({ client_id }) => chosen(client_ids)(client_id));
}

function health(state: SmartleadState, sends: Send[], mailboxes: Mailbox[]) {
	const ids = mailboxes.map(({ id }) => id);
	const ofThese = sends.filter(({ email_account_id }) => ids.includes(email_account_id));
	const { sent, opened, replied, bounced } = metrics(state, ofThese);
	return { sent, opened, replied, bounced };
}

function grouped<T>(rows: T[], keyOf: (row: T) => string): Array<[string, T[]]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
	return [...groups];
}
