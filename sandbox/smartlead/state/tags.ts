import type { Identifiers } from './identifiers';

/** One set of tags serves campaigns, mailboxes and leads. */
export interface Tag {
	id: number;
	name: string;
	color: string;
}

/** Ids 3 to 5. */
export function seedTags(ids: Identifiers): Map<number, Tag> {
	const tags = [
		{ name: 'EMEA', color: '#33AA77' },
		{ name: 'Warm', color: '#DD8833' },
		{ name: 'Pilot', color: '#3366CC' },
	].map((tag) => ({ id: ids.take('tag'), ...tag }));
	return new Map(tags.map((tag) => [tag.id, tag]));
}
