import type { Picker } from '../../kernel/pickers/picker';
import { prospectList } from './prospectList';

/** Industries of the contact database, which the API finds by how they begin. */
export const prospectIndustries: Picker = {
	...prospectList('industries'),
	search: { parameter: 'search' },
	entries: (rows) =>
		rows.map(({ id, industry_name }) => ({ name: String(industry_name), value: id })),
};
