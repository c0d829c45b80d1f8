import { labelOf } from '../../kernel/pickers/entries';
import type { Picker } from '../../kernel/pickers/picker';

/**
 * Contacts by address, with their name. The API lists those of a list alone; that its list of all
 * contacts can be read like any other is to be expected, and documented nowhere.
 */
export const contacts: Picker = {
	method: 'POST',
	path: '/contact-lists/contacts/search',
	parameters: { contactListId: 'GLOBAL_CONTACT_LIST' },
	paging: {
		style: 'page',
		max: 100,
		total: 'data.pagination.total',
		pages: 'data.pagination.pages',
	},
	items: 'contacts',
	search: { parameter: 'email' },
	entries: (rows) =>
		rows.map(({ id, email, firstName, lastName }) => ({
			name: labelOf(email, [firstName, lastName].filter(Boolean).join(' ')),
			value: id,
		})),
};
