import type { Simplified } from '../../../kernel/definition/output';

/** What most workflows need of an automation. */
export const simplifiedAutomation: Simplified = {
	fields: {
		id: 'id',
		name: 'name',
		status: 'status',
		startsOn: 'entryCriteria.type',
		tags: 'tags',
		entered: 'analytics.totalEntered',
		completed: 'analytics.totalCompleted',
		inside: 'analytics.totalActive',
		activeAt: 'activeAt',
		updatedAt: 'updatedAt',
	},
};
