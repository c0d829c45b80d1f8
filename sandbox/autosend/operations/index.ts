import { campaign } from './campaign';
import { domain } from './domain';
import { email } from './email';
import type { OperationHandlers } from './handler';
import { sender } from './sender';
import { template } from './template';

/** Every stateful operation. Those not listed answer the example of their catalogue entry. */
export const handlers: OperationHandlers = {
	...campaign,
	...domain,
	...email,
	...sender,
	...template,
};
