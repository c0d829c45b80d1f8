import type { OperationHandlers } from '../handler';
import { addContacts } from './add';
import { createList } from './create';
import { getContacts } from './members';
import { deleteList, getList, getLists } from './records';
import { removeContacts } from './remove';

export const contactList: OperationHandlers = {
	'contactList.getMany': getLists,
	'contactList.create': createList,
	'contactList.get': getList,
	'contactList.delete': deleteList,
	'contactList.getContacts': getContacts,
	'contactList.addContacts': addContacts,
	'contactList.removeContacts': removeContacts,
};
