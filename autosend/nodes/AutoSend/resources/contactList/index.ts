import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { addContacts } from './addContacts.operation';
import { create } from './create.operation';
import { del } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getContacts } from './getContacts.operation';
import { removeContacts } from './removeContacts.operation';

export const contactList: ResourceDefinition = {
	name: 'Contact List',
	value: 'contactList',
	description: 'Sort contacts into lists and segments',
	host: 'api',
	operations: [addContacts, create, del, get, getContacts, getAll, removeContacts],
};
