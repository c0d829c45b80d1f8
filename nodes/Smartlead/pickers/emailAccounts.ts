import { labelOf } from '../../kernel/pickers/entries';
import type { Picker } from '../../kernel/pickers/picker';

/** Mailboxes by address. */
export const emailAccounts = mailboxes('id');

/** The same with the addresses as values. */
export const emailAccountNames = mailboxes('from_email');

function mailboxes(value: 'id' | 'from_email'): Picker {
	return {
		path: '/email-accounts/',
		paging: { style: 'offset', max: 100 },
		search: { parameter: 'username' },
		entries: (rows) =>
			rows.map((row) => ({ name: labelOf(row.from_email, row.from_name), value: row[value] })),
	};
}
