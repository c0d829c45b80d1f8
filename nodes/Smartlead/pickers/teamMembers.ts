import type { DependentPicker } from '../../kernel/pickers/picker';

/** Members of the team by name. */
export const teamMembers: DependentPicker = () => {
	const today = new Date().toISOString().slice(0, 10);
	return {
		// The API has no route for team members; the statistics of the team name them all.
		path: '/analytics/team-board/overall-stats',
		parameters: { start_date: today, end_date: today },
		items: 'data.team_board_stats',
		sorted: 'search',
		entries: (rows) => rows.map(({ id, name }) => ({ name: String(name), value: id })),
	};
};
