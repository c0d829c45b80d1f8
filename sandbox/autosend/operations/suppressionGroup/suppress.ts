import type { AutoSendState } from '../../state';
import { suppress, unsuppress } from '../../state/suppress';
import type { SuppressionGroup } from '../../state/suppressions';
import type { OperationRequest } from '../handler';
import { invalid } from '../refusals';
import { answeredReason } from './reasons';

interface SuppressBody {
	emails: string[];
	groupId?: string;
	reason?: string;
	isGlobal?: boolean;
}

/** Counts the addresses that were not in the group before; without a reason they have unsubscribed. */
export function suppressEmails({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, SuppressBody>): object {
	const { groupId } = groupOf(state, body) ?? defaultGroup(state);
	const held = entriesOf(state, groupId).map(({ email }) => email);
	const fresh = [...addressesOf(body)].filter((email) => !held.includes(email));
	const createdAt = now.toISOString();
	const reason = answeredReason(body.reason ?? 'unsubscribed');
	for (const email of fresh) suppress(state, { email, groupId, reason }, createdAt);
	return { success: true, data: { suppressed: fresh.length } };
}

/** Counts the addresses that have left a group; without a group they leave all of them. */
export function unsuppressEmails({
	body,
	state,
}: OperationRequest<unknown, unknown, SuppressBody>): object {
	const groupId = groupOf(state, body)?.groupId;
	const addresses = addressesOf(body);
	const leaving = entriesOf(state, groupId).filter(({ email }) => addresses.has(email));
	for (const entry of leaving) unsuppress(state, entry);
	const unsuppressed = new Set(leaving.map(({ email }) => email)).size;
	return { success: true, data: { unsuppressed } };
}

function addressesOf({ emails }: SuppressBody): Set<string> {
	return new Set(emails.map((email) => email.toLowerCase()));
}

function entriesOf({ suppressionEntries }: AutoSendState, groupId?: string) {
	return [...suppressionEntries.values()].filter(
		(entry) => groupId === undefined || entry.groupId === groupId,
	);
}

/** @throws ApiError for an unknown group. */
function groupOf(state: AutoSendState, body: SuppressBody): SuppressionGroup | undefined {
	const { groupId, isGlobal } = body;
	const groups = [...state.suppressionGroups.values()];
	if (isGlobal) return groups.find((group) => group.isGlobal);
	if (groupId === undefined) return undefined;
	const group = state.suppressionGroups.get(groupId);
	if (!group) throw invalid('groupId', 'is no suppression group');
	return group;
}

/** @throws ApiError when all groups but global ones are deleted. */
function defaultGroup(state: AutoSendState): SuppressionGroup {
	const group = [...state.suppressionGroups.values()].find(({ isGlobal }) => !isGlobal);
	if (!group) throw invalid('groupId', 'is required: there is no default group');
	return group;
}
