import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { clientReportOptions } from './filters';
import { PAGE } from './page';

export const getClientStats: OperationDefinition = {
	name: 'Get Client Performance',
	value: 'getClientStats',
	action: 'Get the performance of clients',
	description:
		'List the totals of each client of an agency account for a range of days, with rates in percent',
	endpoint: 'GET /analytics/client/overall-stats',
	effects: 'read',
	paging: { style: 'offset', max: PAGE, unsure: true },
	output: {
		items: 'data.client_wise_performance',
		report: {
			at: ['client_wise_performance'],
			key: 'client_id',
			texts: ['client_name'],
			omit: ['client_health', 'unique_lead_count', 'unique_open_count'],
		},
	},
	prepare: asDatedTexts,
	fields: [startDate, endDate, clientReportOptions],
};
