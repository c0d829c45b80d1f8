import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import { lookup } from './lookup';

/** The members of the team, each with `id` and `name`. */
export async function teamMembers(context: ILoadOptionsFunctions): Promise<IDataObject[]> {
	// The API has no route for team members; the statistics of the team name them all.
	const today = new Date().toISOString().slice(0, 10);
	const path = '/analytics/team-board/overall-stats';
	const days = { start_date: today, end_date: today };
	return await lookup(context, path, days, 'data.team_board_stats');
}
