import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId, type Case, type CaseTable } from '../../harness/cases';

const STATS = '0b9c7f1e-4f3a-4c55-9b1e-';

// Leads who have answered, one in 90211 and one in 90213, with the email that they answered.
const threads: [IDataObject, IDataObject] = [
	{
		campaign: 90211,
		lead: 55126,
		place: 2440017,
		email: 'dana.levin@example.net',
		stats: `${STATS}00000000000b`,
		repliedAt: '2026-01-21T11:15:00.000Z',
	},
	{
		campaign: 90213,
		lead: '55226',
		place: '2440117',
		email: 'nadia.pinto@example.com',
		stats: `${STATS}000000000097`,
		repliedAt: '2026-01-05T11:15:00.000Z',
	},
];
const chosen = { campaignId: byId('={{ $json.campaign }}'), leadId: byId('={{ $json.lead }}') };
const emailLeadMapId = byId('={{ $json.place }}');
const params = ({ campaign }: IDataObject) => ({ campaign_id: campaign as number });
const place = (item: IDataObject) => ({ email_lead_map_id: Number(item.place) });

const searches: [IDataObject, IDataObject] = [{ search: 'example' }, { search: 'li' }];

/** The filters of a folder that takes several values in each. */
const severalOfEach = {
	parameters: {
		search: '={{ $json.search }}',
		unassigned: false,
		isAssigned: true,
		categoryIdsIn: [1, 2],
		categoryIdsNotIn: '={{ "3,4" }}',
		emailStatus: ['Replied', 'Opened'],
		campaignId: [90211, 90213],
		emailAccountId: [501, 502, 503],
		campaignTeamMemberId: [12],
		campaignTagId: [3, 4],
		campaignClientId: [299],
		replyTimeFrom: '2026-01-01T01:00:00',
		replyTimeTo: '2026-02-01T01:00:00',
	},
	sent: ({ search }: IDataObject) => ({
		search,
		leadCategories: {
			unassigned: false,
			isAssigned: true,
			categoryIdsIn: [1, 2],
			categoryIdsNotIn: [3, 4],
		},
		emailStatus: ['Replied', 'Opened'],
		campaignId: [90211, 90213],
		emailAccountId: [501, 502, 503],
		campaignTeamMemberId: [12],
		campaignTagId: [3, 4],
		campaignClientId: [299],
		// 01:00 in the time zone of the workflow.
		replyTimeBetween: ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
	}),
};

/** The same for one that takes a single value, not in a list. */
const oneOfEach = {
	parameters: {
		...severalOfEach.parameters,
		emailStatus: ['Replied'],
		campaignId: [90211],
		emailAccountId: '={{ 501 }}',
		campaignTagId: [3],
	},
	sent: (item: IDataObject) => ({
		...severalOfEach.sent(item),
		emailStatus: 'Replied',
		campaignId: 90211,
		emailAccountId: 501,
		campaignTeamMemberId: 12,
		campaignTagId: 3,
		campaignClientId: 299,
	}),
};

interface Folder {
	sortBy?: string;
	/** Whether it can return whole threads. */
	history?: boolean;
	filters?: { parameters: INodeParameters; sent: (item: IDataObject) => IDataObject };
}

/** The rows of a folder: all its options, and none. */
function folder({
	sortBy = 'SENT_TIME_DESC',
	history = true,
	filters = severalOfEach,
}: Folder = {}): Case[] {
	return [
		{
			items: searches,
			timezone: 'Europe/Madrid',
			parameters: {
				returnAll: true,
				filters: {
					...filters.parameters,
					sortBy,
					...(history && { fetchMessageHistory: true }),
				},
			},
			sent: (item) => ({
				...(history && { query: { fetch_message_history: 'true' } }),
				body: { filters: filters.sent(item), sortBy, offset: 0, limit: 20 },
			}),
		},
		{
			title: 'returns up to the limit, simplified, and sends no filter',
			items: [{ most: 1 }, { most: '1' }],
			parameters: {
				limit: '={{ $json.most }}',
				filters: { search: '', campaignId: [], categoryIdsIn: [] },
			},
			sent: () => ({ body: { offset: 0, limit: 1 } }),
			output: (items) => {
				expect(items).toHaveLength(1);
				expect(Object.keys(items[0].json)).toHaveLength(10);
				expect(items[0].json).toMatchObject({
					email_lead_map_id: expect.any(Number),
					email_lead_id: expect.any(Number),
					email_campaign_id: expect.any(Number),
					lead_email: expect.stringContaining('@'),
					email_history: [expect.objectContaining({ stats_id: expect.stringContaining(STATS) })],
				});
			},
		},
	];
}

const views = folder({
	filters: {
		parameters: { ...oneOfEach.parameters, subSequenceId: byId(90213) },
		sent: (item) => ({ ...oneOfEach.sent(item), subSequenceId: 90213 }),
	},
});

export const masterInboxCases: CaseTable = {
	getReplies: folder(),
	getUnread: folder(),
	getSent: folder({ history: false }),
	getScheduled: folder({ sortBy: 'SCHEDULED_TIME_DESC' }),
	getReminders: folder({ sortBy: 'REMINDER_TIME_DESC', history: false }),
	getSnoozed: folder(),
	getImportant: folder(),
	getArchived: folder(),
	getAssignedToMe: folder({ filters: oneOfEach }),
	getViews: views,
	get: [
		{
			items: threads,
			parameters: { leadMapId: byId('={{ $json.place }}') },
			sent: (item) => ({ params: { id: Number(item.place) } }),
			output: ([{ json }], { lead, email }) => {
				expect(Object.keys(json)).toHaveLength(10);
				expect(json).toMatchObject({ email_lead_id: Number(lead), lead_email: email });
			},
		},
		{
			title: 'finds the conversation by email address, and passes it on without Simplify',
			items: threads,
			parameters: {
				campaignId: chosen.campaignId,
				leadMapId: { __rl: true, mode: 'email', value: '={{ $json.email }}' },
				simplify: false,
			},
			sent: (item) => ({ params: { id: Number(item.place) } }),
			output: ([{ json }]) => expect(json).toHaveProperty('campaign_sending_schedule'),
		},
	],
	getUntracked: [
		{
			items: [{ subject: 'Hi' }, { subject: 'your' }],
			parameters: {
				returnAll: true,
				filters: {
					fetchAttachments: true,
					fetchBody: true,
					fromEmail: ' li.private@example.net',
					toEmail: 'ana@example.org',
					subjectLine: '={{ $json.subject }}',
				},
			},
			sent: ({ subject }) => ({
				query: {
					fetchAttachments: 'true',
					fetchBody: 'true',
					from_email: 'li.private@example.net',
					to_email: 'ana@example.org',
					subject_line: subject as string,
					offset: '0',
					limit: '100',
				},
			}),
			output: (items, { subject }) => expect(items).toHaveLength(subject === 'Hi' ? 1 : 0),
		},
		{
			title: 'returns up to the limit',
			items: [{ most: 2 }, { most: 2 }],
			parameters: { limit: '={{ $json.most }}' },
			sent: () => ({ query: { offset: '0', limit: '2' } }),
			output: (items) =>
				expect(items.map(({ json }) => json.from_email)).toEqual([
					'li.private@example.net',
					'sales@example.com',
				]),
		},
	],
	reply: [
		{
			items: threads,
			timezone: 'Europe/Madrid',
			parameters: {
				...chosen,
				emailBody: '=<p>To {{ $json.email }}</p>',
				additionalFields: {
					addSignature: true,
					attachments: {
						attachment: [
							{
								fileName: 'prices.pdf',
								fileUrl: 'https://example.com/prices.pdf',
								fileType: 'application/pdf',
								fileSize: '={{ "1024" }}',
							},
							{ fileName: '', fileUrl: 'https://example.com/b.pdf', fileType: '', fileSize: 0 },
						],
					},
					bcc: 'a@example.com; b@example.com',
					cc: ' c@example.com ',
					emailStatsId: '={{ $json.stats }}',
					replyEmailBody: '<p>Yes</p>',
					replyEmailTime: '2026-01-14T11:11:00',
					replyMessageId: '<r1@example.net>',
					scheduleCondition: 'any',
					scheduledTime: '2026-02-01T09:00:00',
					seqType: 'EMAIL',
					toEmail: 'li@example.net',
					toFirstName: 'Li',
					toLastName: 'Wei',
				},
			},
			sent: (item) => ({
				params: params(item),
				body: {
					email_stats_id: item.stats,
					email_body: `<p>To ${item.email as string}</p>`,
					to_email: 'li@example.net',
					to_first_name: 'Li',
					to_last_name: 'Wei',
					scheduled_time: '2026-02-01T08:00:00.000Z',
					reply_message_id: '<r1@example.net>',
					reply_email_body: '<p>Yes</p>',
					reply_email_time: '2026-01-14T10:11:00.000Z',
					cc: 'c@example.com',
					bcc: 'a@example.com,b@example.com',
					schedule_condition: 'any',
					add_signature: true,
					seq_type: 'EMAIL',
					attachments: [
						{
							file_name: 'prices.pdf',
							file_url: 'https://example.com/prices.pdf',
							file_type: 'application/pdf',
							file_size: 1024,
						},
						{ file_url: 'https://example.com/b.pdf' },
					],
				},
			}),
			// Smartlead answers a sentence.
			output: ([{ json }]) =>
				expect(json).toEqual({ message: 'Email added to the queue, will be sent out soon!' }),
		},
		{
			title: 'finds the last reply of a lead given by email, and keeps a plain text readable',
			items: threads,
			parameters: {
				campaignId: chosen.campaignId,
				leadId: { __rl: true, mode: 'email', value: '={{ $json.email }}' },
				emailBody: 'Prices < 10 & up\nSee you',
				additionalFields: { bodyFormat: 'text' },
			},
			sent: (item) => ({
				params: params(item),
				body: {
					email_stats_id: item.stats,
					email_body: 'Prices &lt; 10 &amp; up<br>See you',
					reply_message_id: `<reply-${item.stats as string}@example.net>`,
					reply_email_time: item.repliedAt,
					reply_email_body: '<p>You would have to ask my colleague.</p>',
				},
			}),
		},
	],
	forward: [
		{
			items: threads,
			parameters: {
				...chosen,
				toEmails: 'boss@example.org\nsales@example.org',
				additionalFields: {
					bodyFormat: 'text',
					forwardEmailBody: 'Please take over.\n>',
					forwardEmailSubject: 'Fwd: Prices',
					messageId: '=<{{ $json.stats }}@example.org>',
					statsId: '={{ $json.stats }}',
				},
			},
			sent: (item) => ({
				params: params(item),
				body: {
					message_id: `<${item.stats as string}@example.org>`,
					stats_id: item.stats,
					to_emails: 'boss@example.org,sales@example.org',
					forward_email_body: 'Please take over.<br>&gt;',
					forward_email_subject: 'Fwd: Prices',
				},
			}),
			output: ([{ json }]) => expect(json).toMatchObject({ status: 'success' }),
		},
		{
			title: 'finds the last reply of the lead',
			items: threads,
			parameters: { ...chosen, toEmails: 'boss@example.org' },
			sent: (item) => ({
				params: params(item),
				body: {
					message_id: `<reply-${item.stats as string}@example.net>`,
					stats_id: item.stats,
					to_emails: 'boss@example.org',
				},
			}),
		},
		{
			title: 'finds the email that a Message-ID names',
			items: threads,
			parameters: {
				...chosen,
				toEmails: 'boss@example.org',
				additionalFields: { messageId: '=<{{ $json.stats }}@example.org>' },
			},
			sent: (item) => ({
				params: params(item),
				body: {
					message_id: `<${item.stats as string}@example.org>`,
					stats_id: item.stats,
					to_emails: 'boss@example.org',
				},
			}),
		},
	],
	getReplyStatus: [
		{
			items: [{ id: '<out-901@example.org>' }, { id: ' out-902@example.org ' }],
			parameters: { messageId: '={{ $json.id }}' },
			sent: ({ id }) => ({ query: { message_id: `<${/[^<> ]+/.exec(id as string)![0]}>` } }),
			output: ([{ json }], { id }) =>
				expect(json.status).toBe((id as string).includes('901') ? 'COMPLETED' : 'SCHEDULED'),
		},
	],
	changeReadStatus: [
		{
			items: [
				{ ...threads[0], read: true },
				{ ...threads[1], read: 'false' },
			],
			parameters: { emailLeadMapId, readStatus: '={{ $json.read }}' },
			sent: (item) => ({ body: { ...place(item), read_status: item.read === true } }),
			output: ([{ json }]) => expect(json).toMatchObject({ ok: true }),
		},
		{
			title: 'finds the lead by email address in the campaign, which is not sent',
			items: threads,
			parameters: {
				campaignId: chosen.campaignId,
				emailLeadMapId: { __rl: true, mode: 'email', value: '={{ $json.email }}' },
				readStatus: true,
			},
			sent: (item) => ({ body: { ...place(item), read_status: true } }),
		},
	],
	setReminder: [
		{
			items: threads,
			timezone: 'Europe/Madrid',
			parameters: {
				emailLeadMapId,
				reminderTime: '2026-01-20T10:00:00',
				message: '=Call {{ $json.lead }}',
				additionalFields: { emailStatsId: `${STATS}000000000001` },
			},
			sent: (item) => ({
				body: {
					...place(item),
					email_stats_id: `${STATS}000000000001`,
					message: `Call ${item.lead as string}`,
					reminder_time: '2026-01-20T09:00:00.000Z',
				},
			}),
			output: ([{ json }]) => expect(json).toHaveProperty('reminder_id'),
		},
		{
			title: 'finds the last message of the conversation',
			items: threads,
			parameters: { emailLeadMapId, reminderTime: '2026-01-20T10:00:00Z', message: 'Call' },
			sent: (item) => ({
				body: {
					...place(item),
					email_stats_id: item.stats,
					message: 'Call',
					reminder_time: '2026-01-20T10:00:00.000Z',
				},
			}),
		},
	],
	pushToSubsequence: [
		{
			items: threads,
			parameters: {
				emailLeadMapId,
				subSequenceId: byId('90213'),
				options: { subSequenceDelayTime: 86400, stopLeadOnParentCampaignReply: true },
			},
			sent: (item) => ({
				body: {
					...place(item),
					sub_sequence_id: 90213,
					sub_sequence_delay_time: 86400,
					stop_lead_on_parent_campaign_reply: true,
				},
			}),
			output: ([{ json }]) => expect(json).toMatchObject({ sub_sequence_id: 90213 }),
		},
	],
	updateTeamMember: [
		{
			items: [
				{ ...threads[0], member: 12 },
				{ ...threads[1], member: '13' },
			],
			parameters: { emailLeadMapId, teamMemberId: byId('={{ $json.member }}') },
			sent: (item) => ({ body: { ...place(item), team_member_id: Number(item.member) } }),
			output: ([{ json }], { member }) =>
				expect(json).toMatchObject({ team_member_id: Number(member) }),
		},
	],
	updateCategory: [
		{
			title: 'sets a category, and clears it with No Category',
			items: [
				{ ...threads[0], category: '2' },
				{ ...threads[1], category: 0 },
			],
			parameters: { emailLeadMapId, categoryId: byId('={{ $json.category }}') },
			sent: (item) => ({ body: { ...place(item), category_id: Number(item.category) || null } }),
			output: ([{ json }]) => expect(json).toMatchObject({ success: true }),
		},
	],
	updateRevenue: [
		{
			items: [
				{ ...threads[0], won: 1500.5 },
				{ ...threads[1], won: '0' },
			],
			parameters: { emailLeadMapId, revenue: '={{ $json.won }}' },
			sent: (item) => ({ body: { ...place(item), revenue: Number(item.won) } }),
			output: ([{ json }], { won }) => expect(json).toMatchObject({ revenue: Number(won) }),
		},
	],
	resumeLead: [
		{
			items: threads,
			parameters: {
				campaignId: chosen.campaignId,
				emailLeadMapId,
				options: { resumeDelayDays: 3 },
			},
			sent: (item) => ({ body: { ...params(item), ...place(item), resume_delay_days: 3 } }),
			output: ([{ json }]) => expect(json).toMatchObject({ resume_delay_days: 3 }),
		},
		{
			title: 'resumes at once a lead given by email address',
			items: threads,
			parameters: {
				campaignId: chosen.campaignId,
				emailLeadMapId: { __rl: true, mode: 'email', value: '={{ $json.email }}' },
			},
			sent: (item) => ({ body: { ...params(item), ...place(item) } }),
		},
	],
	blockDomains: [
		{
			items: [
				{ source: 'complaint', domains: 'a.example.com, b.example.org' },
				{ source: 'manual', domains: 'a.example.com' },
			],
			parameters: {
				domains: '={{ $json.domains }}',
				additionalFields: { source: '={{ $json.source }}' },
			},
			sent: ({ source, domains }) => ({
				body: { domains: (domains as string).split(', '), source },
			}),
			output: (items, { domains }) =>
				expect(items.map(({ json }) => json)).toEqual(
					(domains as string).split(', ').map((domain) => ({ domain, status: 'blocked' })),
				),
		},
	],
};
