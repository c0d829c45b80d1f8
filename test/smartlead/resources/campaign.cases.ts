import { byId, type CaseTable } from '../../harness/cases';

// Seeded campaigns: 90211 active, 90212 draft, 90213 paused. Mailboxes from 501, clients from 299,
// team members 12 and 13.
const campaigns: [{ campaign: number }, { campaign: number }] = [
	{ campaign: 90212 },
	{ campaign: 90213 },
];
const campaignId = byId('={{ $json.campaign }}');

export const campaignCases: CaseTable = {
	create: [
		{
			items: [
				{ title: 'First', client: 299 },
				{ title: 'Second', client: '300' },
			],
			parameters: {
				name: '={{ $json.title }}',
				additionalFields: { clientId: byId('={{ $json.client }}') },
			},
			sent: ({ title, client }) => ({ body: { name: title, client_id: Number(client) } }),
			output: ([{ json }], { title }) => expect(json).toMatchObject({ ok: true, name: title }),
		},
		{
			title: 'sends no client when none is chosen',
			items: [{ title: 'First' }, { title: 'Second' }],
			parameters: { name: '={{ $json.title }}', additionalFields: { clientId: byId('') } },
			sent: ({ title }) => ({ body: { name: title } }),
		},
	],
	get: [
		{
			items: campaigns,
			parameters: { campaignId, simplify: false, options: { includeTags: true } },
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				query: { include_tags: 'true' },
			}),
			output: ([{ json }], { campaign }) => {
				expect(json).toMatchObject({ id: campaign, tags: expect.any(Array) });
				expect(json).toHaveProperty('stop_lead_settings');
			},
		},
		{
			title: 'simplifies, and takes the address of a campaign',
			items: campaigns,
			parameters: {
				campaignId: {
					__rl: true,
					mode: 'url',
					value: '=https://app.smartlead.ai/app/email-campaign/{{ $json.campaign }}/analytics',
				},
			},
			sent: ({ campaign }) => ({ params: { campaign_id: campaign as number } }),
			output: ([{ json }], { campaign }) => {
				expect(json).toMatchObject({ id: campaign });
				expect(json).not.toHaveProperty('stop_lead_settings');
			},
		},
	],
	getAll: [
		{
			items: [{ client: 299 }, { client: 300 }],
			parameters: {
				returnAll: true,
				filters: { clientId: byId('={{ $json.client }}'), includeTags: true },
			},
			sent: ({ client }) => ({ query: { client_id: String(client), include_tags: 'true' } }),
			output: (items, { client }) => expect(items).toHaveLength(client === 299 ? 1 : 0),
		},
		{
			title: 'returns up to the limit',
			items: [{ most: 2 }, { most: 3 }],
			parameters: { limit: '={{ $json.most }}' },
			sent: () => ({}),
			output: (items, { most }) => expect(items).toHaveLength(most as number),
		},
	],
	delete: [
		{
			items: campaigns,
			parameters: { campaignId },
			sent: ({ campaign }) => ({ params: { campaign_id: campaign as number } }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	duplicate: [
		{
			items: campaigns,
			parameters: {
				campaignId,
				options: { duplicateSubSequence: true, duplicateClientLabel: false },
			},
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				body: { duplicate_sub_sequence: true, duplicate_client_label: false },
			}),
			output: ([{ json }]) => expect(json).toMatchObject({ newCampaignId: expect.any(Number) }),
		},
	],
	updateStatus: [
		{
			items: [
				{ campaign: 90211, status: 'PAUSED' },
				{ campaign: 90213, status: 'START' },
			],
			parameters: { campaignId, status: '={{ $json.status }}' },
			sent: ({ campaign, status }) => ({
				params: { campaign_id: campaign as number },
				body: { status },
			}),
			output: ([{ json }]) => expect(json).toEqual({ ok: true }),
		},
	],
	updateSchedule: [
		{
			items: [
				{ campaign: 90212, zone: 'Europe/Madrid', start: '08:30' },
				{ campaign: 90213, zone: 'UTC', start: '00:00' },
			],
			timezone: 'Europe/Madrid',
			parameters: {
				campaignId,
				timezone: byId('={{ $json.zone }}'),
				daysOfTheWeek: [1, 3, 0],
				startHour: '={{ $json.start }}',
				endHour: '17:00',
				maxNewLeadsPerDay: '20',
				additionalFields: { minTimeBtwEmails: 12, scheduleStartTime: '2026-02-01T09:00:00' },
			},
			sent: ({ campaign, zone, start }) => ({
				params: { campaign_id: campaign as number },
				body: {
					timezone: zone,
					days_of_the_week: [1, 3, 0],
					start_hour: start,
					end_hour: '17:00',
					max_new_leads_per_day: 20,
					min_time_btw_emails: 12,
					// 09:00 in the time zone of the workflow.
					schedule_start_time: '2026-02-01T08:00:00.000Z',
				},
			}),
		},
	],
	updateSettings: [
		{
			items: campaigns,
			parameters: {
				campaignId,
				updateFields: {
					addUnsubscribeTag: true,
					aiCategorisationOptions: [1, '2'],
					autoPauseDomainLeadsOnReply: true,
					bounceAutopauseThreshold: 5,
					clientId: byId('300'),
					domainLevelRateLimit: false,
					enableAiEspMatching: true,
					followUpPercentage: '40',
					forcePlainText: false,
					ignoreSsMailboxSendingLimit: true,
					name: 'Renamed',
					outOfOfficeDetectionSettings: {
						settings: {
							autoCategorizeOOO: true,
							ignoreOOOasReply: true,
							autoReactivateOOO: true,
							reactivateOOOwithDelay: 7,
						},
					},
					sendAsPlainText: 'true',
					stopLeadSettings: 'CLICK_ON_A_LINK',
					trackSettings: ['DONT_TRACK_EMAIL_OPEN'],
					unsubscribeText: 'Tell me',
				},
			},
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				body: {
					add_unsubscribe_tag: true,
					ai_categorisation_options: [1, 2],
					auto_pause_domain_leads_on_reply: true,
					bounce_autopause_threshold: '5',
					client_id: 300,
					domain_level_rate_limit: false,
					enable_ai_esp_matching: true,
					follow_up_percentage: 40,
					force_plain_text: false,
					ignore_ss_mailbox_sending_limit: true,
					name: 'Renamed',
					out_of_office_detection_settings: {
						autoCategorizeOOO: true,
						ignoreOOOasReply: true,
						autoReactivateOOO: true,
						reactivateOOOwithDelay: 7,
					},
					send_as_plain_text: true,
					stop_lead_settings: 'CLICK_ON_A_LINK',
					track_settings: ['DONT_TRACK_EMAIL_OPEN'],
					unsubscribe_text: 'Tell me',
				},
			}),
		},
		{
			title: 'takes the campaign from its client, tracks everything, and sends no blanks',
			items: campaigns,
			parameters: {
				campaignId,
				updateFields: { clientId: byId('0'), trackSettings: [], name: '' },
			},
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				body: { client_id: null, track_settings: [] },
			}),
		},
	],
	updateTeamMember: [
		{
			items: [
				{ campaign: 90212, member: 12 },
				{ campaign: 90213, member: 0 },
			],
			parameters: { campaignId, teamMemberId: byId('={{ $json.member }}') },
			sent: ({ campaign, member }) => ({
				params: { campaign_id: campaign as number },
				body: { teamMemberId: member || null },
			}),
		},
	],
	createSubsequence: [
		{
			items: campaigns,
			parameters: {
				parentCampaignId: campaignId,
				subsequenceName: '=Follow-up of {{ $json.campaign }}',
				additionalFields: { conditionEvents: '[{ "type": "OPENED" }]' },
			},
			sent: ({ campaign }) => ({
				body: {
					parent_campaign_id: campaign,
					subsequence_name: `Follow-up of ${campaign as number}`,
					condition_events: [{ type: 'OPENED' }],
				},
			}),
		},
	],
	sendTestEmail: [
		{
			items: [
				{ campaign: 90211, offset: 0 },
				{ campaign: 90213, offset: 1 },
			],
			parameters: {
				campaignId,
				leadId: byId('={{ $json.campaign === 90211 ? 55120 : 55220 }}'),
				sequenceNumber: 1,
				additionalFields: {
					selectedEmailAccountId: byId('503'),
					customEmailAddress: 'tester@example.org',
				},
			},
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				body: {
					leadId: campaign === 90211 ? 55120 : 55220,
					sequenceNumber: 1,
					selectedEmailAccountId: 503,
					customEmailAddress: 'tester@example.org',
				},
			}),
		},
	],
	getEmailAccounts: [
		{
			items: [{ campaign: 90211 }, { campaign: 90213 }],
			parameters: { campaignId, returnAll: true, simplify: false, options: { includeTags: true } },
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				query: { include_tags: 'true' },
			}),
			output: (items, { campaign }) => {
				expect(items).toHaveLength(campaign === 90211 ? 3 : 2);
				expect(JSON.stringify(items)).not.toMatch(/planted-secret|"password"|imap_password"/);
			},
		},
		{
			title: 'keeps the passwords when told to',
			items: [{ campaign: 90211 }, { campaign: 90213 }],
			parameters: { campaignId, simplify: false, options: { includePasswords: true } },
			sent: ({ campaign }) => ({ params: { campaign_id: campaign as number } }),
			output: ([{ json }]) => expect(json.password).toMatch(/planted-secret/),
		},
		{
			title: 'simplifies',
			items: [{ campaign: 90211 }, { campaign: 90213 }],
			parameters: { campaignId, limit: 1 },
			sent: ({ campaign }) => ({ params: { campaign_id: campaign as number } }),
			output: (items) => {
				expect(items).toHaveLength(1);
				expect(items[0].json).toMatchObject({ warmup_reputation: expect.stringMatching(/%$/) });
			},
		},
	],
	addEmailAccounts: [
		{
			items: campaigns,
			parameters: {
				campaignId,
				emailAccountIds: ['501', 502],
				additionalFields: { autoAdjustWarmup: true },
			},
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				body: { email_account_ids: [501, 502], auto_adjust_warmup: true },
			}),
			output: (items, { campaign }) => {
				const [first, second] = [501, 502].map((id) => ({
					email_campaign_id: campaign,
					email_account_id: id,
				}));
				expect(items.map(({ json }) => json)).toMatchObject([{ result: [first, second] }]);
			},
		},
		{
			title: 'takes the IDs as a text with commas',
			items: campaigns,
			parameters: { campaignId, emailAccountIds: '={{ "501, 502" }}' },
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				body: { email_account_ids: [501, 502] },
			}),
		},
	],
	removeEmailAccounts: [
		{
			items: [{ campaign: 90211 }, { campaign: 90213 }],
			parameters: { campaignId, emailAccountIds: [503] },
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				body: { email_account_ids: [503] },
			}),
			output: ([{ json }]) => expect(json).toEqual({ ok: true, result: 1 }),
		},
	],
	updateLeadEmailAccount: [
		{
			items: [{ campaign: 90211 }, { campaign: 90213 }],
			parameters: {
				emailCampaignId: campaignId,
				emailLeadId: byId('={{ $json.campaign === 90211 ? 55120 : 55220 }}'),
				emailAccountId: byId('503'),
				options: { overrideLeadEmailAccount: true },
			},
			sent: ({ campaign }) => ({
				body: {
					email_campaign_id: campaign,
					email_lead_id: campaign === 90211 ? 55120 : 55220,
					email_account_id: 503,
					override_lead_email_account: true,
				},
			}),
		},
	],
};
