import type { SmartleadState } from '../../state';
import type { CampaignLead } from '../../state/campaignLeads';
import type { Send } from '../../state/sends';
import { hasEmailStatus, type EmailStatus } from '../emailStatus';
import type { OperationRequest } from '../handler';
import { instant, isAfter } from '../instant';
import { lastEventTime } from '../lastEventTime';
import { page, type PageQuery } from '../page';
import { requireCampaign, type CampaignPath } from '../requireCampaign';
import { sendsByPlace } from '../sendsByPlace';
import { without } from '../without';

interface LeadFilters {
	status?: string;
	lead_category_id?: number;
	emailStatus?: EmailStatus;
	created_at_gt?: string;
	last_sent_time_gt?: string;
	event_time_gt?: string;
}

export function getCampaignLeads({
	params,
	query,
	state,
}: OperationRequest<CampaignPath, LeadFilters & PageQuery>): object {
	const { id } = requireCampaign(state, params.campaign_id);
	const matching = matchingMembers(state, id, query);
	return {
		total_leads: String(matching.length),
		offset: query.offset,
		limit: query.limit,
		data: page(matching, query).map((member) => leadRow(state, member)),
	};
}

function matchingMembers(
	state: SmartleadState,
	campaignId: number,
	query: LeadFilters & PageQuery,
): CampaignLead[] {
	const members = state.campaignLeads.ofCampaign(campaignId);
	const filters = without(query, 'offset', 'limit');
	// Reading 100,000 leads page by page has to be quick.
	if (Object.keys(filters).length === 0) return members;
	const sendsOf = sendsByPlace(state);
	const fits = leadFilter(filters);
	return members.filter((member) => fits(member, sendsOf(member)));
}

/** Reads the times of the filters once, not for each lead. */
function leadFilter(filters: LeadFilters): (member: CampaignLead, sends: Send[]) => boolean {
	const { status, lead_category_id, emailStatus } = filters;
	const [createdAfter, sentAfter, eventAfter] = [
		filters.created_at_gt,
		filters.last_sent_time_gt,
		filters.event_time_gt,
	].map((text) => (text === undefined ? undefined : instant(text)));
	return (member, sends) =>
		(status === undefined || member.status === status) &&
		(lead_category_id === undefined || member.lead_category_id === lead_category_id) &&
		(emailStatus === undefined || hasEmailStatus(emailStatus, sends, member)) &&
		isAfter(member.created_at, createdAfter) &&
		isAfter(sends.at(-1)?.sent_time, sentAfter) &&
		(eventAfter === undefined || isAfter(lastEventTime(sends), eventAfter));
}

function leadRow(state: SmartleadState, member: CampaignLead): object {
	const { campaign_lead_map_id, lead_category_id, status, created_at } = member;
	const lead = state.leads.get(member.lead_id);
	return {
		campaign_lead_map_id,
		lead_category_id,
		status,
		created_at,
		lead: lead && without(lead, 'created_at'),
	};
}
