import type { AutoSendState } from '../../state';
import type { Contact } from '../../state/contacts';

/** A contact as it is answered. */
export function contactView({ projectId }: AutoSendState, contact: Contact): object {
	return { ...contact, projectId };
}
