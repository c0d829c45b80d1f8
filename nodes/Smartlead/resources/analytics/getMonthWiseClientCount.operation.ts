import type { OperationDefinition } from '../../../kernel/definition/operation';
import { asTexts } from './asTexts';
import { clientOptions } from './filters';

export const getMonthWiseClientCount: OperationDefinition = {
	name: 'Get Monthly Client Count',
	value: 'getMonthWiseClientCount',
	action: 'Get the monthly client count',
	description: 'Get how many clients an agency account has, one item a month',
	endpoint: 'GET /analytics/client/month-wise-count',
	effects: 'read',
	output: { report: { at: ['monthly_stats'], key: 'month', texts: ['month'] } },
	prepare: asTexts,
	fields: [clientOptions],
};
