import { labelOf } from '../../kernel/pickers/entries';
import type { Picker } from '../../kernel/pickers/picker';

/** Sending domains by name, with their IDs as values. */
export const domains: Picker = {
	path: '/domains',
	items: 'domains',
	sorted: 'both',
	entries: (rows) =>
		rows.map(({ id, domainName, verificationStatus }) => ({
			name: labelOf(domainName, verificationStatus !== 'VERIFIED' && 'not verified'),
			value: id,
		})),
};
