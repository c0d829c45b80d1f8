import { automation } from './automation';
import { campaign } from './campaign';
import { contact } from './contact';
import { contactList } from './contactList';
import { contactProperty } from './contactProperty';
import { domain } from './domain';
import { email } from './email';
import { event } from './event';
import type { OperationHandlers } from './handler';
import { inboundEmail } from './inboundEmail';
import { project } from './project';
import { sender } from './sender';
import { suppressionGroup } from './suppressionGroup';
import { template } from './template';
import { webhook } from './webhook';

/** Every stateful operation. Those not listed answer the example of their catalogue entry. */
export const handlers: OperationHandlers = {
	...automation,
	...campaign,
	...contact,
	...contactList,
	...contactProperty,
	...domain,
	...email,
	...event,
	...inboundEmail,
	...project,
	...sender,
	...suppressionGroup,
	...template,
	...webhook,
};
