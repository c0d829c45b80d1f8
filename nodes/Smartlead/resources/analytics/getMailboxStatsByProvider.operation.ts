import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { fullReportOptions } from './filters';

export const getMailboxStatsByProvider: OperationDefinition = {
	name: 'Get Mailbox Performance by Provider',
	value: 'getMailboxStatsByProvider',
	action: 'Get the performance of mailboxes by provider',
	description:
		'Get the totals of each mailbox provider for a range of days, one item a provider (group "overall") and one a tag and provider (group "tag_wise")',
	endpoint: 'GET /analytics/mailbox/provider-wise-overall-performance',
	effects: 'read',
	output: {
		report: {
			at: ['email_providers_performance_overview'],
			key: 'provider',
			texts: ['tag', 'tag_name'],
			omit: [
				'tag_id',
				'tag_color',
				'unique_lead_count',
				'unique_open_count',
				'open_rate',
				'positive_reply_rate',
			],
		},
	},
	prepare: asDatedTexts,
	fields: [startDate, endDate, fullReportOptions],
};
