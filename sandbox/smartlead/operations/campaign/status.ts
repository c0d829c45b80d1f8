import type { Campaign, CampaignStatus } from '../../state/campaigns';
import { ApiError, type OperationRequest } from '../handler';
import { requireCampaign, type CampaignPath } from '../requireCampaign';

type WrittenStatus = 'START' | 'PAUSED' | 'STOPPED';

/** The status is written in other words than it is read. */
const READ_STATUS: Record<WrittenStatus, CampaignStatus> = {
	START: 'ACTIVE',
	PAUSED: 'PAUSED',
	STOPPED: 'STOPPED',
};

export function updateStatus({
	params,
	body,
	state,
	now,
}: OperationRequest<CampaignPath, unknown, { status: WrittenStatus }>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	const missing = body.status === 'START' ? missingForStart(campaign) : null;
	// That a start is refused was seen live; the text is the sandbox's own.
	if (missing) throw new ApiError(400, { error: `Campaign cannot be started without ${missing}.` });
	campaign.status = READ_STATUS[body.status];
	campaign.updated_at = now.toISOString();
	return { ok: true };
}

function missingForStart(campaign: Campaign): string | null {
	if (!campaign.scheduler_cron_value) return 'a schedule';
	if (campaign.mailboxes.length === 0) return 'an email account';
	if (campaign.steps.length === 0) return 'a sequence';
	return null;
}
