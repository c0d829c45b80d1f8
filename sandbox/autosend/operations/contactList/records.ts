import { GLOBAL_LIST, type ContactListType } from '../../state/contactLists';
import type { OperationRequest } from '../handler';
import { listView } from './listView';
import { requireList, requireOwnList, type ListReference } from './requireList';

interface ListsQuery {
	type?: ContactListType;
}

/** The list of all contacts comes first. */
export function getLists({ query, state }: OperationRequest<unknown, ListsQuery>): object {
	const lists = [GLOBAL_LIST, ...state.contactLists.values()]
		.filter(({ type }) => query.type === undefined || type === query.type)
		.map((list) => listView(state, list));
	return { success: true, data: { lists } };
}

export function getList({ params, state }: OperationRequest<ListReference>): object {
	return { success: true, data: listView(state, requireList(state, params)) };
}

/** Its contacts stay, and segments below it select among all contacts. */
export function deleteList({ params, state }: OperationRequest<ListReference>): object {
	const { id } = requireOwnList(state, params);
	state.contactLists.delete(id);
	for (const contact of state.contacts.all()) {
		contact.listIds = contact.listIds.filter((listId) => listId !== id);
	}
	return { success: true, message: 'Contact list deleted' };
}
