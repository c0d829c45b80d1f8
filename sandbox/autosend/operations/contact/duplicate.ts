import type { OperationRequest } from '../handler';
import { invalid } from '../refusals';
import { contactView } from './contactView';
import { contactNotFound } from './requireContact';
import { saveContact } from './save';

interface DuplicateBody {
	sourceEmail: string;
	newEmail: string;
}

/** All of it is a guess: only the name of this operation is documented. */
export function duplicateContact({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, DuplicateBody>): object {
	const source = state.contacts.withEmail(body.sourceEmail);
	if (!source) throw contactNotFound();
	if (state.contacts.withEmail(body.newEmail)) {
		throw invalid('newEmail', 'is that of another contact');
	}
	const { firstName, lastName, userId, customFields, listIds } = source;
	const copied = { firstName, lastName, userId, customFields, listIds };
	const copy = saveContact(state, { ...copied, email: body.newEmail }, now);
	return { success: true, data: contactView(state, copy) };
}
