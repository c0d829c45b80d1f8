import { campaign } from './campaign';
import type { OperationHandlers } from './handler';

/** Every stateful operation. Those not listed answer the example of their catalogue entry. */
export const handlers: OperationHandlers = {
	...campaign,
};
