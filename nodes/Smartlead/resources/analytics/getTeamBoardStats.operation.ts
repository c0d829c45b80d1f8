import type { OperationDefinition } from '../../../kernel/definition/operation';
import { endDate, startDate } from '../../fields/dates';
import { asDatedTexts } from './asTexts';
import { fullReportOptions } from './filters';

export const getTeamBoardStats: OperationDefinition = {
	name: 'Get Team Board Stats',
	value: 'getTeamBoardStats',
	action: 'Get the team board stats',
	description: 'Get the totals of each member of the team for a range of days',
	endpoint: 'GET /analytics/team-board/overall-stats',
	effects: 'read',
	output: {
		report: {
			at: ['team_board_stats'],
			key: 'id',
			texts: ['name'],
			omit: ['profile_pic_url'],
		},
	},
	prepare: asDatedTexts,
	fields: [startDate, endDate, fullReportOptions],
};
