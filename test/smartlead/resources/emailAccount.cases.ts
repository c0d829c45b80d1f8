import type { IDataObject } from 'n8n-workflow';

import { byId, type CaseTable } from '../../harness/cases';

const mailboxes: [IDataObject, IDataObject] = [{ mailbox: 501 }, { mailbox: '502' }];
const emailAccountId = byId('={{ $json.mailbox }}');
const params = ({ mailbox }: IDataObject) => ({ email_account_id: Number(mailbox) });

const people: [IDataObject, IDataObject] = [
	{ name: 'Sales', email: 'sales@example.com' },
	{ name: 'Support', email: 'support@example.com' },
];
const person = { fromName: '={{ $json.name }}', fromEmail: '={{ $json.email }}' };

const settings = {
	bcc: 'crm@example.com',
	clientId: byId(299),
	customTrackingUrl: 'track.example.com',
	maxEmailPerDay: 0,
	signature: '<p>Example</p>',
	timeToWaitInMins: 12,
};
const settingsSent = {
	bcc: 'crm@example.com',
	client_id: 299,
	custom_tracking_url: 'track.example.com',
	max_email_per_day: 0,
	signature: '<p>Example</p>',
	time_to_wait_in_mins: 12,
};
const warmup = { dailyRampup: 5, replyRatePercentage: 30, totalWarmupPerDay: 40 };
const warmupSent = { daily_rampup: 5, reply_rate_percentage: 30, total_warmup_per_day: 40 };

const tokens = {
	scope: 'https://mail.example.com/',
	expiryDate: 1768471200000,
	accessToken: 'access-1',
	refreshToken: 'refresh-1',
	idToken: 'id-1',
};
const tokensSent = {
	scope: 'https://mail.example.com/',
	expiry_date: 1768471200000,
	access_token: 'access-1',
	refresh_token: 'refresh-1',
	id_token: 'id-1',
};

const smtp = {
	...person,
	userName: '={{ $json.email }}',
	password: 'pass-word-1',
	smtpHost: 'smtp.example.com',
	smtpPort: 465,
	imapHost: 'imap.example.com',
};
const smtpSent = ({ name, email }: IDataObject) => ({
	from_name: name,
	from_email: email,
	user_name: email,
	password: 'pass-word-1',
	smtp_host: 'smtp.example.com',
	smtp_port: 465,
	imap_host: 'imap.example.com',
	imap_port: 993,
});

const readOptions = {
	folder: 'INBOX',
	from: '2026-01-01T09:00:00',
	to: '2026-01-31T18:00:00',
	includeBody: true,
	limit: 2,
};
const readOptionsSent = {
	folder: 'INBOX',
	from: '2026-01-01T08:00:00.000Z',
	to: '2026-01-31T17:00:00.000Z',
	includeBody: true,
	limit: 2,
};

export const emailAccountCases: CaseTable = {
	createSmtp: [
		{
			items: people,
			parameters: smtp,
			sent: (item) => ({ body: { ...smtpSent(item), warmup_enabled: false } }),
			output: ([{ json }]) => {
				expect(json).toMatchObject({ ok: true, emailAccountId: expect.any(Number) });
			},
		},
		{
			title: 'sends every option',
			items: [
				{ ...people[0], id: 501 },
				{ ...people[1], id: '502' },
			],
			parameters: {
				...smtp,
				warmupEnabled: true,
				additionalFields: {
					...settings,
					...warmup,
					existingEmailAccountId: byId('={{ $json.id }}'),
					differentReplyToAddress: 'replies@example.com',
					imapPassword: 'pass-word-2',
					imapUserName: 'reader',
					isSuspended: false,
					token: { token: tokens },
					type: 'GMAIL',
				},
			},
			sent: (item) => ({
				body: {
					...smtpSent(item),
					...settingsSent,
					...warmupSent,
					warmup_enabled: true,
					id: Number(item.id),
					different_reply_to_address: 'replies@example.com',
					imap_password: 'pass-word-2',
					imap_user_name: 'reader',
					is_suspended: false,
					token: tokensSent,
					type: 'GMAIL',
				},
			}),
			output: ([{ json }], { id }) => expect(json.emailAccountId).toBe(Number(id)),
		},
	],
	createOAuth: [
		{
			items: people,
			parameters: {
				...person,
				username: '={{ $json.email }}',
				token: { token: { scope: tokens.scope, expiryDate: '={{ 1768471200000 }}' } },
			},
			sent: ({ name, email }) => ({
				body: {
					from_name: name,
					from_email: email,
					username: email,
					type: 'GMAIL',
					token: { scope: tokens.scope, expiry_date: 1768471200000, token_type: 'Bearer' },
					warmup_enabled: false,
					use_whitelabel_credentials: false,
				},
			}),
			output: ([{ json }], { email }) => {
				expect(json).toMatchObject({ id: expect.any(Number), from_email: email });
			},
		},
		{
			title: 'sends every option',
			items: [
				{ ...people[0], id: 501 },
				{ ...people[1], id: '502' },
			],
			timezone: 'Europe/Madrid',
			parameters: {
				...person,
				username: 'login',
				type: 'OUTLOOK',
				token: {
					token: {
						...tokens,
						moreFields: { expiresIn: 3600, expiry: '2026-01-15T11:00:00', extExpiresIn: 7200 },
					},
				},
				warmupEnabled: true,
				useWhitelabelCredentials: true,
				additionalFields: {
					...settings,
					...warmup,
					existingEmailAccountId: byId('={{ $json.id }}'),
				},
			},
			sent: ({ name, email, id }) => ({
				body: {
					...settingsSent,
					...warmupSent,
					id: Number(id),
					from_name: name,
					from_email: email,
					username: 'login',
					type: 'OUTLOOK',
					token: {
						...tokensSent,
						token_type: 'Bearer',
						expires_in: 3600,
						expiry: '2026-01-15T10:00:00.000Z',
						ext_expires_in: 7200,
					},
					warmup_enabled: true,
					use_whitelabel_credentials: true,
				},
			}),
		},
	],
	delete: [
		{
			items: mailboxes,
			parameters: { emailAccountId },
			sent: (item) => ({ params: params(item) }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	fetchMessages: [
		{
			items: mailboxes,
			timezone: 'Europe/Madrid',
			parameters: { emailAccountId, options: readOptions },
			sent: (item) => ({ params: params(item), body: readOptionsSent }),
			output: (items) => {
				expect(items).toHaveLength(2);
				expect(items[0].json).toMatchObject({
					subject: expect.stringMatching(/^Re: /),
					date: expect.any(String),
				});
			},
		},
	],
	fetchMessagesMany: [
		{
			title: 'sends the mailboxes of all items with the same options as one list',
			items: [{ boxes: [501, 503] }, { boxes: '502, 505' }],
			timezone: 'Europe/Madrid',
			parameters: { emailAccountIds: '={{ $json.boxes }}', options: readOptions },
			sent: ({ boxes }) =>
				Array.isArray(boxes)
					? {
							body: [501, 503, 502, 505].map((account_id) => ({ account_id, ...readOptionsSent })),
						}
					: [],
			output: (items, { boxes }) => {
				const ids = Array.isArray(boxes) ? [501, 503] : [502, 505];
				expect(items.map(({ json }) => json.account_id)).toEqual(ids);
			},
		},
	],
	get: [
		{
			items: mailboxes,
			parameters: { emailAccountId, options: { fetchCampaigns: true, fetchTags: true } },
			sent: (item) => ({
				params: params(item),
				query: { fetch_campaigns: 'true', fetch_tags: 'true' },
			}),
			output: (items, { mailbox }) => {
				expect(items.map(({ json }) => json)).toEqual([
					{
						id: Number(mailbox),
						from_name: expect.any(String),
						from_email: expect.any(String),
						is_suspended: false,
						is_smtp_success: true,
						is_imap_success: true,
						warmup_status: 'ACTIVE',
						warmup_reputation: expect.stringMatching(/^\d+%$/),
						tags: expect.any(Array),
						campaign_ids: expect.any(Array),
					},
				]);
			},
		},
	],
	getAll: [
		{
			items: [{ part: 'ana' }, { part: 'tomas' }],
			parameters: {
				returnAll: true,
				filters: {
					clientId: byId(299),
					emailWarmupStatus: 'ACTIVE',
					esp: 'SMTP',
					fetchCampaigns: false,
					isInUse: true,
					isSmtpSuccess: false,
					isWarmupBlocked: false,
					username: '={{ $json.part }}',
				},
			},
			sent: ({ part }) => ({
				query: {
					client_id: '299',
					emailWarmupStatus: 'ACTIVE',
					esp: 'SMTP',
					fetch_campaigns: 'false',
					isInUse: 'true',
					isSmtpSuccess: 'false',
					isWarmupBlocked: 'false',
					username: part as string,
					offset: '0',
					limit: '100',
				},
			}),
		},
		{
			title: 'gives the mailboxes as they are without Simplify, but for the passwords',
			items: [{}, {}],
			parameters: { limit: 3, simplify: false, filters: { includePasswords: false } },
			sent: () => ({ query: { offset: '0', limit: '3' } }),
			output: (items) => {
				expect(items.map(({ json }) => json.id)).toEqual([501, 502, 503]);
				expect(items[0].json).toMatchObject({ smtp_port: 587, warmup_details: { id: 9 } });
				expect(JSON.stringify(items)).not.toMatch(/password/);
			},
		},
	],
	getWarmupStats: [
		{
			items: mailboxes,
			parameters: { emailAccountId },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }], { mailbox }) => {
				expect(json).toMatchObject({ id: Number(mailbox), stats_by_date: expect.any(Array) });
			},
		},
	],
	reconnectFailed: [
		{
			items: mailboxes,
			parameters: {},
			sent: () => ({ body: {} }),
			output: ([{ json }]) =>
				expect(json).toMatchObject({ ok: true, message: expect.stringContaining('queue') }),
		},
	],
	suspend: [
		{
			items: mailboxes,
			parameters: { emailAccountId },
			sent: (item) => ({ params: params(item) }),
			output: (items, { mailbox }) => {
				expect(items.map(({ json }) => json)).toEqual([
					{ accountId: Number(mailbox), isSuspended: true },
				]);
			},
		},
	],
	unsuspend: [
		{
			items: mailboxes,
			parameters: { emailAccountId },
			sent: (item) => ({ params: params(item) }),
			output: (items, { mailbox }) => {
				expect(items.map(({ json }) => json)).toEqual([
					{ accountId: Number(mailbox), isSuspended: false },
				]);
			},
		},
	],
	update: [
		{
			items: mailboxes,
			parameters: {
				emailAccountId,
				updateFields: {
					...settings,
					differentReplyToAddress: 'replies@example.com',
					fromName: '=Box {{ $json.mailbox }}',
					isSuspended: false,
				},
			},
			sent: (item) => ({
				params: params(item),
				body: {
					...settingsSent,
					different_reply_to_address: 'replies@example.com',
					from_name: `Box ${item.mailbox as string}`,
					is_suspended: false,
				},
			}),
		},
		{
			title: 'takes a mailbox away from its client',
			items: mailboxes,
			parameters: { emailAccountId, updateFields: { clientId: byId(0) } },
			sent: (item) => ({ params: params(item), body: { client_id: null } }),
		},
	],
	updateWarmup: [
		{
			items: mailboxes,
			parameters: {
				emailAccountId,
				warmupEnabled: true,
				additionalFields: {
					...warmup,
					autoAdjustWarmup: false,
					isRampupEnabled: true,
					warmupKeyId: 'brave-oak',
				},
			},
			sent: (item) => ({
				params: params(item),
				body: {
					...warmupSent,
					warmup_enabled: true,
					auto_adjust_warmup: false,
					is_rampup_enabled: true,
					warmup_key_id: 'brave-oak',
				},
			}),
			output: ([{ json }], { mailbox }) => {
				expect(json).toMatchObject({ emailAccountId: Number(mailbox), warmupKey: 'brave-oak' });
			},
		},
	],
};
