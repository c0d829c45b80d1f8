import type { OperationRequest } from '../handler';
import { requireLead } from '../requireMember';
import { unsubscribeMember } from '../unsubscribeMember';
import type { LeadPath } from './find';

/** From everything; `ok: false` with status 200 means that nothing has changed. */
export function unsubscribeEverywhere({ params, state }: OperationRequest<LeadPath>): object {
	const lead = requireLead(state, params.lead_id);
	if (lead.is_unsubscribed) return { ok: false };
	lead.is_unsubscribed = true;
	for (const member of state.campaignLeads.ofLead(lead.id)) unsubscribeMember(state, member);
	return { ok: true };
}
