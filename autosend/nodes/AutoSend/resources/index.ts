import type { ResourceDefinition } from '../../kernel/definition/operation';
import { automation } from './automation';
import { campaign } from './campaign';
import { contact } from './contact';
import { contactList } from './contactList';
import { contactProperty } from './contactProperty';
import { domain } from './domain';
import { email } from './email';
import { event } from './event';
import { inboundEmail } from './inboundEmail';
import { migration } from './migration';
import { project } from './project';
import { sender } from './sender';
import { suppressionGroup } from './suppressionGroup';
import { template } from './template';
import { webhook } from './webhook';

/** All resources of the node, in the order of the list. */
export const resources: ResourceDefinition[] = [
	automation,
	campaign,
	contact,
	contactList,
	contactProperty,
	domain,
	email,
	event,
	inboundEmail,
	migration,
	project,
	sender,
	suppressionGroup,
	template,
	webhook,
];
