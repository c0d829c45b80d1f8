import type { Identifiers } from './identifiers';

/** A tag on a lead. Tags are taken off by the id of this mapping. */
export interface LeadTag {
	tag_mapping_id: number;
	lead_id: number;
	tag_id: number;
}

/** Mapping ids from 77. */
export function seedLeadTags(ids: Identifiers): Map<number, LeadTag> {
	const pairs = [
		[55120, 3],
		[55121, 4],
		[55220, 3],
		[55220, 5],
	];
	const mappings = pairs.map(([lead_id, tag_id]) => ({
		tag_mapping_id: ids.take('leadTag'),
		lead_id,
		tag_id,
	}));
	return new Map(mappings.map((mapping) => [mapping.tag_mapping_id, mapping]));
}
