import type { SmartleadState } from '../../state';
import type { CampaignLead } from '../../state/campaignLeads';
import { DAY_MS, isoTime } from '../../state/seedTime';
import { blockEntries } from '../blockEntries';
import { ApiError, type OperationRequest } from '../handler';
import { requireCampaign, type CampaignPath } from '../requireCampaign';
import { requirePlace } from '../requireMember';

interface Place {
	email_lead_map_id: number;
}

type PlaceRequest<Body = unknown> = OperationRequest<unknown, unknown, Place & Body>;

export function changeReadStatus({ body, state }: PlaceRequest<{ read_status: boolean }>): object {
	const { campaign_lead_map_id } = requirePlace(state, body.email_lead_map_id);
	state.conversations.of(campaign_lead_map_id).is_unread = !body.read_status;
	return { ok: true, message: 'Read status updated' };
}

/** Whether the message has to be of that lead is not known; here it has not. */
export function setReminder({
	body,
	state,
}: PlaceRequest<{ email_stats_id: string; message: string; reminder_time: string }>): object {
	const { email_lead_map_id, email_stats_id, message, reminder_time } = body;
	requirePlace(state, email_lead_map_id);
	const id = state.ids.take('reminder');
	state.reminders.push({
		id,
		campaign_lead_map_id: email_lead_map_id,
		stats_id: email_stats_id,
		message,
		reminder_time,
	});
	return {
		success: true,
		message: 'Reminder set successfully',
		data: { reminder_id: id, email_lead_map_id, reminder_time, message },
	};
}

/** Takes any campaign for a subsequence. The lead stays where it is, as no time passes here. */
export function pushToSubsequence({
	body,
	state,
	now,
}: PlaceRequest<{
	sub_sequence_id: number;
	sub_sequence_delay_time: number;
	stop_lead_on_parent_campaign_reply: boolean;
}>): object {
	const member = requirePlace(state, body.email_lead_map_id);
	const { id } = requireCampaign(state, body.sub_sequence_id);
	state.conversations.of(member.campaign_lead_map_id).sub_sequence_id = id;
	return {
		success: true,
		message: 'Lead pushed to subsequence successfully',
		data: {
			email_lead_map_id: member.campaign_lead_map_id,
			parent_campaign_id: member.campaign_id,
			sub_sequence_id: id,
			will_start_at: isoTime(now.getTime() + body.sub_sequence_delay_time * 1_000),
			stop_on_parent_reply: body.stop_lead_on_parent_campaign_reply,
		},
	};
}

export function updateTeamMember({
	body,
	state,
	now,
}: PlaceRequest<{ team_member_id: number }>): object {
	const { email_lead_map_id, team_member_id } = body;
	requirePlace(state, email_lead_map_id);
	if (!state.teamMembers.has(team_member_id)) {
		throw new ApiError(404, { error: `Team member not found with ID ${team_member_id}` });
	}
	state.conversations.of(email_lead_map_id).team_member_id = team_member_id;
	return {
		success: true,
		message: 'Team member assigned successfully',
		data: { email_lead_map_id, team_member_id, assigned_at: now.toISOString() },
	};
}

export function updateCategory({
	body,
	state,
}: PlaceRequest<{ category_id: number | null }>): object {
	const member = requireMapping(state, body.email_lead_map_id);
	if (body.category_id !== null && !state.leadCategories.has(body.category_id)) {
		throw new ApiError(400, { error: `Invalid category_id - ${body.category_id}` });
	}
	member.lead_category_id = body.category_id;
	return { success: true, message: 'Lead category updated successfully' };
}

export function updateRevenue({ body, state, now }: PlaceRequest<{ revenue: number }>): object {
	const { email_lead_map_id, revenue } = body;
	requirePlace(state, email_lead_map_id);
	state.conversations.of(email_lead_map_id).revenue = revenue;
	return {
		success: true,
		message: 'Revenue updated successfully',
		data: { email_lead_map_id, revenue, updated_at: now.toISOString() },
	};
}

/** Unlike the campaign route, no source shows this one refusing a lead that has got the last step. */
export function resumeLead({
	body,
	state,
	now,
}: PlaceRequest<CampaignPath & { resume_delay_days?: number }>): object {
	const campaign = requireCampaign(state, body.campaign_id);
	const member = requirePlace(state, body.email_lead_map_id);
	const { resume_delay_days = 0 } = body;
	if (member.campaign_id !== campaign.id) throw mappingNotFound();
	member.status = 'INPROGRESS';
	return {
		success: true,
		message: 'Lead resumed successfully',
		data: {
			campaign_id: campaign.id,
			email_lead_map_id: member.campaign_lead_map_id,
			resume_delay_days,
			will_resume_at: isoTime(now.getTime() + resume_delay_days * DAY_MS),
		},
	};
}

/** What is on the block list already is answered as blocked again. */
export function blockDomains({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, { domains: string[]; source: string }>): object {
	const { domains, source } = body;
	blockEntries(state, domains, { client_id: null, source, now });
	return {
		success: true,
		message: 'Domains blocked successfully',
		data: { blocked_domains: domains, source, blocked_at: now.toISOString() },
	};
}

function requireMapping(state: SmartleadState, mapId: number): CampaignLead {
	const member = state.campaignLeads.get(mapId);
	if (!member) throw mappingNotFound();
	return member;
}

function mappingNotFound(): ApiError {
	return new ApiError(404, { error: 'Lead mapping not found' });
}
