import type { AutoSendState } from '../../state';
import type { SuppressionGroup } from '../../state/suppressions';
import type { OperationRequest } from '../handler';
import { invalid, notFound } from '../refusals';
import { groupView, savedGroup } from './groupViews';

interface GroupPath {
	groupId: string;
}

interface GroupsQuery {
	includeGlobal?: boolean;
	isGlobal?: boolean;
}

interface GroupBody {
	name: string;
	description?: string;
	isActive: boolean;
}

/** Global groups are left out unless they are asked for: no source says so. */
export function getGroups({ query, state }: OperationRequest<unknown, GroupsQuery>): object {
	const { includeGlobal = false, isGlobal } = query;
	const groups = [...state.suppressionGroups.values()]
		.filter((group) =>
			isGlobal === undefined ? includeGlobal || !group.isGlobal : group.isGlobal === isGlobal,
		)
		.map((group) => groupView(state, group));
	return { success: true, data: { groups } };
}

export function getGroup({ params, state }: OperationRequest<GroupPath>): object {
	return { success: true, data: groupView(state, requireGroup(state, params)) };
}

export function createGroup({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, GroupBody>): object {
	const createdAt = now.toISOString();
	const group: SuppressionGroup = {
		id: state.ids.take('suppressionGroup'),
		groupId: state.ids.takeGroupCode(),
		...body,
		isGlobal: false,
		createdAt,
		updatedAt: createdAt,
	};
	state.suppressionGroups.set(group.groupId, group);
	return { success: true, data: savedGroup(group) };
}

/** The docs say that `isActive` falls back to true: an update without it switches a group on. */
export function updateGroup({
	params,
	body,
	state,
	now,
}: OperationRequest<GroupPath, unknown, Partial<GroupBody>>): object {
	const group = requireGroup(state, params);
	Object.assign(group, { isActive: true, ...body, updatedAt: now.toISOString() });
	return { success: true, data: savedGroup(group) };
}

/** That the global group stays is the sandbox's own. */
export function deleteGroup({ params, state }: OperationRequest<GroupPath>): object {
	const { groupId, isGlobal } = requireGroup(state, params);
	if (isGlobal) throw invalid('groupId', 'is a global group');
	state.suppressionGroups.delete(groupId);
	for (const [id, entry] of state.suppressionEntries) {
		if (entry.groupId === groupId) state.suppressionEntries.delete(id);
	}
	return { success: true, message: 'Suppression group deleted' };
}

/** The long id opens no group: paths take the short code. */
function requireGroup(state: AutoSendState, { groupId }: GroupPath): SuppressionGroup {
	const group = state.suppressionGroups.get(groupId);
	if (!group) throw notFound();
	return group;
}
