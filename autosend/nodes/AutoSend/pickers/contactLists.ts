import type { IDataObject } from 'n8n-workflow';

import { labelOf } from '../../kernel/pickers/entries';
import type { Entry, EntryOfRow, Picker } from '../../kernel/pickers/picker';

/** The list of all contacts, which the API makes up; it stands first among the real ones. */
export const allContacts: Entry = { name: 'All Contacts', value: 'GLOBAL_CONTACT_LIST' };

const source = {
	path: '/contact-lists',
	// Older pages of the docs have the rows at `data.contacts`.
	items: ['lists', 'contacts'],
	sorted: 'both',
} satisfies Partial<Picker>;

/** Lists and segments by name, with their kind and size. */
export const listsAndSegments: Picker = {
	...source,
	entries: (rows) =>
		rows
			.filter(isReal)
			.map((row) => entryOf(row, [kindOf(row), sizeOf(row)].filter(Boolean).join(', '))),
};

/** Lists by name, for what segments do not take since they fill themselves. */
export const contactLists: Picker = {
	...source,
	parameters: { type: 'list' },
	entries: (rows) =>
		// The docs' own answer to type=list has a segment in it.
		rows
			.filter((row) => isReal(row) && kindOf(row) === 'list')
			.map((row) => entryOf(row, sizeOf(row))),
};

function isReal({ id }: IDataObject): boolean {
	return id !== allContacts.value;
}

function kindOf({ type }: IDataObject): string {
	return type === 'segment' ? 'segment' : 'list';
}

function entryOf({ id, name }: IDataObject, detail: string): EntryOfRow {
	return { name: labelOf(name, detail), value: id };
}

function sizeOf({ contactCount: count }: IDataObject): string {
	return count === undefined ? '' : `${String(count)} ${count === 1 ? 'contact' : 'contacts'}`;
}
