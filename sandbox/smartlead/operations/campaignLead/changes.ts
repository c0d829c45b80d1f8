import type { SmartleadState } from '../../state';
import type { CampaignLead } from '../../state/campaignLeads';
import { unsubscribeLead } from '../../state/leads';
import { ApiError, type OperationRequest } from '../handler';
import { writeFields, type WrittenLead } from '../leadImport';
import { requireCampaign, type CampaignPath } from '../requireCampaign';
import { requireMember, requirePlace, type CampaignLeadPath } from '../requireMember';
import { unsubscribeMember } from '../unsubscribeMember';

/** Changes the lead in all campaigns and lists, as it exists once. */
export function updateLead({
	params,
	body,
	state,
}: OperationRequest<CampaignLeadPath, unknown, WrittenLead>): object {
	const refusal = () => new ApiError(404, { ok: false, error: 'Invalid request!' });
	const { lead } = requireMember(state, params, refusal);
	// When the API answers this is not known; an address of another lead has to be refused somehow.
	if ((state.leads.byEmail(body.email) ?? lead) !== lead) throw refusal();
	state.leads.changeEmail(lead, body.email.toLowerCase());
	writeFields(lead, body);
	return { ok: true };
}

export function updateCategory({
	params,
	body,
	state,
}: OperationRequest<
	CampaignLeadPath,
	unknown,
	{ category_id: number | null; pause_lead: boolean }
>): object {
	const { member } = requireMember(state, params);
	const { category_id, pause_lead } = body;
	if (category_id !== null && !state.leadCategories.has(category_id)) {
		throw new ApiError(400, { error: `Invalid category_id - ${category_id}` });
	}
	member.lead_category_id = category_id;
	if (pause_lead) member.status = 'PAUSED';
	return { ok: true };
}

export function pauseLead({ params, state }: OperationRequest<CampaignLeadPath>): object {
	requireMember(state, params).member.status = 'PAUSED';
	return { ok: true, data: 'success' };
}

/** A delay is taken and forgotten, as no time passes here. */
export function resumeLead({ params, state }: OperationRequest<CampaignLeadPath>): object {
	const refusal = () => new ApiError(500, { error: 'Invalid lead id' });
	const { campaign, member } = requireMember(state, params, refusal);
	const sent = lastSentStep(state, member);
	if (member.status === 'COMPLETED' || (sent > 0 && sent >= campaign.steps.length)) {
		throw new ApiError(500, { error: 'This is the last sequence. You cannot resume this lead.' });
	}
	member.status = sent === 0 ? 'STARTED' : 'INPROGRESS';
	return { ok: true, data: 'success' };
}

/** Takes the id of the place in the campaign, unlike the other routes below a lead. */
export function markComplete({
	params,
	state,
}: OperationRequest<CampaignPath & { lead_map_id: number }>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	const member = requirePlace(state, params.lead_map_id);
	if (member.campaign_id !== campaign.id) {
		throw new ApiError(404, { error: 'Lead not found - Invalid lead_map_id.' });
	}
	const current = Math.max(lastSentStep(state, member), 1);
	const next = campaign.steps.find(({ seq_number }) => seq_number > current);
	member.status = 'COMPLETED';
	return {
		ok: true,
		status: {
			isLastSequence: !next,
			nextSequence: next ? { id: next.id, delayInDays: next.seq_delay_details.delayInDays } : null,
		},
	};
}

/** Answers the same when the lead has unsubscribed before, unlike the route without a campaign. */
export function unsubscribeFromCampaign({
	params,
	state,
}: OperationRequest<CampaignLeadPath>): object {
	const { campaign, lead, member } = requireMember(state, params);
	unsubscribeMember(state, member);
	// From a campaign of a client, it is from that client.
	if (campaign.client_id !== null) unsubscribeLead(lead, campaign);
	return { ok: true };
}

/** The bare word as text. The lead stays in the account; what it was sent here is forgotten. */
export function deleteFromCampaign({ params, state }: OperationRequest<CampaignLeadPath>): string {
	const { campaign_lead_map_id: mapId } = requireMember(state, params).member;
	state.campaignLeads.delete(mapId);
	const kept = state.sends.filter((send) => send.campaign_lead_map_id !== mapId);
	state.sends.splice(0, state.sends.length, ...kept);
	return 'success';
}

/** Number of the last step that was sent, 0 for none. */
function lastSentStep({ sends }: SmartleadState, { campaign_lead_map_id: mapId }: CampaignLead) {
	const numbers = sends
		.filter((send) => send.campaign_lead_map_id === mapId)
		.map(({ sequence_number }) => sequence_number);
	return Math.max(0, ...numbers);
}
