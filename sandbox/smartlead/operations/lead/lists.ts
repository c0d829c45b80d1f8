import type { SmartleadState } from '../../state';
import type { Lead } from '../../state/leads';
import type { OperationRequest } from '../handler';
import { instant, isAfter } from '../instant';
import { page, type PageQuery } from '../page';
import { sendsByPlace, type SendsOf } from '../sendsByPlace';
import { without } from '../without';
import { selectLeads, type LeadSelection } from './selectLeads';

interface AllLeadsQuery extends LeadSelection {
	limit: number;
	/** Id of the last lead of the page before. */
	lastSeenLeadId?: number;
}

export function getAllLeads({ query, state }: OperationRequest<unknown, AllLeadsQuery>): object {
	const { limit, lastSeenLeadId = 0, ...selection } = query;
	const leads = selectLeads(state, selection)
		.filter(({ id }) => id > lastSeenLeadId)
		.slice(0, limit)
		.map((lead) => without(lead, 'created_at'));
	return { ok: true, data: { leads } };
}

export function getGlobalLeads({
	query,
	state,
}: OperationRequest<unknown, PageQuery & { created_at_gt?: string; email?: string }>): object {
	const after = query.created_at_gt === undefined ? undefined : instant(query.created_at_gt);
	const email = query.email?.toLowerCase();
	const matching = [...state.leads.values()].filter(
		(lead) =>
			(email === undefined || lead.email.toLowerCase() === email) &&
			isAfter(lead.created_at, after),
	);
	const sendsOf = sendsByPlace(state);
	return {
		data: page(matching, query).map((lead) => globalRow(state, lead, sendsOf)),
		// Sent as offset, answered as skip.
		skip: query.offset,
		limit: query.limit,
		hasMore: query.offset + query.limit < matching.length,
	};
}

function globalRow(state: SmartleadState, lead: Lead, sendsOf: SendsOf): object {
	const { id, first_name, last_name, email } = lead;
	const campaigns = state.campaignLeads.ofLead(id).map((member) => {
		const campaign = state.campaigns.get(member.campaign_id);
		return {
			campaign_id: member.campaign_id,
			lead_status: member.status,
			campaign_name: campaign?.name ?? null,
			lead_added_at: member.created_at,
			campaign_status: campaign?.status ?? null,
			email_lead_map_id: member.campaign_lead_map_id,
			lead_last_seq_number: sendsOf(member).at(-1)?.sequence_number ?? null,
		};
	});
	return { id: String(id), first_name, last_name, email, campaigns };
}
