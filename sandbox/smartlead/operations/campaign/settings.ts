import { ApiError, type OperationRequest } from '../handler';
import { requireCampaign, type CampaignPath } from '../requireCampaign';

interface ScheduleBody {
	timezone: string;
	days_of_the_week: number[];
	start_hour: string;
	end_hour: string;
	min_time_btw_emails?: number;
	max_new_leads_per_day?: number;
	schedule_start_time?: string | null;
}

/** Written flat, read nested and under other names. */
export function updateSchedule({
	params,
	body,
	state,
	now,
}: OperationRequest<CampaignPath, unknown, ScheduleBody>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	// Both are HH:MM with leading zeros, so they compare as text.
	if (body.start_hour > body.end_hour) {
		throw new ApiError(400, { error: 'startHour cannot be greater than endHour' });
	}
	// Sources disagree on Sunday, 0 or 7; nothing else is a weekday.
	const notADay = body.days_of_the_week.find((day) => day < 0 || day > 7);
	if (notADay !== undefined) {
		throw new ApiError(400, { error: `Invalid days_of_the_week - ${notADay}` });
	}
	campaign.scheduler_cron_value = {
		tz: body.timezone,
		days: body.days_of_the_week,
		startHour: body.start_hour,
		endHour: body.end_hour,
	};
	campaign.min_time_btwn_emails = body.min_time_btw_emails ?? campaign.min_time_btwn_emails;
	campaign.max_leads_per_day = body.max_new_leads_per_day ?? campaign.max_leads_per_day;
	if (body.schedule_start_time !== undefined) {
		campaign.schedule_start_time = body.schedule_start_time;
	}
	campaign.updated_at = now.toISOString();
	return { ok: true };
}

interface SettingsBody {
	name?: string;
	track_settings?: string[];
	stop_lead_settings?: string;
	unsubscribe_text?: string;
	send_as_plain_text?: boolean;
	follow_up_percentage?: number;
	client_id?: number | null;
	enable_ai_esp_matching?: boolean;
	[hidden: string]: unknown;
}

/** Only what is sent changes. */
export function updateSettings({
	params,
	body,
	state,
	now,
}: OperationRequest<CampaignPath, unknown, SettingsBody>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	const {
		name = campaign.name,
		track_settings,
		stop_lead_settings = campaign.stop_lead_settings,
		unsubscribe_text = campaign.unsubscribe_text,
		send_as_plain_text = campaign.send_as_plain_text,
		follow_up_percentage = campaign.follow_up_percentage,
		client_id = campaign.client_id,
		enable_ai_esp_matching = campaign.enable_ai_esp_matching,
		...hidden
	} = body;
	Object.assign(campaign, {
		name,
		stop_lead_settings,
		unsubscribe_text,
		send_as_plain_text,
		follow_up_percentage,
		client_id,
		enable_ai_esp_matching,
		track_settings: track_settings?.map(readTrackSetting) ?? campaign.track_settings,
		hiddenSettings: { ...campaign.hiddenSettings, ...hidden },
		updated_at: now.toISOString(),
	});
	return { ok: true };
}

/** `DONT_TRACK_EMAIL_OPEN` is written, `DONT_EMAIL_OPEN` is read, and the latter is refused on write. */
function readTrackSetting(written: string): string {
	return written.replace('DONT_TRACK_', 'DONT_');
}

export function updateTeamMember({
	params,
	body,
	state,
}: OperationRequest<CampaignPath, unknown, { teamMemberId: number | null }>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	const { teamMemberId } = body;
	if (teamMemberId !== null && !state.teamMembers.has(teamMemberId)) {
		throw new ApiError(404, { error: `Team member not found with ID ${teamMemberId}` });
	}
	campaign.teamMemberId = teamMemberId;
	return { success: true, message: 'Team member updated' };
}
