import { render } from '../../render';
import { sendOff } from '../../sendOff';
import type { AutoSendState } from '../../state';
import { isSuppressed } from '../../state/isSuppressed';
import { newEmail, type Address, type SentEmail } from '../../state/outbox';
import type { Message } from './message';

/** To whom one email of a message goes, and with which values. */
export interface Recipients {
	to: Address;
	cc?: Address[];
	bcc?: Address[];
	dynamicData: Record<string, unknown>;
}

/** Puts an email into the outbox, and lets it leave. */
export function recordEmail(
	state: AutoSendState,
	message: Message,
	{ to, cc = [], bcc = [], dynamicData }: Recipients,
	about: Pick<SentEmail, 'source' | 'createdAt' | 'batchId' | 'inReplyTo' | 'workflowAutomationId'>,
): SentEmail {
	const { written, group, subject, html, text } = message;
	const { from, replyTo, templateId, unsubscribeGroupId, headers, attachments } = written;
	const project = state.projects.get(state.projectId);
	const isRefused = ({ email }: Address) =>
		!written.bypassSuppressions && isSuppressed(state, email, group);
	const filled = (content?: string) =>
		content === undefined ? undefined : render(content, dynamicData);
	const email: SentEmail = {
		...newEmail,
		id: state.ids.take('email'),
		from,
		to,
		cc: cc.filter((address) => !isRefused(address)),
		bcc: bcc.filter((address) => !isRefused(address)),
		replyTo,
		subject: render(subject, dynamicData),
		html: filled(html),
		text: filled(text),
		templateId,
		dynamicData,
		unsubscribeGroupId,
		trackingClick: written.trackingClick ?? project?.trackingClick ?? false,
		trackingOpen: written.trackingOpen ?? project?.trackingOpen ?? false,
		headers: headers ?? {},
		attachments: attachments ?? [],
		isTest: written.test,
		status: isRefused(to) ? 'suppressed' : 'queued',
		...about,
	};
	state.outbox.set(email.id, email);
	sendOff(state, email, about.createdAt);
	return email;
}
