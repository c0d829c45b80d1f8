import type { AutoSendState } from '../../state';
import { groupBy } from '../../state/isSuppressed';
import type { Address, Attachment } from '../../state/outbox';
import type { SuppressionGroup } from '../../state/suppressions';
import { requireVerified } from '../domain/requireVerified';
import { invalid } from '../refusals';
import { refuseAttachments } from './attachments';
import { contentOf, type Content, type WrittenContent } from './content';
import { refuseHeaders } from './headers';

/** What a single email and a bulk have in common. */
export interface WrittenMessage extends WrittenContent {
	from: Address;
	replyTo?: Address;
	dynamicData?: Record<string, unknown>;
	unsubscribeGroupId?: string;
	trackingClick?: boolean;
	trackingOpen?: boolean;
	headers?: Record<string, string>;
	attachments?: Attachment[];
	bypassSuppressions?: boolean;
	test?: boolean;
}

/** A message that may be sent. */
export interface Message extends Content {
	written: WrittenMessage;
	group?: SuppressionGroup;
}

/** @throws ApiError for the first thing that keeps the message from being sent. */
export function messageOf(state: AutoSendState, written: WrittenMessage): Message {
	const content = contentOf(state, written);
	refuseHeaders(written.headers ?? {});
	refuseAttachments(written.attachments ?? []);
	const { unsubscribeGroupId } = written;
	const group = unsubscribeGroupId ? groupBy(state, unsubscribeGroupId) : undefined;
	if (unsubscribeGroupId && !group) throw invalid('unsubscribeGroupId', 'is no suppression group');
	requireVerified(state, written.from.email);
	return { ...content, written, group };
}
