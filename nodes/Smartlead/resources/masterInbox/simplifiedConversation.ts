import type { Simplified } from '../../../kernel/definition/output';

/** What most workflows need of a conversation: who, where, its state, and what a reply needs. */
export const simplifiedConversation: Simplified = {
	fields: {
		email_lead_map_id: 'email_lead_map_id',
		email_lead_id: 'email_lead_id',
		lead_email: 'lead_email',
		lead_first_name: 'lead_first_name',
		email_campaign_id: 'email_campaign_id',
		email_campaign_name: 'email_campaign_name',
		lead_category_id: 'lead_category_id',
		last_reply_time: 'last_reply_time',
		has_new_unread_email: 'has_new_unread_email',
		email_history: 'email_history',
	},
	// IDs come as texts or numbers, depending on the account.
	counters: ['email_lead_map_id', 'email_lead_id', 'email_campaign_id', 'lead_category_id'],
};
