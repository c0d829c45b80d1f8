import type { BlockedEntry } from '../state/blockList';
import { blockEntries } from './blockEntries';
import { ApiError, type OperationHandlers, type OperationRequest } from './handler';
import { page, type PageQuery } from './page';

interface BlockListFilters {
	filter_client_id?: number;
	filter_email_or_domain?: string;
	filter_email_with_domain?: string;
}

/** A bare array without a total: a client has to stop at a short page. */
function getBlockList({
	query,
	state,
}: OperationRequest<unknown, BlockListFilters & PageQuery>): BlockedEntry[] {
	return page(
		[...state.blockList.values()].filter((entry) => matches(entry, query)),
		query,
	);
}

/**
 * `filter_email_or_domain` is a part of the entry, and `filter_email_with_domain` an address whose
 * entries are wanted, its domain among them. No source says so; the names suggest it.
 */
function matches({ email_or_domain, client_id }: BlockedEntry, filters: BlockListFilters): boolean {
	const { filter_client_id } = filters;
	const part = filters.filter_email_or_domain?.toLowerCase();
	const address = filters.filter_email_with_domain?.toLowerCase();
	return (
		(filter_client_id === undefined || client_id === filter_client_id) &&
		(part === undefined || email_or_domain.includes(part)) &&
		(address === undefined ||
			email_or_domain === address ||
			email_or_domain === address.slice(address.indexOf('@') + 1))
	);
}

/** What is blocked already is counted as uploaded, and not as added. */
function addToBlockList({
	body,
	state,
	now,
}: OperationRequest<
	unknown,
	unknown,
	{ domain_block_list: string[]; client_id?: number | null }
>): object {
	const { domain_block_list, client_id = null } = body;
	const totalDomainAdded = blockEntries(state, domain_block_list, {
		client_id,
		source: 'manual',
		now,
	});
	return { uploadCount: domain_block_list.length, totalDomainAdded };
}

/** The id is in the query. */
function deleteFromBlockList({ query, state }: OperationRequest<unknown, { id: number }>): object {
	if (!state.blockList.delete(query.id)) {
		throw new ApiError(404, { error: 'Block list entry not found' });
	}
	return { success: true, message: 'Entry deleted successfully' };
}

export const blockList: OperationHandlers = {
	'blockList.getMany': getBlockList,
	'blockList.add': addToBlockList,
	'blockList.delete': deleteFromBlockList,
};
