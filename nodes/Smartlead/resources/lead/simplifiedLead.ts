import type { Simplified } from '../../../kernel/definition/output';

/** What most workflows need of a lead; the names are those of the API. */
export const simplifiedLead: Simplified = {
	fields: {
		id: 'id',
		email: 'email',
		first_name: 'first_name',
		last_name: 'last_name',
		phone_number: 'phone_number',
		company_name: 'company_name',
		custom_fields: 'custom_fields',
		is_unsubscribed: 'is_unsubscribed',
		created_at: 'created_at',
		lead_campaign_data: 'lead_campaign_data',
	},
	counters: ['id'],
};
