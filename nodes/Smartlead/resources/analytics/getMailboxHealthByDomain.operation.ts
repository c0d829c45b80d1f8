import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { fullReportOptions } from './filters';
import { PAGE } from './page';

export const getMailboxHealthByDomain: OperationDefinition = {
	name: 'Get Mailbox Health by Domain',
	value: 'getMailboxHealthByDomain',
	action: 'Get the health of mailboxes by domain',
	description:
		'List what the mailboxes of each domain sent within a range of days and how it was received',
	endpoint: 'GET /analytics/mailbox/domain-wise-health-metrics',
	effects: 'read',
	paging: { style: 'offset', max: PAGE, unsure: true },
	output: {
		items: 'data.domain_health_metrics',
		report: {
			at: ['domain_health_metrics'],
			key: 'domain',
			omit: ['unique_lead_count', 'unique_open_count'],
		},
	},
	prepare: asDatedTexts,
	fields: [startDate, endDate, fullReportOptions],
};
