import { valueAt } from '../../kernel/definition/values';
import type { Picker } from '../../kernel/pickers/picker';

// Those of the docs; a client may have others.
const DOCUMENTED = ['full_access', 'reply_master_inbox'];

/** Permissions of clients: those that are documented, and those that any client has. */
export const clientPermissions: Picker = {
	path: '/client/',
	entries: (rows) => {
		const held = rows.flatMap((row) => {
			const permission = valueAt(row, 'client_permission.permission');
			return Array.isArray(permission) ? permission.map(String) : [];
		});
		const names = [...new Set([...DOCUMENTED, ...held])].sort();
		return names.map((name) => ({ name, value: name }));
	},
};
