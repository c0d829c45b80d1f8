import type { SequenceStep } from './sequences';

export const campaignStatuses = ['DRAFTED', 'ACTIVE', 'PAUSED', 'STOPPED', 'COMPLETED'] as const;

export type CampaignStatus = (typeof campaignStatuses)[number];

export interface CampaignSchedule {
	tz: string;
	days: number[];
	/** `HH:MM`, like `endHour`. */
	startHour: string;
	endHour: string;
}

export interface CampaignMailbox {
	id: number;
	email_account_id: number;
	updated_at: string;
}

/** Snake case is what the API reads back; camel case is the sandbox's own. */
export interface Campaign {
	id: number;
	user_id: number;
	created_at: string;
	updated_at: string;
	status: CampaignStatus;
	name: string;
	track_settings: string[];
	scheduler_cron_value: CampaignSchedule | null;
	min_time_btwn_emails: number;
	max_leads_per_day: number;
	stop_lead_settings: string;
	schedule_start_time: string | null;
	enable_ai_esp_matching: boolean;
	send_as_plain_text: boolean;
	follow_up_percentage: number;
	unsubscribe_text: string;
	parent_campaign_id: number | null;
	client_id: number | null;
	tagIds: number[];
	teamMemberId: number | null;
	/** What a subsequence waits for. */
	conditionEvents: unknown[];
	/** Settings that are written and never read back. */
	hiddenSettings: Record<string, unknown>;
	mailboxes: CampaignMailbox[];
	steps: SequenceStep[];
}

/** A draft with the defaults of a new campaign. */
export function newCampaign(id: number, userId: number, name: string, createdAt: string): Campaign {
	return {
		id,
		user_id: userId,
		created_at: createdAt,
		updated_at: createdAt,
		status: 'DRAFTED',
		name,
		track_settings: [],
		scheduler_cron_value: null,
		min_time_btwn_emails: 10,
		max_leads_per_day: 20,
		stop_lead_settings: 'REPLY_TO_AN_EMAIL',
		schedule_start_time: null,
		enable_ai_esp_matching: false,
		send_as_plain_text: false,
		follow_up_percentage: 40,
		unsubscribe_text: '',
		parent_campaign_id: null,
		client_id: null,
		tagIds: [],
		teamMemberId: null,
		conditionEvents: [],
		hiddenSettings: {},
		mailboxes: [],
		steps: [],
	};
}
