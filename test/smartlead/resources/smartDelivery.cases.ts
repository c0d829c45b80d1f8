import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { byId, type Case, type CaseTable } from '../../harness/cases';
import { newTests, schedule, scheduleSent, settings, settingsSent } from './placementTest';

// The seed has ids of both kinds: numbers as in the older reference, texts as in the docs.
const twoTests: [IDataObject, IDataObject] = [{ test: '1201' }, { test: 'test_001' }];
const spamTestId = byId('={{ $json.test }}');
const replyId = byId('={{ $json.test === "1201" ? 5001 : "r_7" }}');
const params = ({ test }: IDataObject) => ({ spamTestId: test as string });
const jsonOf = (items: INodeExecutionData[]) => items.map(({ json }) => json);

/** A report on a test, whose rows look like this. */
function report(row: object, body?: object): Case[] {
	return [
		{
			items: twoTests,
			parameters: { spamTestId },
			sent: (item) => ({ params: params(item), body }),
			output: (items) => expect(jsonOf(items)).toEqual([expect.objectContaining(row)]),
		},
	];
}

export const smartDeliveryCases: CaseTable = {
	createManualTest: [
		{
			items: newTests,
			parameters: { ...settings, additionalFields: { description: 'Before the launch' } },
			sent: (item) => ({ body: { ...settingsSent(item), description: 'Before the launch' } }),
			output: ([{ json }], { test }) => {
				expect(json).toMatchObject({ id: expect.any(Number), test_name: `Placement ${test}` });
			},
		},
		{
			title: 'adds, replaces and leaves out raw parameters',
			items: newTests,
			parameters: {
				...settings,
				additionalFields: {
					description: 'left out',
					rawBody: '{ "test_name": "Raw", "description": null }',
				},
			},
			sent: (item) => ({ body: { ...settingsSent(item), test_name: 'Raw' } }),
		},
	],
	createAutomatedTest: [
		{
			items: newTests,
			timezone: 'America/New_York',
			parameters: {
				...settings,
				...schedule,
				additionalFields: {
					description: 'Each week',
					folderId: byId('={{ $json.test === "one" ? 31 : "32" }}'),
					schedulerCronValue: true,
					starHour: '09:30',
				},
			},
			sent: (item) => ({
				body: {
					...settingsSent(item),
					...scheduleSent,
					description: 'Each week',
					folder_id: item.test === 'one' ? 31 : 32,
					scheduler_cron_value: { tz: 'Europe/Madrid', days: [1, 7] },
					starHour: '09:30',
				},
			}),
			output: ([{ json }]) => expect(json).toMatchObject({ test_type: 'automated' }),
		},
		{
			title: 'sends no cron value where it is off',
			items: newTests,
			timezone: 'America/New_York',
			parameters: { ...settings, ...schedule, additionalFields: { schedulerCronValue: false } },
			sent: (item) => ({ body: { ...settingsSent(item), ...scheduleSent } }),
		},
	],
	getTest: [
		{
			items: twoTests,
			parameters: { spamTestId },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }], { test }) => {
				expect(String(json.id)).toBe(test);
				expect(Object.keys(json).length).toBeLessThanOrEqual(10);
			},
		},
		{
			title: 'returns everything without Simplify',
			items: twoTests,
			parameters: { spamTestId, simplify: false },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }]) => expect(json).toHaveProperty('has_seed_mapping', true),
		},
	],
	getManyTests: [
		{
			items: [{ type: 'auto' }, { type: 'manual' }],
			parameters: { limit: 1, filters: { testType: '={{ $json.type }}' } },
			sent: ({ type }) => ({
				query: { testType: type as string },
				body: { offset: 0, limit: 1 },
			}),
			output: (items, { type }) => {
				const id = type === 'auto' ? 1202 : 1201;
				expect(items.map(({ json }) => json.spam_test_id)).toEqual([id]);
			},
		},
	],
	stopAutomatedTest: [
		{
			items: [{ test: 1202 }, { test: '1202' }],
			parameters: { spamTestId },
			sent: (item) => ({ params: params(item) }),
			output: (items) => expect(jsonOf(items)).toEqual([{ message: 'Test stopped successfully' }]),
		},
	],
	deleteTests: [
		{
			items: [{ tests: [1201, '1202'] }, { tests: 'test_001' }],
			parameters: { spamTestIds: '={{ $json.tests }}' },
			// One request for both items.
			sent: ({ tests }) =>
				tests === 'test_001' ? [] : { body: { spamTestIds: [1201, 1202, 'test_001'] } },
			output: (items, { tests }) => {
				const ids = tests === 'test_001' ? ['test_001'] : [1201, 1202];
				expect(jsonOf(items)).toEqual(ids.map((id) => ({ spam_test_id: id, deleted: true })));
			},
		},
	],
	// The docs post an empty object.
	getProviderReport: report({ provider: 'Gmail', inbox_rate: 94.2 }, {}),
	getGeoReport: report({ region: 'Europe', inbox_rate: 88.9 }, {}),
	getSenderReport: report({ email: 'ana@example.org' }),
	getSenderAccounts: [
		{
			items: twoTests,
			parameters: { spamTestId },
			sent: (item) => ({ params: params(item) }),
			output: (items, { test }) => {
				expect(items.map(({ json }) => String(json.spam_test_id))).toEqual([test]);
			},
		},
	],
	getSpamFilterReport: report({ spam_filter_details: [expect.any(Object)] }),
	getDkimDetails: report({ seed_accounts: [expect.objectContaining({ dkim_verified: true })] }),
	getSpfDetails: report({ seed_accounts: [expect.objectContaining({ spf_verified: true })] }),
	getRdnsDetails: report({ seed_accounts: [expect.objectContaining({ rdns_verified: true })] }),
	getBlacklist: report({ reply_id: 5001, ip: '192.0.2.10' }),
	getDomainBlacklist: report({
		seed_accounts: [expect.objectContaining({ domain_blacklisted: true })],
	}),
	getIpAnalytics: report({ ip: '192.0.2.10', blacklisted: false }),
	getScheduleHistory: report({ test_run_no: 2, inbox_count: 18 }),
	getEmailContent: report({ subject: 'Hello' }),
	getEmailHeaders: [
		{
			items: twoTests,
			parameters: { spamTestId, replyId },
			sent: (item) => ({
				params: { ...params(item), replyId: item.test === '1201' ? 5001 : 'r_7' },
			}),
			output: ([{ json }]) => expect(json).toHaveProperty('Authentication-Results', 'dkim=pass'),
		},
	],
	getReplyIpDetails: [
		{
			items: twoTests,
			parameters: { spamTestId, replyId },
			sent: (item) => ({
				params: { ...params(item), replyId: item.test === '1201' ? 5001 : 'r_7' },
			}),
			output: (items) => expect(items).toEqual([]),
		},
	],
	getMailboxesSummary: [
		{
			items: [{ most: 1 }, { most: 2 }],
			parameters: { limit: '={{ $json.most }}' },
			sent: ({ most }) => ({ query: { offset: '0', limit: String(most) } }),
			output: (items, { most }) => expect(items).toHaveLength(most as number),
		},
	],
	getMailboxesCount: [
		{
			items: [{}, {}],
			parameters: {},
			sent: () => ({}),
			output: (items) => expect(jsonOf(items)).toMatchObject([{ total_email_count: 29 }]),
		},
	],
	getProviders: [
		{
			items: [{}, {}],
			parameters: {},
			sent: () => ({}),
			output: (items) => expect(jsonOf(items)).toMatchObject([{ region_name: 'North America' }]),
		},
	],
	createFolder: [
		{
			items: [{ folder: 'Q3' }, { folder: 'Q4' }],
			parameters: { folderName: '={{ $json.folder }}' },
			sent: ({ folder }) => ({ body: { folderName: folder } }),
			output: ([{ json }], { folder }) => {
				expect(json).toMatchObject({ id: expect.any(Number), name: folder });
			},
		},
	],
	getFolders: [
		{
			items: [{ part: 'Q1' }, { part: 'Q2' }],
			parameters: { limit: 1, filters: { name: '={{ $json.part }}' } },
			sent: ({ part }) => ({ query: { name: part as string, offset: '0', limit: '1' } }),
			output: (items, { part }) => expect(items.map(({ json }) => json.name)).toEqual([part]),
		},
	],
	getFolder: [
		{
			items: [{ folder: 31 }, { folder: '32' }],
			parameters: { folderId: byId('={{ $json.folder }}') },
			sent: ({ folder }) => ({ params: { folderId: folder as number } }),
			output: ([{ json }], { folder }) => expect(json.id).toBe(Number(folder)),
		},
	],
	deleteFolder: [
		{
			items: [{ folder: 31 }, { folder: '32' }],
			parameters: { folderId: byId('={{ $json.folder }}') },
			sent: ({ folder }) => ({ params: { folderId: folder as number } }),
			output: (items) => expect(jsonOf(items)).toEqual([{ deleted: true }]),
		},
	],
};
