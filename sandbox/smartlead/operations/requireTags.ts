import type { SmartleadState } from '../state';
import { ApiError } from './handler';

/** @throws ApiError for an unknown tag; no source shows that answer, the text is the sandbox's own. */
export function requireTags(state: SmartleadState, ids: number[]): void {
	const unknown = ids.find((id) => !state.tags.has(id));
	if (unknown !== undefined) throw new ApiError(400, { error: `Invalid tag id - ${unknown}` });
}
