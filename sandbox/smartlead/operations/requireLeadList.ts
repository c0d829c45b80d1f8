import type { SmartleadState } from '../state';
import type { LeadList } from '../state/leadLists';
import { ApiError } from './handler';

/** @throws ApiError for an unknown list; no source shows that answer, the text is the sandbox's own. */
export function requireLeadList(state: SmartleadState, id: number): LeadList {
	const list = state.leadLists.get(id);
	if (!list) throw new ApiError(404, { error: 'Lead list not found - Invalid list id.' });
	return list;
}
