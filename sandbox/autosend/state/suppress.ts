import { groupData, unsubscriptionData } from '../webhooks/eventData';
import type { AutoSendState } from './index';
import type { SuppressionEntry } from './suppressions';

const UNSUBSCRIBED = 'UNSUBSCRIBE';

/**
 * Puts an address that is not there yet into a group. Webhooks hear of it when somebody has
 * unsubscribed; whether they do when a request has done it, no source says.
 * @param entry with the address in lower case, and the reason as it is answered
 */
export function suppress(
	state: AutoSendState,
	{
		email,
		groupId,
		reason = UNSUBSCRIBED,
	}: Pick<SuppressionEntry, 'email' | 'groupId'> & { reason?: string },
	at: string,
): void {
	const id = state.ids.take('suppressionEntry');
	const entry = { id, email, groupId, reason, createdAt: at, updatedAt: at };
	state.suppressionEntries.set(id, entry);
	if (reason !== UNSUBSCRIBED) return;
	if (state.suppressionGroups.get(groupId)?.isGlobal) {
		state.happenings.tell('email.unsubscribed', unsubscriptionData(entry));
	} else {
		state.happenings.tell('email.group_unsubscribed', groupData(entry));
	}
}

/** Takes an entry out of its group. Nothing tells that somebody is back who got no email at all. */
export function unsuppress(state: AutoSendState, entry: SuppressionEntry): void {
	state.suppressionEntries.delete(entry.id);
	if (state.suppressionGroups.get(entry.groupId)?.isGlobal) return;
	state.happenings.tell('email.group_resubscribed', groupData(entry));
}
