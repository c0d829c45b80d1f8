import type { SmartleadState } from '../state';
import type { CampaignLead } from '../state/campaignLeads';
import type { Campaign } from '../state/campaigns';
import { newLead, type Lead } from '../state/leads';
import { formats } from '../../server/validation/formats';
import { without } from './without';

/** A lead as uploads write it. */
export interface WrittenLead {
	email: string;
	custom_fields?: Record<string, string>;
	[field: string]: unknown;
}

const MAX_LOCAL_PART = 64;

export function isValidAddress(email: string): boolean {
	return formats.email.accepts(email) && email.indexOf('@') <= MAX_LOCAL_PART;
}

/** The lead with that address, made when unknown; what is written goes into it. */
export function importLead(state: SmartleadState, written: WrittenLead, now: Date): Lead {
	const lead =
		state.leads.byEmail(written.email) ??
		state.leads.add(
			newLead(state.ids.take('lead'), written.email.toLowerCase(), now.toISOString()),
		);
	writeFields(lead, written);
	return lead;
}

/** Writes all fields but the address; custom fields are merged into those the lead has. */
export function writeFields(lead: Lead, written: WrittenLead): void {
	Object.assign(lead, without(written, 'email', 'custom_fields'));
	lead.custom_fields = { ...lead.custom_fields, ...written.custom_fields };
}

/** Puts a lead into a campaign; nothing has been sent to it. */
export function placeLead(
	state: SmartleadState,
	campaign: Campaign,
	lead: Lead,
	now: Date,
): CampaignLead {
	return state.campaignLeads.add({
		campaign_lead_map_id: state.ids.take('campaignLead'),
		campaign_id: campaign.id,
		lead_id: lead.id,
		lead_category_id: null,
		status: 'STARTED',
		created_at: now.toISOString(),
		email_account_id: null,
		is_unsubscribed: false,
	});
}

/** Tells which addresses the block list keeps from a client, or from those without one. */
export function blockListOf(
	state: SmartleadState,
	clientId: number | null,
): (email: string) => boolean {
	const blocked = new Set(
		[...state.blockList.values()]
			.filter(({ client_id }) => client_id === null || client_id === clientId)
			.map(({ email_or_domain }) => email_or_domain),
	);
	return (email) => {
		const address = email.toLowerCase();
		return blocked.has(address) || blocked.has(address.slice(address.indexOf('@') + 1));
	};
}

export function isUnsubscribed(lead: Lead, clientId: number | null): boolean {
	return lead.is_unsubscribed || Boolean(lead.unsubscribed_client_id_map[String(clientId)]);
}
