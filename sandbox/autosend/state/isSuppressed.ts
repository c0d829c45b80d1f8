import type { AutoSendState } from './index';
import type { SuppressionGroup } from './suppressions';

/** A group by its short code or by its long id: no source says which of them requests take. */
export function groupBy(state: AutoSendState, reference: string): SuppressionGroup | undefined {
	const { suppressionGroups } = state;
	const groups = [...suppressionGroups.values()];
	return suppressionGroups.get(reference) ?? groups.find(({ id }) => id === reference);
}

/**
 * Whether an address gets no email: it is in a group that holds for all of them, or in the email's
 * own. Entries of a group that is switched off do not count.
 */
export function isSuppressed(
	state: AutoSendState,
	address: string,
	group?: SuppressionGroup,
): boolean {
	const email = address.toLowerCase();
	return [...state.suppressionEntries.values()].some((entry) => {
		const left = state.suppressionGroups.get(entry.groupId);
		return entry.email === email && left?.isActive && (left.isGlobal || left === group);
	});
}
