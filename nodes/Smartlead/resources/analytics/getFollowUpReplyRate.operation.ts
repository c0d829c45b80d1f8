import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { reportOptions } from './filters';

export const getFollowUpReplyRate: OperationDefinition = {
	name: 'Get Follow-Up Reply Rate',
	value: 'getFollowUpReplyRate',
	action: 'Get the reply rate of follow ups',
	description:
		'Get the share of follow-up emails, in percent, that were replied to within a range of days',
	endpoint: 'GET /analytics/campaign/follow-up-reply-rate',
	effects: 'read',
	output: { report: { at: [] } },
	prepare: asDatedTexts,
	fields: [startDate, endDate, reportOptions],
};
