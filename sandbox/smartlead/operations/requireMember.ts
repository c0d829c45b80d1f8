import type { SmartleadState } from '../state';
import type { CampaignLead } from '../state/campaignLeads';
import type { Campaign } from '../state/campaigns';
import type { Lead } from '../state/leads';
import { ApiError } from './handler';
import { requireCampaign, type CampaignPath } from './requireCampaign';

export interface CampaignLeadPath extends CampaignPath {
	lead_id: number;
}

export interface Membership {
	campaign: Campaign;
	lead: Lead;
	member: CampaignLead;
}

/** The 404 of an unknown lead. It is known from one route; the others have it from there. */
export function leadNotFound(): ApiError {
	return new ApiError(404, { error: 'Lead not found - Invalid lead_id.' });
}

/** @throws ApiError for an unknown lead. */
export function requireLead(state: SmartleadState, id: number): Lead {
	const lead = state.leads.get(id);
	if (!lead) throw leadNotFound();
	return lead;
}

/**
 * @param refusal what an unknown lead, or one of other campaigns only, is answered with
 * @throws ApiError for an unknown campaign, and the refusal.
 */
export function requireMember(
	state: SmartleadState,
	{ campaign_id, lead_id }: CampaignLeadPath,
	refusal: () => ApiError = leadNotFound,
): Membership {
	const campaign = requireCampaign(state, campaign_id);
	const member = state.campaignLeads.find(campaign.id, lead_id);
	const lead = state.leads.get(lead_id);
	if (!member || !lead) throw refusal();
	return { campaign, lead, member };
}

/** @throws ApiError for an id that is no place of a lead in a campaign, such as the id of a lead. */
export function requirePlace(state: SmartleadState, mapId: number): CampaignLead {
	const member = state.campaignLeads.get(mapId);
	if (!member) throw new ApiError(404, { error: 'Lead not found - Invalid email_lead_map_id.' });
	return member;
}
