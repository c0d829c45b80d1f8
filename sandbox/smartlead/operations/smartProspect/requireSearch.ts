import type { SmartleadState } from '../../state';
import type { ProspectContact, ProspectSearch } from '../../state/prospects';
import { ApiError } from '../handler';

/** @throws ApiError for a search that does not exist; the text is the sandbox's own. */
export function requireSearch({ prospects }: SmartleadState, id: number): ProspectSearch {
	const search = prospects.searches.get(id);
	if (!search) throw new ApiError(404, { success: false, message: 'Search not found' });
	return search;
}

/** The contacts with these ids, as far as there are such. */
export function contactsOf(
	{ prospects }: SmartleadState,
	ids: Iterable<string>,
): ProspectContact[] {
	return [...ids].flatMap((id) => prospects.contacts.get(id) ?? []);
}
