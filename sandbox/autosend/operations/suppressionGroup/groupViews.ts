import type { AutoSendState } from '../../state';
import type { SuppressionGroup } from '../../state/suppressions';

/** A group as lists and Get have it: under both of its ids. */
export function groupView(state: AutoSendState, group: SuppressionGroup): object {
	const { id, groupId, name, description, isGlobal, isActive, createdAt, updatedAt } = group;
	const entries = [...state.suppressionEntries.values()];
	return {
		id,
		groupId,
		name,
		description,
		isGlobal,
		isActive,
		suppressionCount: entries.filter((entry) => entry.groupId === groupId).length,
		createdAt,
		updatedAt,
	};
}

/** A group as it is answered when it is created or changed, where `id` is the short code. */
export function savedGroup(group: SuppressionGroup): object {
	const { groupId, name, description, isActive, isGlobal } = group;
	return { id: groupId, name, description, isActive, isGlobal };
}
