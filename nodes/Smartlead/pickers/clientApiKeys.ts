import { labelOf } from '../../kernel/pickers/entries';
import type { Picker } from '../../kernel/pickers/picker';

/** API keys of clients by name, never by their value. */
export const clientApiKeys: Picker = {
	path: '/client/api-key',
	sorted: 'search',
	entries: (rows) =>
		rows.map(({ id, key_name, client_id }) => ({
			name: labelOf(key_name, client_id && `client ${String(client_id)}`),
			value: id,
		})),
};
