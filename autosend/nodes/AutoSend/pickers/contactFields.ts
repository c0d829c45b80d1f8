import type { Picker } from '../../kernel/pickers/picker';
import { labelOf } from '../../kernel/pickers/entries';

/** What every contact has, with its type; the API lists these as well, unless it is asked not to. */
const BUILT_IN: Array<[name: string, type: string]> = [
	['createdAt', 'date'],
	['email', 'string'],
	['firstName', 'string'],
	['lastName', 'string'],
	['userId', 'string'],
];

/** What contacts are told apart by: the fields that all have, and the project's own properties. */
export const contactFields: Picker = {
	path: '/contact-properties',
	items: ['contactProperties', 'customFields'],
	sorted: 'both',
	entries: (rows) => {
		const own = rows.map(
			// `fieldName` and `fieldType` are the old names.
			({ name, fieldName, type, fieldType }) => [name ?? fieldName, type ?? fieldType] as const,
		);
		const types = new Map<unknown, unknown>([...BUILT_IN, ...own]);
		return [...types].map(([name, type]) => ({ name: labelOf(name, type), value: name }));
	},
};
