import type { AutoSendState } from '../../state';
import type { SendMode } from '../../state/campaigns';
import { findList } from '../../state/contactLists';
import { groupBy } from '../../state/isSuppressed';
import type { Address } from '../../state/outbox';
import { requireVerified } from '../domain/requireVerified';
import { invalid } from '../refusals';

/** A campaign as requests have it. */
export interface WrittenCampaign {
	name?: string;
	subject?: string;
	previewText?: string;
	from?: Address;
	fromSenderId?: string;
	replyTo?: string;
	templateId?: string;
	htmlTemplate?: string;
	toLists?: string[];
	excludeLists?: string[];
	unsubscribeGroupId?: string;
	sendToGlobalList?: boolean;
	trackingClick?: boolean;
	trackingOpen?: boolean;
	sendMode?: SendMode;
	growthStrategy?: string;
	emailsPerDay?: number;
	timezone?: string;
	isDefault?: boolean;
	builderType?: string;
	/** These three make it go out. */
	sendNow?: boolean;
	scheduledAt?: string;
	publish?: boolean;
}

/** @throws ApiError for records that are not there, and for a sender that nothing may come from. */
export function refuseReferences(state: AutoSendState, written: WrittenCampaign): void {
	const { templateId, unsubscribeGroupId, fromSenderId } = written;
	if (templateId !== undefined && !state.templates.has(templateId)) {
		throw invalid('templateId', 'is no template of this project');
	}
	if (unsubscribeGroupId !== undefined && !groupBy(state, unsubscribeGroupId)) {
		throw invalid('unsubscribeGroupId', 'is no suppression group');
	}
	if (fromSenderId !== undefined && !state.senders.has(fromSenderId)) {
		throw invalid('fromSenderId', 'is no sender of this project');
	}
	for (const field of ['toLists', 'excludeLists'] as const) {
		const unknown = written[field]?.find((id) => !findList(state, id));
		if (unknown !== undefined) throw invalid(field, `has ${unknown}, which is no list or segment`);
	}
	if (written.from) requireVerified(state, written.from.email);
}
