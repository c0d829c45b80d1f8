import type { FieldType, IDataObject } from 'n8n-workflow';

import { labelOf } from '../../kernel/pickers/entries';
import type { ListSource, Picker } from '../../kernel/pickers/picker';
import type { MappedField } from '../../kernel/pickers/toResourceMapping';
import { toResourceMapping } from '../../kernel/pickers/toResourceMapping';
import { CONTACT_FIELDS } from '../contacts/contactFields';
import { autoSend } from '../service';

const source: ListSource = {
	path: '/contact-properties',
	parameters: { includeReservedFields: false },
	// No source shows the answer; the old name of the route has the rows at the second path.
	items: ['contactProperties', 'customFields'],
};

const BUILT_IN: MappedField[] = CONTACT_FIELDS.map(({ id, displayName }) => ({
	id,
	displayName,
	type: 'string',
	required: id === 'email',
}));

// `createdAt` is one as well, which nobody can set.
const RESERVED = new Set([...BUILT_IN.map(({ id }) => id), 'createdAt']);

const TYPES: Record<string, FieldType> = {
	string: 'string',
	number: 'number',
	boolean: 'boolean',
	date: 'dateTime',
};

/** The project's own contact properties by name, with their type; values are the names. */
export const contactProperties: Picker = {
	...source,
	sorted: 'both',
	entries: (rows) =>
		propertiesIn(rows).map(({ name, type }) => ({ name: labelOf(name, type), value: name })),
};

/** What a contact has, for a resource mapper: the built-in fields and the project's own properties. */
export const getContactFields = toResourceMapping(
	{
		list: source,
		ofRows: (rows) => [
			...BUILT_IN,
			...propertiesIn(rows).map(({ name, type }) => ({
				id: name,
				displayName: name,
				type: TYPES[type],
				// n8n would save each switch that nobody touches as "off", for every contact.
				removed: TYPES[type] === 'boolean',
			})),
		],
	},
	autoSend,
);

/** Properties without the built-in ones, which the API may list all the same. */
function propertiesIn(rows: IDataObject[]): Array<{ name: string; type: string }> {
	return rows
		.map(({ name, fieldName, type, fieldType }) => ({
			// The second names are the old ones.
			name: String(name ?? fieldName ?? ''),
			type: String(type ?? fieldType ?? ''),
		}))
		.filter(({ name }) => name !== '' && !RESERVED.has(name));
}
