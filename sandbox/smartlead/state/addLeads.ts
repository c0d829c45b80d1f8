import type { SmartleadState } from './index';
import type { CampaignLead } from './campaignLeads';
import { plausibleLead } from './leads';
import { seedTime } from './seedTime';

/**
 * Puts that many new leads into a campaign, with plausible fields and an address each, for tests
 * with many of them. Nothing has been sent to them.
 */
export function addLeads(state: SmartleadState, campaignId: number, count: number): CampaignLead[] {
	return Array.from({ length: count }, (_, index) => {
		const id = state.ids.take('lead');
		const lead = plausibleLead(index, id);
		const [name, domain] = lead.email.split('@');
		state.leads.add({ ...lead, email: `${name}.${id}@${domain}` });
		return state.campaignLeads.add({
			campaign_lead_map_id: state.ids.take('campaignLead'),
			campaign_id: campaignId,
			lead_id: id,
			lead_category_id: null,
			status: 'STARTED',
			created_at: seedTime(1, index % 600),
			email_account_id: null,
			is_unsubscribed: false,
		});
	});
}
