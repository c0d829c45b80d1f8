import {
	newProspectSearch,
	type ProspectFilters,
	type ProspectSearch,
} from '../../state/prospects';
import { ApiError, type OperationRequest } from '../handler';
import { foundView } from './contactViews';
import { matchesFilters } from './matchContacts';
import { contactsOf } from './requireSearch';

type SearchBody = ProspectFilters & { limit: number; scroll_id?: string };
type SearchRequest = OperationRequest<unknown, unknown, SearchBody>;

/** A first page makes a search; a further one goes on with it, whatever the filters say now. */
export function searchContacts(request: SearchRequest): object {
	const { body, state } = request;
	const [search, offset] = body.scroll_id ? scrolled(request) : [newSearch(request), 0];
	const end = offset + body.limit;
	const total = search.contactIds.length;
	return {
		success: true,
		message: 'ok',
		data: {
			list: contactsOf(state, search.contactIds.slice(offset, end)).map(foundView),
			scroll_id: end < total ? scrollId(search.id, end) : null,
			filter_id: search.id,
			total_count: total,
		},
	};
}

function newSearch({ body, state, now }: SearchRequest): ProspectSearch {
	const { prospects, ids } = state;
	const owned = body.dontDisplayOwnedContact === true ? fetchedContacts(state) : new Set();
	const found = [...prospects.contacts.values()].filter(
		(contact) => !owned.has(contact.id) && matchesFilters(contact, body),
	);
	const search = newProspectSearch(
		ids.take('prospectSearch'),
		body,
		found.map(({ id }) => id),
		now.toISOString(),
	);
	prospects.searches.set(search.id, search);
	return search;
}

function fetchedContacts({ prospects }: SearchRequest['state']): Set<string> {
	return new Set([...prospects.searches.values()].flatMap(({ fetchedIds }) => [...fetchedIds]));
}

const scrollId = (id: number, offset: number) =>
	Buffer.from(`${id}:${offset}`).toString('base64url');

/** @throws ApiError for a scroll id that no search has given; the text is the sandbox's own. */
function scrolled({ body, state }: SearchRequest): [ProspectSearch, number] {
	const [id, offset] = Buffer.from(String(body.scroll_id), 'base64url').toString().split(':');
	const search = state.prospects.searches.get(Number(id));
	if (!search) throw new ApiError(400, { success: false, message: 'Invalid scroll_id' });
	return [search, Number(offset)];
}
