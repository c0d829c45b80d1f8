import type { IDataObject } from 'n8n-workflow';

import { byId } from '../../harness/cases';

/** The items that the forms below read. */
export const newTests: [IDataObject, IDataObject] = [
	{ test: 'one', providers: [12, 20] },
	{ test: 'two', providers: ['gmail_na', 'outlook_eu'] },
];

/** The form of a placement test of Smart Delivery. */
export const settings = {
	testName: '=Placement {{ $json.test }}',
	campaignId: byId(90211),
	sequenceMappingId: byId('3301'),
	senderAccounts: ['ana@example.org', 'tomas@example.org'],
	providerIds: '={{ $json.providers }}',
	spamFilters: 'spam_assassin, other_filter',
	linkChecker: '={{ $json.test === "one" }}',
	allEmailSentWithoutTimeGap: false,
	minTimeBtwnEmails: '={{ "15" }}',
	minTimeUnit: 'minutes',
	isWarmup: true,
};

/** What the API is to get for it. */
export const settingsSent = ({ test, providers }: IDataObject) => ({
	test_name: `Placement ${test as string}`,
	campaign_id: 90211,
	sequence_mapping_id: 3301,
	sender_accounts: ['ana@example.org', 'tomas@example.org'],
	provider_ids: providers,
	spam_filters: ['spam_assassin', 'other_filter'],
	link_checker: test === 'one',
	all_email_sent_without_time_gap: false,
	min_time_btwn_emails: 15,
	min_time_unit: 'minutes',
	is_warmup: true,
});

/** The form of an automated test, beside its settings. */
export const schedule = {
	scheduleStartTime: '2026-02-02T09:00:00',
	testEndDate: '2026-03-20T00:00:00',
	everyDays: 7,
	tz: byId('Europe/Madrid'),
	days: [1, '7'],
};

/** What the API is to get for it, in a workflow with the time zone of New York. */
export const scheduleSent = {
	schedule_start_time: '2026-02-02T14:00:00.000Z',
	test_end_date: '2026-03-20',
	every_days: 7,
	tz: 'Europe/Madrid',
	days: [1, 7],
};
