import type { SmartleadState } from '../../state';
import { ApiError, type OperationRequest } from '../handler';
import { campaignMailboxRow } from '../mailboxViews';
import { requireCampaign, type CampaignPath } from '../requireCampaign';

interface MailboxIdsBody {
	email_account_ids: number[];
}

/** Carries the passwords in plain text, as live. */
export function getCampaignMailboxes({
	params,
	query,
	state,
}: OperationRequest<CampaignPath, { include_tags: boolean }>): object[] {
	return requireCampaign(state, params.campaign_id)
		.mailboxes.flatMap(({ email_account_id }) => state.mailboxes.get(email_account_id) ?? [])
		.map((mailbox) => campaignMailboxRow(state, mailbox, query.include_tags));
}

/** Attaching a mailbox again only renews its mapping. */
export function addCampaignMailboxes({
	params,
	body,
	state,
	now,
}: OperationRequest<CampaignPath, unknown, MailboxIdsBody>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	for (const id of body.email_account_ids) requireMailbox(state, id);

	const result = body.email_account_ids.map((email_account_id) => {
		let mapping = campaign.mailboxes.find((other) => other.email_account_id === email_account_id);
		if (!mapping) {
			mapping = { id: state.ids.take('campaignMailbox'), email_account_id, updated_at: '' };
			campaign.mailboxes.push(mapping);
		}
		mapping.updated_at = now.toISOString();
		return {
			id: mapping.id,
			email_campaign_id: campaign.id,
			email_account_id,
			updated_at: mapping.updated_at,
		};
	});
	return { ok: true, result };
}

/** `result` is the number of mappings removed; ids that were not attached do not count. */
export function removeCampaignMailboxes({
	params,
	body,
	state,
}: OperationRequest<CampaignPath, unknown, MailboxIdsBody>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	const before = campaign.mailboxes.length;
	campaign.mailboxes = campaign.mailboxes.filter(
		({ email_account_id }) => !body.email_account_ids.includes(email_account_id),
	);
	return { ok: true, result: before - campaign.mailboxes.length };
}

interface LeadMailboxBody {
	email_account_id: number;
	email_campaign_id: number;
	email_lead_id: number;
}

export function updateLeadMailbox({
	body,
	state,
}: OperationRequest<unknown, unknown, LeadMailboxBody>): object {
	const campaign = requireCampaign(state, body.email_campaign_id);
	requireMailbox(state, body.email_account_id);
	const member = state.campaignLeads.find(campaign.id, body.email_lead_id);
	if (!member) throw new ApiError(404, { error: 'Lead not found - Invalid lead_id.' });
	member.email_account_id = body.email_account_id;
	return { success: true, message: 'Lead email account updated' };
}

function requireMailbox(state: SmartleadState, id: number): void {
	if (state.mailboxes.has(id)) return;
	throw new ApiError(400, { error: `Email account id - ${id} not allowed. Permission Error.` });
}
