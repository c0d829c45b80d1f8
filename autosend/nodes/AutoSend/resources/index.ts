import type { ResourceDefinition } from '../../kernel/definition/operation';
import { campaign } from './campaign';
import { contact } from './contact';
import { contactList } from './contactList';
import { contactProperty } from './contactProperty';
import { email } from './email';
import { template } from './template';

/** All resources of the node, in the order of the list. */
export const resources: ResourceDefinition[] = [
	campaign,
	contact,
	contactList,
	contactProperty,
	email,
	template,
];
