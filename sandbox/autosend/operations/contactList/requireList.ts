import type { AutoSendState } from '../../state';
import { findList, GLOBAL_LIST, type ContactList } from '../../state/contactLists';
import { invalid, notFound } from '../refusals';

export interface ListReference {
	contactListId: string;
}

/** @throws ApiError for an unknown id. */
export function requireList(state: AutoSendState, { contactListId }: ListReference): ContactList {
	const list = findList(state, contactListId);
	if (!list) throw notFound();
	return list;
}

/** @throws ApiError for an unknown id, and for the list of all contacts. */
export function requireOwnList(state: AutoSendState, reference: ListReference): ContactList {
	const list = requireList(state, reference);
	if (list.id === GLOBAL_LIST.id) throw invalid('contactListId', 'is the list of all contacts');
	return list;
}

/** @throws ApiError for a list that contacts can neither join nor leave: segments fill themselves. */
export function requireStaticList(state: AutoSendState, reference: ListReference): ContactList {
	const list = requireOwnList(state, reference);
	if (list.type === 'segment') throw invalid('contactListId', 'is a segment');
	return list;
}
