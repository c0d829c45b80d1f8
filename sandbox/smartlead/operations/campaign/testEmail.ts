import { ApiError, type OperationRequest } from '../handler';
import { requireCampaign, type CampaignPath } from '../requireCampaign';

interface TestEmailBody {
	leadId: number;
	sequenceNumber: number;
	selectedEmailAccountId?: number;
	customEmailAddress?: string;
}

/** Sends nothing; what would have been sent is kept in `state.testEmails`. */
export function sendTestEmail({
	params,
	body,
	state,
	now,
}: OperationRequest<CampaignPath, unknown, TestEmailBody>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	const lead = state.leads.get(body.leadId);
	if (!lead) throw new ApiError(404, { error: 'Lead not found - Invalid lead_id.' });
	if (!campaign.steps.some(({ seq_number }) => seq_number === body.sequenceNumber)) {
		throw new ApiError(400, { error: `Invalid sequenceNumber - ${body.sequenceNumber}` });
	}
	state.testEmails.push({
		campaign_id: campaign.id,
		lead_id: lead.id,
		sequence_number: body.sequenceNumber,
		email_account_id: body.selectedEmailAccountId ?? null,
		to: body.customEmailAddress ?? lead.email,
		sent_time: now.toISOString(),
	});
	return { success: true, message: 'Test email sent successfully' };
}
