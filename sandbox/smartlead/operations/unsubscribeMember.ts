import type { SmartleadState } from '../state';
import type { CampaignLead } from '../state/campaignLeads';

/** Ends the emails to a lead in one campaign; it shows at the last of them, as after a click. */
export function unsubscribeMember({ sends }: SmartleadState, member: CampaignLead): void {
	member.is_unsubscribed = true;
	if (member.status !== 'COMPLETED' && member.status !== 'BLOCKED') member.status = 'STOPPED';
	const last = sends
		.filter((send) => send.campaign_lead_map_id === member.campaign_lead_map_id)
		.at(-1);
	if (last) last.is_unsubscribed = true;
}
