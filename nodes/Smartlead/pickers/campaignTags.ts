import { objectsIn } from '../../kernel/definition/values';
import type { Picker } from '../../kernel/pickers/picker';

/** Tags that campaigns have, by name. The API has no route for them alone. */
export const campaignTags: Picker = {
	path: '/campaigns/',
	parameters: { include_tags: true },
	sorted: 'both',
	entries: (rows) => {
		const tags = rows.flatMap((row) => objectsIn(row.tags));
		const names = new Map(tags.map(({ tag_id, tag_name }) => [Number(tag_id), String(tag_name)]));
		return [...names].map(([value, name]) => ({ name, value }));
	},
};
