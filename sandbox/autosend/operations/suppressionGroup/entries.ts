import type { OperationRequest } from '../handler';
import { pageOf, type PageQuery } from '../page';
import { answeredReason } from './reasons';

interface EntriesBody extends PageQuery {
	groupId?: string;
	reason?: string;
	startDate?: string;
	endDate?: string;
	isGlobal?: boolean;
}

/** The oldest first; an unknown group has none. */
export function getEntries({
	body,
	state,
}: OperationRequest<unknown, unknown, EntriesBody>): object {
	const { groupId, reason, startDate, endDate, isGlobal } = body;
	const matching = [...state.suppressionEntries.values()]
		.filter((entry) => groupId === undefined || entry.groupId === groupId)
		.filter((entry) => reason === undefined || entry.reason === answeredReason(reason))
		.filter((entry) => !startDate || Date.parse(entry.createdAt) >= Date.parse(startDate))
		.filter((entry) => !endDate || Date.parse(entry.createdAt) <= Date.parse(endDate))
		.filter((entry) => !isGlobal || state.suppressionGroups.get(entry.groupId)?.isGlobal);
	const { rows, pagination } = pageOf(matching, body);
	return { success: true, data: { entries: rows, pagination } };
}

/** Answered like the search: no source shows it. */
export function getForEmail({
	body,
	state,
}: OperationRequest<unknown, unknown, { email: string }>): object {
	const email = body.email.toLowerCase();
	const entries = [...state.suppressionEntries.values()].filter((entry) => entry.email === email);
	return { success: true, data: { entries } };
}
