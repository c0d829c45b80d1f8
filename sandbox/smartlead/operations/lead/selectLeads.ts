import type { SmartleadState } from '../../state';
import type { CampaignLead } from '../../state/campaignLeads';
import type { Lead } from '../../state/leads';
import type { Send } from '../../state/sends';
import { EMAIL_STATUS, hasEmailStatus, type EmailStatus } from '../emailStatus';
import { instant, lastInstant } from '../instant';
import { requireLeadList } from '../requireLeadList';
import { sendsByPlace } from '../sendsByPlace';

export type LeadType = 'active' | 'yet_to_use' | 'previously_active' | 'archived';

/** The filters of all routes that go over the leads of the account. */
export interface LeadSelection {
	leadType?: string;
	listId?: number;
	/** Part of an address. */
	leadEmail?: string;
	/** Tags of the lead. */
	tagIds?: number[];
	/** A day, `YYYY-MM-DD`. */
	importedDate?: string;
	// One place in a campaign has to fulfil all of the following.
	campaignId?: number;
	status?: string;
	emailStatus?: string;
	clientId?: number;
	leadCategoryIds?: number[];
	unCategorized?: boolean;
	emailAccountId?: number;
	teamMemberId?: number;
	emailCampaignSeqId?: number;
	/** A tag of the campaign. */
	campaignTagId?: number;
	/** Days or times. */
	replyDateFrom?: string;
	replyDateTo?: string;
}

type PlaceCondition = (member: CampaignLead, sends: Send[]) => boolean;

/** The leads that fit, in the order of their ids. */
export function selectLeads(state: SmartleadState, selection: LeadSelection): Lead[] {
	const fitsLead = leadCondition(state, selection);
	const fitsPlace = placeCondition(state, selection);
	const sendsOf = fitsPlace && sendsByPlace(state);
	return [...candidates(state, selection)].filter(
		(lead) =>
			fitsLead(lead) &&
			(!fitsPlace ||
				!sendsOf ||
				state.campaignLeads.ofLead(lead.id).some((member) => fitsPlace(member, sendsOf(member)))),
	);
}

/** What a lead is used for; nothing is ever archived here. */
export function leadTypeOf(state: SmartleadState, { id }: Lead): LeadType {
	const places = state.campaignLeads.ofLead(id);
	if (places.length === 0) return 'yet_to_use';
	const isActive = places.some(
		({ status }) => status === 'STARTED' || status === 'INPROGRESS' || status === 'PAUSED',
	);
	return isActive ? 'active' : 'previously_active';
}

function candidates(state: SmartleadState, { listId }: LeadSelection): Iterable<Lead> {
	if (listId === undefined) return state.leads.values();
	const { leadIds } = requireLeadList(state, listId);
	return [...leadIds].sort((a, b) => a - b).flatMap((id) => state.leads.get(id) ?? []);
}

function leadCondition(
	state: SmartleadState,
	{ leadType, leadEmail, tagIds, importedDate }: LeadSelection,
): (lead: Lead) => boolean {
	const part = leadEmail?.toLowerCase();
	const tagged =
		tagIds &&
		new Set(
			[...state.leadTags.values()]
				.filter(({ tag_id }) => tagIds.includes(tag_id))
				.map(({ lead_id }) => lead_id),
		);
	return (lead) =>
		(leadType === undefined || leadTypeOf(state, lead) === leadType) &&
		(part === undefined || lead.email.toLowerCase().includes(part)) &&
		(tagged === undefined || tagged.has(lead.id)) &&
		(importedDate === undefined || lead.created_at.startsWith(importedDate));
}

/** @returns `null` when the selection says nothing about places. */
function placeCondition(state: SmartleadState, selection: LeadSelection): PlaceCondition | null {
	const { campaignId, status, emailStatus, clientId, leadCategoryIds, unCategorized } = selection;
	const { emailAccountId, teamMemberId, emailCampaignSeqId, campaignTagId } = selection;
	const { replyDateFrom, replyDateTo } = selection;
	const campaignOf = (member: CampaignLead) => state.campaigns.get(member.campaign_id);
	const conditions: PlaceCondition[] = [];
	if (campaignId !== undefined) conditions.push((member) => member.campaign_id === campaignId);
	if (status !== undefined) conditions.push((member) => member.status === status);
	if (emailStatus !== undefined) {
		conditions.push(
			(member, sends) =>
				emailStatus in EMAIL_STATUS && hasEmailStatus(emailStatus as EmailStatus, sends, member),
		);
	}
	if (clientId !== undefined) {
		conditions.push((member) => campaignOf(member)?.client_id === clientId);
	}
	if (leadCategoryIds !== undefined) {
		conditions.push(({ lead_category_id: id }) => id !== null && leadCategoryIds.includes(id));
	}
	if (unCategorized) conditions.push(({ lead_category_id }) => lead_category_id === null);
	if (emailAccountId !== undefined) {
		conditions.push((member) => member.email_account_id === emailAccountId);
	}
	if (teamMemberId !== undefined) {
		conditions.push((member) => campaignOf(member)?.teamMemberId === teamMemberId);
	}
	if (emailCampaignSeqId !== undefined) {
		conditions.push((_, sends) => sends.at(-1)?.email_campaign_seq_id === emailCampaignSeqId);
	}
	if (campaignTagId !== undefined) {
		conditions.push((member) => campaignOf(member)?.tagIds.includes(campaignTagId) ?? false);
	}
	if (replyDateFrom !== undefined || replyDateTo !== undefined) {
		const from = replyDateFrom === undefined ? -Infinity : instant(replyDateFrom);
		const to = replyDateTo === undefined ? Infinity : lastInstant(replyDateTo);
		conditions.push((_, sends) =>
			sends.some(({ reply_time }) => {
				const time = reply_time === null ? NaN : Date.parse(reply_time);
				return time >= from && time <= to;
			}),
		);
	}
	if (conditions.length === 0) return null;
	return (member, sends) => conditions.every((fits) => fits(member, sends));
}
