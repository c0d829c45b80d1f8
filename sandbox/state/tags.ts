/** One set of tags serves campaigns, mailboxes and leads. */
export interface Tag {
	id: number;
	name: string;
	color: string;
}

export function seedTags(): Map<number, Tag> {
	const tags: Tag[] = [
		{ id: 3, name: 'EMEA', color: '#33AA77' },
		{ id: 4, name: 'Warm', color: '#DD8833' },
		{ id: 5, name: 'Pilot', color: '#3366CC' },
	];
	return new Map(tags.map((tag) => [tag.id, tag]));
}
