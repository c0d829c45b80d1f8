import type { SmartleadSandbox } from '../../../sandbox';
import type { SeededValues } from '../minimalRequest';

/** An email of campaign 90213 that was answered. */
const STATS_ID = '0b9c7f1e-4f3a-4c55-9b1e-000000000097';

/** Seeded records; the campaign is paused, so that its steps may be saved. */
const everywhere: Record<string, unknown> = {
	campaign_id: 90213,
	campaignId: 90213,
	parent_campaign_id: 90213,
	email_campaign_id: 90213,
	lead_id: 55220,
	leadId: 55220,
	email_lead_id: 55220,
	lead_map_id: 2440111,
	email_account_id: 503,
	email_account_ids: [503],
	email_ids: ['ana@example.org'],
	teamMemberId: 12,
	tag_ids: [3],
	tagIds: [3],
	email: 'marco.walsh@example.com',
	email_lead_map_id: 2440111,
	listId: 610,
	listIds: [610],
	event_types: ['EMAIL_REPLY'],
	categories: ['Interested'],
	webhook_id: 2171,
	team_member_id: 12,
	sub_sequence_id: 90213,
	spamTestId: 1201,
	spamTestIds: [1201],
	folderId: 31,
};

const inOperation: Record<string, Record<string, unknown>> = {
	'blockList.delete': { id: 880001 },
	'client.createApiKey': { clientId: 299 },
	'client.deleteApiKey': { id: 45 },
	'client.resetApiKey': { id: 45 },
	// Has been written to, and has answered.
	'campaignLead.getMessageHistory': { lead_id: 55226 },
	'emailAccountTag.update': { id: 3 },
	'leadList.get': { id: 610 },
	'leadList.update': { id: 610 },
	'leadList.delete': { id: 610 },
	'leadList.importLeads': { id: 610 },
	'leadNote.getMany': { id: 55220 },
	'leadTask.getMany': { id: 55220 },
	// Of these, one parameter or another is needed.
	'leadList.pushBetweenLists': { toListId: 610, fromListId: 611 },
	'lead.pushToList': { leadIds: [55220] },
	'lead.pushCampaignLeadsToList': { leadMapIds: [2440111] },
	'lead.pushToCampaign': { campaignId: 90213, leadList: { listId: 610 } },
	'masterInbox.get': { id: 2440117 },
	'masterInbox.getReplyStatus': { message_id: '<out-901@example.org>' },
	'masterInbox.reply': { email_stats_id: STATS_ID },
	'masterInbox.forward': { stats_id: STATS_ID, message_id: `<${STATS_ID}@example.org>` },
	// One of two ways to name the mailbox.
	'email.send': { fromEmailId: 503 },
	'smartProspect.fetchContacts': { filter_id: 327105, limit: 1 },
	'smartProspect.getContacts': { filter_id: 327105 },
	'smartProspect.reviewContacts': { filter_id: 327105 },
	'smartProspect.updateSavedSearch': { id: 327105 },
	'smartProspect.updateFetchedSearch': { id: 327105 },
	'campaignWebhook.delete': { id: 2170 },
	'webhook.delete': { id: 2171 },
};

export const seeded: SeededValues = { everywhere, inOperation };

/** The seed has no webhooks: these are the two that the requests ask for. */
export function addWebhooks({ state }: SmartleadSandbox): void {
	const shared = {
		name: 'CRM',
		webhook_url: 'https://hooks.example.org/sl',
		event_types: ['EMAIL_REPLY'],
		created_at: '2026-01-12T08:15:00.000Z',
		updated_at: '2026-01-12T08:15:00.000Z',
	};
	state.webhooks.push(
		{
			...shared,
			id: 2170,
			level: 'campaign',
			campaignId: 90213,
			clientId: null,
			categories: ['Interested'],
		},
		{ ...shared, id: 2171, level: 'user', campaignId: null, clientId: null, categories: [] },
	);
}
