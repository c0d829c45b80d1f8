import type { OperationHandlers } from './handler';

export const lead: OperationHandlers = {
	'lead.getCategories': ({ state }) => [...state.leadCategories.values()],
};
