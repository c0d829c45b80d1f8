import type { SampleContext } from './sampleContext';

/** The fields of every event of a campaign. */
export function campaignFields({ campaign }: SampleContext): Record<string, unknown> {
	return {
		campaign_id: campaign.id,
		campaign_name: campaign.name,
		campaign_status: campaign.status,
		client_id: campaign.client_id,
	};
}

/** The two names of the link into the app. */
export function appLinks({ campaign, subject }: SampleContext): Record<string, unknown> {
	const url = subject
		? `https://app.smartlead.ai/app/master-inbox?action=INBOX&leadMap=${subject.member.campaign_lead_map_id}`
		: `https://app.smartlead.ai/app/email-campaign/${campaign.id}/analytics`;
	return { app_url: url, ui_master_inbox_link: url };
}
