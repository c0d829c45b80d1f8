import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { reportOptions } from './filters';

export const getLeadCategoryResponses: OperationDefinition = {
	name: 'Get Lead Category Responses',
	value: 'getLeadCategoryResponses',
	action: 'Get the responses by lead category',
	description: 'Get how many replies fell into each lead category within a range of days',
	endpoint: 'GET /analytics/lead/category-wise-response',
	effects: 'read',
	output: {
		report: {
			// The first is what production clients get, beside a list of filters; the second the docs.
			at: ['lead_responses_by_category.leadResponseGrouping', 'lead_responses_by_category'],
			key: 'category',
			texts: ['category', 'name'],
		},
	},
	prepare: asDatedTexts,
	fields: [startDate, endDate, reportOptions],
};
