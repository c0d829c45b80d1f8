import type { Contact } from '../../state/contacts';
import { membersOf } from '../../state/contactLists';
import type { OperationRequest } from '../handler';
import { pageOf, type PageQuery } from '../page';
import { requireList, type ListReference } from './requireList';

interface MembersBody extends PageQuery, ListReference {
	email?: string;
}

/** The oldest contacts first; `email` is looked for in any case. No source says so. */
export function getContacts({
	body,
	state,
}: OperationRequest<unknown, unknown, MembersBody>): object {
	const part = body.email?.toLowerCase() ?? '';
	const members = membersOf(state, requireList(state, body)).filter(({ email }) =>
		email.includes(part),
	);
	const { rows, pagination } = pageOf(members, body);
	return { success: true, data: { contacts: rows.map(memberRow), pagination } };
}

function memberRow({ id, email, firstName, lastName, createdAt, updatedAt }: Contact): object {
	return { id, email, firstName, lastName, createdAt, updatedAt };
}
