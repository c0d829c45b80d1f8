import type { OperationHandlers } from './handler';

export const client: OperationHandlers = {
	'client.getMany': ({ state }) => [...state.clients.values()],
};
