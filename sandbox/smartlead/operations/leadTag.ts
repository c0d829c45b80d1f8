import type { SmartleadState } from '../state';
import type { OperationHandlers, OperationRequest } from './handler';
import { requireLead } from './requireMember';
import { requireTags } from './requireTags';

/** A tag that the lead has keeps its mapping. */
function addTags({
	body,
	state,
}: OperationRequest<unknown, unknown, { leadId: number; tagIds: number[] }>): object {
	const { id: lead_id } = requireLead(state, body.leadId);
	requireTags(state, body.tagIds);
	const present = tagsOf(state, lead_id).map(({ tag_id }) => tag_id);
	for (const tag_id of new Set(body.tagIds)) {
		if (present.includes(tag_id)) continue;
		const tag_mapping_id = state.ids.take('leadTag');
		state.leadTags.set(tag_mapping_id, { tag_mapping_id, lead_id, tag_id });
	}
	return { ok: true, message: 'Tags added to lead successfully' };
}

/** Without a lead, all tags of the account; those have no mapping. */
function getTags({ query, state }: OperationRequest<unknown, { leadId?: number }>): object {
	if (query.leadId === undefined) {
		const data = [...state.tags.values()].map(({ id, name, color }) => ({
			id,
			tag_mapping_id: null,
			name,
			color,
		}));
		return { ok: true, data };
	}
	const data = tagsOf(state, query.leadId).map(({ tag_mapping_id, tag_id }) => {
		const tag = state.tags.get(tag_id);
		return { id: tag_id, tag_mapping_id, name: tag?.name ?? '', color: tag?.color ?? '' };
	});
	return { ok: true, data };
}

/** An unknown mapping is no error here, as no source shows one. */
function removeTag({ params, state }: OperationRequest<{ tagMappingId: number }>): object {
	state.leadTags.delete(params.tagMappingId);
	return { ok: true, message: 'Tag removed from lead successfully' };
}

function tagsOf({ leadTags }: SmartleadState, leadId: number) {
	return [...leadTags.values()].filter(({ lead_id }) => lead_id === leadId);
}

export const leadTag: OperationHandlers = {
	'leadTag.addToLead': addTags,
	'leadTag.getMany': getTags,
	'leadTag.removeFromLead': removeTag,
};
