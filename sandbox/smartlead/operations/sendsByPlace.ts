import type { SmartleadState } from '../state';
import type { CampaignLead } from '../state/campaignLeads';
import type { Send } from '../state/sends';

/** Gives the emails to a place of a lead in a campaign, in the order in which they were sent. */
export type SendsOf = (member: CampaignLead) => Send[];

/** Goes through all sends once, for answers about many leads. */
export function sendsByPlace({ sends }: SmartleadState): SendsOf {
	const byPlace = new Map<number, Send[]>();
	for (const send of sends) {
		const ofPlace = byPlace.get(send.campaign_lead_map_id);
		if (ofPlace) ofPlace.push(send);
		else byPlace.set(send.campaign_lead_map_id, [send]);
	}
	return ({ campaign_lead_map_id: mapId }) => byPlace.get(mapId) ?? [];
}
