import type { Simplified } from '../../../kernel/definition/output';

/** What most workflows need of a campaign; the names are those of the API. */
export const simplifiedCampaign: Simplified = {
	fields: {
		id: 'id',
		name: 'name',
		status: 'status',
		created_at: 'created_at',
		client_id: 'client_id',
		parent_campaign_id: 'parent_campaign_id',
		max_leads_per_day: 'max_leads_per_day',
		timezone: 'scheduler_cron_value.tz',
		days: 'scheduler_cron_value.days',
		tags: 'tags',
	},
};
