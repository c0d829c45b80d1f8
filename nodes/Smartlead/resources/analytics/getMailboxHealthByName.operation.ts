import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { mailboxOptions } from './filters';
import { PAGE } from './page';

export const getMailboxHealthByName: OperationDefinition = {
	name: 'Get Mailbox Health by Address',
	value: 'getMailboxHealthByName',
	action: 'Get the health of mailboxes by address',
	description: 'List what each mailbox sent within a range of days and how it was received',
	endpoint: 'GET /analytics/mailbox/name-wise-health-metrics',
	effects: 'read',
	paging: { style: 'offset', max: PAGE, unsure: true },
	output: {
		items: 'data.email_health_metrics',
		report: {
			at: ['email_health_metrics'],
			key: 'email_account',
			omit: ['unique_lead_count', 'unique_open_count'],
		},
	},
	prepare: asDatedTexts,
	fields: [startDate, endDate, mailboxOptions],
};
