import type { Campaign } from '../../state/campaigns';

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

/** A campaign as lists have it. */
export function campaignRow(campaign: Campaign): object {
	const { sentAt, metrics } = campaign;
	return { ...savedCampaign(campaign), sentAt, metrics };
}
