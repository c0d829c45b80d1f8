import type { SmartleadState } from '../../state';
import type { Campaign } from '../../state/campaigns';
import type { OperationRequest } from '../handler';
import {
	blockListOf,
	importLead,
	isUnsubscribed,
	isValidAddress,
	placeLead,
	type WrittenLead,
} from '../leadImport';
import { requireLeadList } from '../requireLeadList';
import { requireCampaign, type CampaignPath } from '../requireCampaign';

interface UploadSettings {
	ignore_global_block_list?: boolean;
	ignore_unsubscribe_list?: boolean;
	ignore_duplicate_leads_in_other_campaign?: boolean;
	ignore_community_bounce_list?: boolean;
	return_lead_ids?: boolean;
}

interface UploadBody {
	lead_list: WrittenLead[];
	lead_list_ids?: number[];
	settings?: UploadSettings;
}

/** What becomes of a lead; the first that applies, in this order. */
type Fate =
	| 'invalid'
	| 'repeated'
	| 'inCampaign'
	| 'blocked'
	| 'unsubscribed'
	| 'bounced'
	| 'elsewhere'
	| 'added';

export function addLeadsToCampaign({
	params,
	body,
	state,
	now,
}: OperationRequest<CampaignPath, unknown, UploadBody>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	const { settings = {}, lead_list_ids = [] } = body;
	const leads = [...body.lead_list, ...lead_list_ids.flatMap((id) => leadsOfList(state, id))];
	const fateOf = fates(state, campaign, settings);
	const addresses: Record<Fate, string[]> = {
		invalid: [],
		repeated: [],
		inCampaign: [],
		blocked: [],
		unsubscribed: [],
		bounced: [],
		elsewhere: [],
		added: [],
	};
	for (const written of leads) {
		const fate = fateOf(written.email);
		addresses[fate].push(written.email);
		if (fate === 'added') placeLead(state, campaign, importLead(state, written, now), now);
	}
	const idsOf = (emails: string[]) =>
		Object.fromEntries(emails.map((email) => [email, state.leads.byEmail(email)?.id]));
	return {
		ok: true,
		upload_count: addresses.added.length,
		total_leads: leads.length,
		already_added_to_campaign: addresses.inCampaign.length,
		duplicate_count: addresses.repeated.length + addresses.elsewhere.length,
		invalid_email_count: addresses.invalid.length,
		block_count: addresses.blocked.length,
		bounce_count: addresses.bounced.length,
		lead_import_stopped_count: 0,
		is_lead_limit_exhausted: false,
		invalid_emails: addresses.invalid,
		unsubscribed_leads: addresses.unsubscribed,
		...(settings.return_lead_ids && {
			emailToLeadIdMap: {
				newlyAddedLeads: idsOf(addresses.added),
				existingLeads: idsOf(addresses.inCampaign),
				existingLeadsInOtherCampaigns: idsOf(addresses.elsewhere),
			},
		}),
	};
}

function fates(
	state: SmartleadState,
	campaign: Campaign,
	settings: UploadSettings,
): (email: string) => Fate {
	const isBlocked = blockListOf(state, campaign.client_id);
	const seen = new Set<string>();
	return (email) => {
		if (!isValidAddress(email)) return 'invalid';
		const address = email.toLowerCase();
		if (seen.has(address)) return 'repeated';
		seen.add(address);
		const lead = state.leads.byEmail(address);
		const places = lead ? state.campaignLeads.ofLead(lead.id) : [];
		if (places.some(({ campaign_id }) => campaign_id === campaign.id)) return 'inCampaign';
		if (!settings.ignore_global_block_list && isBlocked(address)) return 'blocked';
		if (!settings.ignore_unsubscribe_list && lead && isUnsubscribed(lead, campaign.client_id)) {
			return 'unsubscribed';
		}
		if (!settings.ignore_community_bounce_list && state.communityBounces.has(address)) {
			return 'bounced';
		}
		const isElsewhere = places.length > 0;
		return isElsewhere && !settings.ignore_duplicate_leads_in_other_campaign
			? 'elsewhere'
			: 'added';
	};
}

function leadsOfList(state: SmartleadState, listId: number): WrittenLead[] {
	return [...requireLeadList(state, listId).leadIds].flatMap((id) => {
		const lead = state.leads.get(id);
		return lead ? { email: lead.email } : [];
	});
}
