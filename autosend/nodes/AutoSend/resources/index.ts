import type { ResourceDefinition } from '../../kernel/definition/operation';
import { campaign } from './campaign';
import { contactList } from './contactList';
import { email } from './email';
import { template } from './template';

/** All resources of the node, in the order of the list. */
export const resources: ResourceDefinition[] = [campaign, contactList, email, template];
