import { campaign } from './campaign';
import { contact } from './contact';
import { contactList } from './contactList';
import { contactProperty } from './contactProperty';
import { domain } from './domain';
import { email } from './email';
import type { OperationHandlers } from './handler';
import { sender } from './sender';
import { suppressionGroup } from './suppressionGroup';
import { template } from './template';

/** Every stateful operation. Those not listed answer the example of their catalogue entry. */
export const handlers: OperationHandlers = {
	...campaign,
	...contact,
	...contactList,
	...contactProperty,
	...domain,
	...email,
	...sender,
	...suppressionGroup,
	...template,
};
