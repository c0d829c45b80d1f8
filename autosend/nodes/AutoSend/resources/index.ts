import type { ResourceDefinition } from '../../kernel/definition/operation';
import { campaign } from './campaign';
import { contact } from './contact';
import { contactList } from './contactList';
import { contactProperty } from './contactProperty';
import { domain } from './domain';
import { email } from './email';
import { project } from './project';
import { sender } from './sender';
import { suppressionGroup } from './suppressionGroup';
import { template } from './template';
import { webhook } from './webhook';

/** All resources of the node, in the order of the list. */
export const resources: ResourceDefinition[] = [
	campaign,
	contact,
	contactList,
	contactProperty,
	domain,
	email,
	project,
	sender,
	suppressionGroup,
	template,
	webhook,
];
