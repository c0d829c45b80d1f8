import type { Campaign } from '../../state/campaigns';
import { invalid } from '../refusals';
import type { WrittenCampaign } from './written';

/** Newer docs: so long can a campaign be aborted that is sent now. */
const SEND_NOW_DELAY_MS = 120_000;

/** @throws ApiError for a campaign without content, and for a gradual one that does not say how. */
export function refuseIncomplete(campaign: Campaign): void {
	const { templateId, htmlTemplate, sendMode, growthStrategy } = campaign;
	if (templateId === undefined && htmlTemplate === undefined) {
		throw invalid('templateId', 'is required unless htmlTemplate is given');
	}
	if (sendMode === 'gradual' && growthStrategy === undefined) {
		throw invalid('growthStrategy', 'is required for gradual sending');
	}
}

/**
 * Makes a campaign due, where that is written: at its time, or two minutes from now. Until then it is
 * scheduled, whatever its mode.
 * @throws ApiError when it has no sender or is for nobody: these refusals are the sandbox's own.
 */
export function publish(campaign: Campaign, written: WrittenCampaign, now: Date): void {
	const { scheduledAt, sendNow, publish: isPublished, sendMode } = written;
	if (scheduledAt === undefined && !sendNow && !isPublished) return;
	if (!campaign.from) throw invalid('from', 'is required unless fromSenderId is given');
	if (campaign.toLists.length === 0 && !campaign.sendToGlobalList) {
		throw invalid('toLists', 'is required unless sendToGlobalList is set');
	}
	const isLater = scheduledAt !== undefined && !sendNow;
	if (isLater && sendMode === undefined) campaign.sendMode = 'scheduled';
	campaign.status = 'scheduled';
	campaign.scheduledAt = new Date(
		isLater ? scheduledAt : now.getTime() + SEND_NOW_DELAY_MS,
	).toISOString();
}
