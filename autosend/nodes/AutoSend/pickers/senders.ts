import { isEmpty } from '../../kernel/definition/values';
import type { Picker } from '../../kernel/pickers/picker';

/** Saved senders by name and address, with the addresses as values. */
export const senders = sendersBy('email');

/** The same with the IDs as values. */
export const senderIds = sendersBy('id');

function sendersBy(value: 'email' | 'id'): Picker {
	return {
		path: '/senders',
		items: 'senders',
		sorted: 'both',
		entries: (rows) =>
			rows.map((row) => ({ name: nameAndAddress(row.name, row.email), value: row[value] })),
	};
}

function nameAndAddress(name: unknown, email: unknown): string {
	return isEmpty(name) ? String(email) : `${String(name)} <${String(email)}>`;
}
