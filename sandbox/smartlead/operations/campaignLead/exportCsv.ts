import { stringify } from 'csv-stringify/sync';
import type { SmartleadState } from '../../state';
import type { CampaignLead } from '../../state/campaignLeads';
import type { Send } from '../../state/sends';
import type { OperationRequest } from '../handler';
import { requireCampaign, type CampaignPath } from '../requireCampaign';
import { sendsByPlace } from '../sendsByPlace';

const COLUMNS = [
	'id',
	'campaign_lead_map_id',
	'status',
	'category',
	'is_interested',
	'created_at',
	'first_name',
	'last_name',
	'email',
	'phone_number',
	'company_name',
	'website',
	'location',
	'custom_fields',
	'linkedin_profile',
	'company_url',
	'is_unsubscribed',
	'unsubscribed_client_id_map',
	'last_email_sequence_sent',
	'open_count',
	'click_count',
	'reply_count',
];

/** Cells with commas, quotes or line breaks are quoted. */
export function exportCampaignLeads({ params, state }: OperationRequest<CampaignPath>): string {
	const { id } = requireCampaign(state, params.campaign_id);
	const sendsOf = sendsByPlace(state);
	const rows = state.campaignLeads
		.ofCampaign(id)
		.map((member) => csvRow(state, member, sendsOf(member)));
	return stringify(rows, {
		header: true,
		columns: COLUMNS,
		cast: { boolean: String, object: (value) => JSON.stringify(value) },
	});
}

function csvRow(state: SmartleadState, member: CampaignLead, sends: Send[]): object {
	const category = state.leadCategories.get(member.lead_category_id ?? 0);
	return {
		...state.leads.get(member.lead_id),
		campaign_lead_map_id: member.campaign_lead_map_id,
		status: member.status,
		category: category?.name,
		is_interested: category?.name === 'Interested',
		created_at: member.created_at,
		last_email_sequence_sent: sends.at(-1)?.sequence_number,
		open_count: total(sends, ({ open_count }) => open_count),
		click_count: total(sends, ({ click_count }) => click_count),
		reply_count: total(sends, ({ reply_time }) => (reply_time === null ? 0 : 1)),
	};
}

function total(sends: Send[], count: (send: Send) => number): number {
	return sends.reduce((sum, send) => sum + count(send), 0);
}
