import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { reportOptions } from './filters';

export const getLeadToReplyTime: OperationDefinition = {
	name: 'Get Lead to Reply Time',
	value: 'getLeadToReplyTime',
	action: 'Get the time that leads take to reply',
	description:
		'Get how long leads took to reply within a range of days: one item a time span, or one with average and median. Smartlead documents both.',
	endpoint: 'GET /analytics/campaign/lead-to-reply-time',
	effects: 'read',
	output: { report: { at: ['lead_to_reply_time'], key: 'time_range' } },
	prepare: asDatedTexts,
	fields: [startDate, endDate, reportOptions],
};
