import type { AutoSendState } from '../../state';
import type { Campaign, CampaignMetrics } from '../../state/campaigns';
import { findList } from '../../state/contactLists';
import { listSummary } from './listSummary';

const NOTHING_YET: CampaignMetrics = {
	sent: 0,
	delivered: 0,
	opened: 0,
	suppressed: 0,
	clicked: 0,
	bounced: 0,
	unsubscribed: 0,
	spamReported: 0,
	processedCount: 0,
	totalContacts: 0,
	failedCount: 0,
};

/** A campaign as it is answered when it is changed. */
export function savedCampaign(campaign: Campaign): object {
	const { id, name, subject, previewText, status, sendMode } = campaign;
	const { trackingClick, trackingOpen, createdAt, updatedAt } = campaign;
	return {
		id,
		name,
		subject,
		previewText,
		status,
		sendMode,
		trackingClick,
		trackingOpen,
		createdAt,
		updatedAt,
	};
}

/** A campaign as lists have it: counters only where something has gone out. */
export function campaignRow(campaign: Campaign): object {
	const { sentAt, metrics } = campaign;
	return { ...savedCampaign(campaign), sentAt, metrics };
}

/** What Create answers, and Get has, too. */
function audienceView(state: AutoSendState, campaign: Campaign) {
	const { templateId, toLists, excludeLists, metrics = NOTHING_YET, source } = campaign;
	const summaries = (ids: string[]) =>
		ids.flatMap((id) => {
			const list = findList(state, id);
			return list ? [listSummary(state, list)] : [];
		});
	return {
		templateId,
		toLists: summaries(toLists),
		excludeLists: summaries(excludeLists),
		metrics,
		source,
	};
}

/** A new campaign. */
export function createdCampaign(
	state: AutoSendState,
	campaign: Campaign,
	sendNow: boolean,
): object {
	const { from, replyTo, sendToGlobalList } = campaign;
	return {
		...savedCampaign(campaign),
		from,
		replyTo,
		sendNow,
		sendToGlobalList,
		...audienceView(state, campaign),
	};
}

/** The whole of a campaign; times that have not come are null. */
export function wholeCampaign(state: AutoSendState, campaign: Campaign): object {
	const { scheduledAt, sentAt, abortedAt, pausedAt, resumedAt } = campaign;
	return {
		...savedCampaign(campaign),
		...audienceView(state, campaign),
		scheduledAt: scheduledAt ?? null,
		sentAt: sentAt ?? null,
		abortedAt: abortedAt ?? null,
		failureReason: null,
		pausedAt: pausedAt ?? null,
		pausedReason: null,
		resumedAt: resumedAt ?? null,
		thresholdPreset: 'balanced',
	};
}
