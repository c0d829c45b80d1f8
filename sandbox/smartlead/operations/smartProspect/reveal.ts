import type { SmartleadState } from '../../state';
import type { EmailFate, ProspectContact } from '../../state/prospects';
import { ApiError, type OperationRequest } from '../handler';
import { metricsOf, revealedView } from './contactViews';
import { contactsOf, requireSearch } from './requireSearch';

/** Takes credits, or none at all when they do not suffice. */
function spend({ prospects: { credits } }: SmartleadState, count: number): boolean {
	if (credits.used + count > credits.total) return false;
	credits.used += count;
	return true;
}

interface FetchBody {
	filter_id: number;
	id?: string[];
	limit?: number;
	visual_limit: number;
	visual_offset: number;
}

/** Spends a credit for each contact, also for one that was fetched before. */
export function fetchContacts({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, FetchBody>): object {
	const search = requireSearch(state, body.filter_id);
	if ((body.id === undefined) === (body.limit === undefined)) {
		throw new ApiError(400, { success: false, message: 'Either id or limit is required' });
	}
	const ids = body.id
		? search.contactIds.filter((id) => body.id!.includes(id))
		: search.contactIds.slice(0, body.limit);
	if (!spend(state, ids.length)) {
		// With the status 200, as the documentation says; it does not publish the text.
		return { success: false, message: 'You do not have enough credits to fetch these contacts' };
	}
	for (const id of ids) search.fetchedIds.add(id);
	search.updated_at = now.toISOString();
	const contacts = contactsOf(state, ids);
	const { visual_limit, visual_offset } = body;
	return {
		success: true,
		message: 'Data retrieved successfully',
		data: {
			list: contacts.slice(visual_offset, visual_offset + visual_limit).map(revealedView),
			total_count: contacts.length,
			visual_limit,
			visual_offset,
			metrics: metricsOf(contacts),
		},
	};
}

interface GetBody {
	id?: string[];
	filter_id?: number;
	limit?: number;
	offset?: number;
	search?: string;
	verification_status?: EmailFate;
	/** Selects nothing: the contacts have no such record. */
	catch_all_status?: string;
}

/** Contacts that were fetched, by search or by id; nothing is spent. */
export function getContacts({ body, state }: OperationRequest<unknown, unknown, GetBody>): object {
	if ((body.id === undefined) === (body.filter_id === undefined)) {
		throw new ApiError(400, { success: false, message: 'Either id or filter_id is required' });
	}
	const { limit = 50, offset = 0 } = body;
	const matching = contactsOf(state, fetchedIds(state, body)).filter((each) =>
		isWanted(each, body),
	);
	return {
		success: true,
		message: 'Data retrieved successfully',
		data: {
			list: matching.slice(offset, offset + limit).map(revealedView),
			pagination: {
				filterId: body.filter_id ?? null,
				limit,
				offset,
				total: matching.length,
				hasMore: offset + limit < matching.length,
			},
			totalCount: matching.length,
		},
	};
}

function fetchedIds(state: SmartleadState, { id, filter_id }: GetBody): Set<string> {
	if (filter_id !== undefined) return requireSearch(state, filter_id).fetchedIds;
	const searches = [...state.prospects.searches.values()];
	const all = searches.flatMap((search) => [...search.fetchedIds]);
	return new Set(all.filter((each) => id?.includes(each)));
}

function isWanted(
	{ firstName, lastName, email, fate }: ProspectContact,
	{ search, verification_status }: GetBody,
): boolean {
	const text = `${firstName} ${lastName} ${email}`.toLowerCase();
	return (
		(search === undefined || text.includes(search.toLowerCase())) &&
		(verification_status === undefined || fate === verification_status)
	);
}

interface Person {
	firstName: string;
	lastName: string;
	companyDomain: string;
}

const VERIFIED: Record<EmailFate, string | null> = {
	valid: 'Valid',
	catch_all: 'Catch All',
	invalid: 'Invalid',
	none: null,
};

/** Spends a credit for each person that is asked for. */
export function findEmails({
	body,
	state,
}: OperationRequest<unknown, unknown, { contacts: Person[] }>): object {
	if (!spend(state, body.contacts.length)) {
		// The documentation has the status alone.
		throw new ApiError(402, { success: false, message: 'You do not have enough credits' });
	}
	const known = [...state.prospects.contacts.values()];
	const data = body.contacts.map(({ firstName, lastName, companyDomain }) => {
		const contact = known.find(
			(each) =>
				each.firstName.toLowerCase() === firstName.toLowerCase() &&
				each.lastName.toLowerCase() === lastName.toLowerCase() &&
				each.company.website === companyDomain.toLowerCase(),
		);
		return {
			firstName,
			lastName,
			companyDomain,
			email_id: contact?.email ?? '',
			status: contact?.email ? 'Found' : 'Not Found',
			verification_status: contact ? VERIFIED[contact.fate] : null,
		};
	});
	return { success: true, message: 'Find emails completed', data };
}
