import type { AutoSendState } from '../../state';
import { membersOf, type ContactList } from '../../state/contactLists';

/** A list as it is answered. */
export function listView(state: AutoSendState, list: ContactList): object {
	const { id, name, description, type, filterCriteria, parentId, createdAt, updatedAt } = list;
	return {
		id,
		name,
		description,
		type,
		contactCount: membersOf(state, list).length,
		filterCriteria,
		parentId,
		createdAt,
		updatedAt,
	};
}
