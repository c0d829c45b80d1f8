import { DateTime } from 'luxon';
import type { SandboxState } from '../state';
import type { CampaignLead } from '../state/campaignLeads';
import type { Send } from '../state/sends';
import type { OperationHandlers, OperationRequest } from './handler';
import { lastEventTime } from './lastEventTime';
import { page, type PageQuery } from './page';
import { requireCampaign, type CampaignPath } from './requireCampaign';
import { without } from './without';

interface LeadFilters {
	status?: string;
	lead_category_id?: number;
	emailStatus?: keyof typeof EMAIL_STATUS;
	created_at_gt?: string;
	last_sent_time_gt?: string;
	event_time_gt?: string;
}

/** No seeded email is in spam or bounced on the sender's side, and none is a connection request. */
const EMAIL_STATUS = {
	is_opened: (sends: Send[]) => sends.some(({ open_count }) => open_count > 0),
	is_clicked: (sends: Send[]) => sends.some(({ click_count }) => click_count > 0),
	is_replied: (sends: Send[]) => sends.some(({ reply_time }) => reply_time),
	is_bounced: (sends: Send[]) => sends.some(({ is_bounced }) => is_bounced),
	is_unsubscribed: (sends: Send[]) => sends.some(({ is_unsubscribed }) => is_unsubscribed),
	is_spam: () => false,
	is_accepted: () => false,
	not_replied: (sends: Send[]) =>
		sends.length > 0 && sends.every(({ reply_time }) => reply_time === null),
	is_sender_bounced: () => false,
};

function getCampaignLeads({
	params,
	query,
	state,
}: OperationRequest<CampaignPath, LeadFilters & PageQuery>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	const sends = state.sends.filter(({ campaign_id }) => campaign_id === campaign.id);
	const matching = [...state.campaignLeads.values()].filter(
		(member) =>
			member.campaign_id === campaign.id &&
			matches(
				member,
				sends.filter((send) => send.campaign_lead_map_id === member.campaign_lead_map_id),
				query,
			),
	);
	return {
		total_leads: String(matching.length),
		offset: query.offset,
		limit: query.limit,
		data: page(matching, query).map((member) => leadRow(state, member)),
	};
}

function matches(member: CampaignLead, sends: Send[], filters: LeadFilters): boolean {
	const { status, lead_category_id, emailStatus } = filters;
	return (
		(status === undefined || member.status === status) &&
		(lead_category_id === undefined || member.lead_category_id === lead_category_id) &&
		(emailStatus === undefined || Boolean(EMAIL_STATUS[emailStatus](sends))) &&
		isAfter(member.created_at, filters.created_at_gt) &&
		isAfter(sends.at(-1)?.sent_time, filters.last_sent_time_gt) &&
		isAfter(lastEventTime(sends), filters.event_time_gt)
	);
}

function isAfter(time: string | undefined, bound: string | undefined): boolean {
	if (bound === undefined) return true;
	return time !== undefined && DateTime.fromISO(time) > DateTime.fromISO(bound, { zone: 'utc' });
}

function leadRow(state: SandboxState, member: CampaignLead): object {
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

export const campaignLead: OperationHandlers = {
	'campaignLead.getMany': getCampaignLeads,
};
