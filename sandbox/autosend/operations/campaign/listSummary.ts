import type { AutoSendState } from '../../state';
import { membersOf, type ContactList } from '../../state/contactLists';

/** A list as campaigns have it: requests name ids, answers have this. */
export function listSummary(state: AutoSendState, list: ContactList): object {
	const { id, name, type } = list;
	return { id, name, type, contactCount: membersOf(state, list).length };
}
