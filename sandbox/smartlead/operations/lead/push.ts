import type { SmartleadState } from '../../state';
import { newCampaign, type Campaign } from '../../state/campaigns';
import { moveBetweenLists } from '../../state/leadLists';
import type { Lead } from '../../state/leads';
import { ApiError, type OperationRequest } from '../handler';
import { blockListOf, isUnsubscribed, placeLead } from '../leadImport';
import { requireCampaign } from '../requireCampaign';
import { requireLeadList } from '../requireLeadList';
import { selectLeads, type LeadSelection } from './selectLeads';

/** All values are text; `espDomainType` and `segType` are taken and select nothing. */
type PushFilters = Record<string, string>;

interface PushToListBody {
	listId: number;
	leadIds?: number[];
	allLeads?: boolean;
	filters?: PushFilters;
	action: 'copy' | 'move';
}

/** A move takes the leads out of all other lists. */
export function pushToList({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, PushToListBody>): object {
	const list = requireLeadList(state, body.listId);
	const { leadIds, allLeads, filters } = body;
	const leads = chosenLeads(state, { leadIds, allLeads }, filters);
	const sources = body.action === 'move' ? [...state.leadLists.values()] : [];
	moveBetweenLists(leads, sources, list, now);
	return { ok: true, message: 'Leads moved' };
}

interface CampaignToListBody {
	campaignId: number;
	listId: number;
	leadMapIds?: number[];
	allLeads?: boolean;
}

/** The leads stay in the campaign: that they would leave it, no source says. */
export function pushCampaignLeadsToList({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, CampaignToListBody>): object {
	const campaign = requireCampaign(state, body.campaignId);
	const list = requireLeadList(state, body.listId);
	if (!body.allLeads && !body.leadMapIds) throw missing('leadMapIds', 'allLeads');
	const wanted = body.allLeads ? null : new Set(body.leadMapIds);
	const leads = state.campaignLeads
		.ofCampaign(campaign.id)
		.filter(({ campaign_lead_map_id: mapId }) => !wanted || wanted.has(mapId))
		.flatMap(({ lead_id }) => state.leads.get(lead_id) ?? []);
	moveBetweenLists(leads, [], list, now);
	return { ok: true, message: 'Leads moved' };
}

interface PushToCampaignBody {
	campaignId?: number;
	campaignName?: string;
	action: 'copy' | 'move';
	leadList?: { listId?: number; leadIds?: number[]; allLeads?: boolean };
	csvSettings?: { ignoreGlobalBlockList?: boolean };
	filters?: PushFilters;
}

/** A move takes the leads that are in the campaign now out of the list, or out of all. */
export function pushToCampaign({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, PushToCampaignBody>): object {
	const { leadList = {}, csvSettings = {} } = body;
	const leads = chosenLeads(state, leadList, body.filters);
	const campaign = targetCampaign(state, body, now);
	const isBlocked = blockListOf(state, campaign.client_id);
	const isPresent = ({ id }: Lead) => state.campaignLeads.find(campaign.id, id) !== undefined;
	const mayBePushed = (lead: Lead) =>
		!isUnsubscribed(lead, campaign.client_id) &&
		(csvSettings.ignoreGlobalBlockList || !isBlocked(lead.email));

	const present = leads.filter(isPresent);
	const pushed = leads.filter((lead) => !isPresent(lead) && mayBePushed(lead));
	for (const lead of pushed) placeLead(state, campaign, lead, now);
	if (body.action === 'move') {
		const { listId } = leadList;
		const sources =
			listId === undefined ? [...state.leadLists.values()] : [requireLeadList(state, listId)];
		moveBetweenLists([...present, ...pushed], sources, null, now);
	}
	return {
		ok: true,
		data: { total_leads: leads.length, pushed: pushed.length, duplicates: present.length },
	};
}

/** @throws ApiError for an unknown id. A name that no campaign has makes a draft. */
function targetCampaign(
	state: SmartleadState,
	{ campaignId, campaignName }: PushToCampaignBody,
	now: Date,
): Campaign {
	if (campaignId !== undefined) return requireCampaign(state, campaignId);
	if (campaignName === undefined) throw missing('campaignId', 'campaignName');
	const named = [...state.campaigns.values()].find(({ name }) => name === campaignName);
	if (named) return named;
	const id = state.ids.take('campaign');
	const campaign = newCampaign(id, state.userId, campaignName, now.toISOString());
	state.campaigns.set(id, campaign);
	return campaign;
}

/** @throws ApiError when it is not said which leads are meant. */
function chosenLeads(
	state: SmartleadState,
	{ listId, leadIds, allLeads }: { listId?: number; leadIds?: number[]; allLeads?: boolean },
	filters: PushFilters = {},
): Lead[] {
	if (!allLeads && !leadIds && listId === undefined) throw missing('leadIds', 'allLeads');
	const wanted = leadIds && !allLeads ? new Set(leadIds) : null;
	return selectLeads(state, { ...selectionOf(filters), listId }).filter(
		({ id }) => !wanted || wanted.has(id),
	);
}

function selectionOf(filters: PushFilters): LeadSelection {
	const number = (text?: string) => (text === undefined ? undefined : Number(text));
	const numbers = (text?: string) => text?.split(',').map(Number);
	return {
		leadType: filters.leadType,
		status: filters.status,
		campaignId: number(filters.campaignId),
		leadCategoryIds: numbers(filters.leadCategoryIds),
		unCategorized: filters.unCategorized === 'true',
		emailAccountId: number(filters.emailAccountId),
		emailStatus: filters.emailStatus,
		teamMemberId: number(filters.teamMemberId),
		emailCampaignSeqId: number(filters.emailCampaignSeqId),
		campaignTagId: number(filters.campaignTagId),
		clientId: number(filters.clientId),
		replyDateFrom: filters.replyDateFrom,
		replyDateTo: filters.replyDateTo,
		importedDate: filters.importedDate,
		leadEmail: filters.leadEmail,
		tagIds: numbers(filters.tagIds),
	};
}

/** The catalogue marks both as optional; one is needed, and the text is the sandbox's own. */
function missing(one: string, other: string): ApiError {
	return new ApiError(400, { error: `Either ${one} or ${other} is required` });
}
