import type { SmartleadState } from '../../state';
import { newCampaign, type Campaign } from '../../state/campaigns';
import { ApiError, type OperationRequest } from '../handler';
import { requireCampaign, type CampaignPath } from '../requireCampaign';
import { campaignView } from './campaignView';

export function createCampaign({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, { name?: string; client_id?: number | null }>): object {
	const campaign = addDraft(state, body.name ?? 'Untitled Campaign', now);
	campaign.client_id = body.client_id ?? null;
	const { id, name, created_at } = campaign;
	return { ok: true, id, name, created_at };
}

/** An unknown id is no error here: the API answers 200 with an empty object. */
export function getCampaign({
	params,
	query,
	state,
}: OperationRequest<CampaignPath, { include_tags: boolean }>): object {
	const campaign = state.campaigns.get(params.campaign_id);
	return campaign ? campaignView(state, campaign, query.include_tags) : {};
}

export function getCampaigns({
	query,
	state,
}: OperationRequest<unknown, { client_id?: number; include_tags: boolean }>): object[] {
	return [...state.campaigns.values()]
		.filter(({ client_id }) => query.client_id === undefined || client_id === query.client_id)
		.map((campaign) => campaignView(state, campaign, query.include_tags));
}

export function deleteCampaign({ params, state }: OperationRequest<CampaignPath>): object {
	const { id } = requireCampaign(state, params.campaign_id);
	state.campaigns.delete(id);
	for (const { campaign_lead_map_id: mapId } of state.campaignLeads.ofCampaign(id)) {
		state.campaignLeads.delete(mapId);
	}
	const kept = state.sends.filter((send) => send.campaign_id !== id);
	state.sends.splice(0, state.sends.length, ...kept);
	const webhooks = state.webhooks.filter(({ campaignId }) => campaignId !== id);
	state.webhooks.splice(0, state.webhooks.length, ...webhooks);
	return { ok: true };
}

export function duplicateCampaign({
	params,
	body,
	state,
	now,
}: OperationRequest<
	CampaignPath,
	unknown,
	{ duplicate_sub_sequence: boolean; duplicate_client_label: boolean }
>): object {
	const original = state.campaigns.get(params.campaign_id);
	// The one route that answers 500 for an unknown campaign.
	if (!original) throw new ApiError(500, { message: 'Invalid campaign Id!' });

	const clientId = body.duplicate_client_label ? original.client_id : null;
	const copy = copyCampaign(state, original, { client_id: clientId }, now);
	if (body.duplicate_sub_sequence) {
		const children = [...state.campaigns.values()].filter(
			({ parent_campaign_id }) => parent_campaign_id === original.id,
		);
		for (const child of children) {
			copyCampaign(state, child, { client_id: clientId, parent_campaign_id: copy.id }, now);
		}
	}
	return { ok: true, newCampaignId: copy.id };
}

export function createSubsequence({
	body,
	state,
	now,
}: OperationRequest<
	unknown,
	unknown,
	{ parent_campaign_id: number; subsequence_name?: string; condition_events?: unknown[] }
>): object {
	const parent = requireCampaign(state, body.parent_campaign_id);
	const campaign = addDraft(state, body.subsequence_name ?? 'Untitled Subsequence', now);
	campaign.parent_campaign_id = parent.id;
	campaign.client_id = parent.client_id;
	campaign.conditionEvents = body.condition_events ?? [];
	const { id, name, created_at } = campaign;
	return { ok: true, id, name, created_at };
}

function addDraft(state: SmartleadState, name: string, now: Date): Campaign {
	const campaign = newCampaign(state.ids.take('campaign'), state.userId, name, now.toISOString());
	state.campaigns.set(campaign.id, campaign);
	return campaign;
}

/** Settings, schedule, mailboxes and steps are copied; leads and statistics are not. */
function copyCampaign(
	state: SmartleadState,
	original: Campaign,
	changes: Partial<Campaign>,
	now: Date,
): Campaign {
	const time = now.toISOString();
	const id = state.ids.take('campaign');
	const copy: Campaign = {
		...structuredClone(original),
		id,
		created_at: time,
		updated_at: time,
		status: 'DRAFTED',
		name: `${original.name} - copy`,
		parent_campaign_id: null,
		...changes,
	};
	for (const mailbox of copy.mailboxes) mailbox.id = state.ids.take('campaignMailbox');
	for (const step of copy.steps) {
		step.id = state.ids.take('sequenceStep');
		step.email_campaign_id = id;
		for (const variant of step.sequence_variants) {
			variant.id = state.ids.take('sequenceVariant');
			variant.email_campaign_seq_id = step.id;
		}
	}
	state.campaigns.set(id, copy);
	return copy;
}
