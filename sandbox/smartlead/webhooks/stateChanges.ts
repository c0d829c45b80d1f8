import type { SmartleadState } from '../state';
import type { CampaignStatus } from '../state/campaigns';
import type { Executed, StateChange as ChangeOf } from '../../server/webhooks/serviceWebhooks';
import type { SmartleadTypes } from '../serviceTypes';

type StateChange = ChangeOf<SmartleadTypes>;

/** What webhooks are told about, as it was before a request. */
export interface StateSnapshot {
	statuses: Map<number, CampaignStatus>;
	/** By `campaign_lead_map_id`. */
	categories: Map<number, number | null>;
	/** Ids of the same kind. */
	unsubscribed: Set<number>;
}

export function snapshot(state: SmartleadState): StateSnapshot {
	return {
		statuses: new Map([...state.campaigns.values()].map(({ id, status }) => [id, status])),
		categories: new Map(
			[...state.campaignLeads].map(([id, { lead_category_id }]) => [id, lead_category_id]),
		),
		unsubscribed: new Set(
			[...state.campaignLeads].flatMap(([id, member]) => (member.is_unsubscribed ? [id] : [])),
		),
	};
}

/** The events of one request. Campaigns and leads that it has added have none. */
export function changesSince(
	before: StateSnapshot,
	state: SmartleadState,
	executed: Executed,
): StateChange[] {
	return [
		...statusChanges(before, state),
		...categoryChanges(before, state),
		...unsubscriptions(before, state, executed),
	];
}

function statusChanges({ statuses }: StateSnapshot, state: SmartleadState): StateChange[] {
	return [...state.campaigns.values()].flatMap(({ id, status }) => {
		const previousStatus = statuses.get(id);
		if (previousStatus === undefined || previousStatus === status) return [];
		return [
			{ event: 'CAMPAIGN_STATUS_CHANGED', occasion: { campaignId: id, previousStatus } } as const,
		];
	});
}

function categoryChanges({ categories }: StateSnapshot, state: SmartleadState): StateChange[] {
	return [...state.campaignLeads].flatMap(([mapId, member]) => {
		const previousCategoryId = categories.get(mapId);
		const { campaign_id: campaignId, lead_category_id: categoryId } = member;
		const leadEmail = state.leads.get(member.lead_id)?.email;
		if (previousCategoryId === undefined || previousCategoryId === categoryId) return [];
		const occasion = { campaignId, leadEmail, categoryId, previousCategoryId };
		return [{ event: 'LEAD_CATEGORY_UPDATED', occasion } as const];
	});
}

/** Known by the operation, as it shows in several records. One event for each campaign. */
function unsubscriptions(
	{ unsubscribed }: StateSnapshot,
	state: SmartleadState,
	{ operation, parts, result }: Executed,
): StateChange[] {
	if (operation !== 'campaignLead.unsubscribe' && operation !== 'lead.unsubscribe') return [];
	// The answer when nothing changes.
	if ((result as { ok?: boolean } | undefined)?.ok === false) return [];
	const { lead_id, campaign_id } = parts.params as { lead_id: number; campaign_id?: number };
	const leadEmail = state.leads.get(lead_id)?.email;
	return [...state.campaignLeads.values()]
		.filter((member) => member.lead_id === lead_id)
		.filter((member) => !unsubscribed.has(member.campaign_lead_map_id))
		.filter((member) => campaign_id === undefined || member.campaign_id === campaign_id)
		.map((member) => ({
			event: 'LEAD_UNSUBSCRIBED',
			occasion: { campaignId: member.campaign_id, leadEmail },
		}));
}
