import type { OperationDefinition } from '../../../kernel/definition/operation';
import { spamTestId } from './spamTest';

export const getScheduleHistory: OperationDefinition = {
	name: 'Get Schedule History',
	value: 'getScheduleHistory',
	action: 'Get the schedule history of a placement test',
	description:
		'List the runs of a recurring test so far, with how many emails of each reached the inbox, a tab or spam',
	endpoint: 'GET /spam-test/report/{spamTestId}/schedule-history',
	effects: 'read',
	paging: { style: 'none' },
	fields: [spamTestId],
};
