import type { Picker } from '../../kernel/pickers/picker';

/** Entries of the block list by address or domain. */
export const blockList: Picker = {
	path: '/leads/get-domain-block-list',
	paging: { style: 'offset', max: 1_000 },
	search: { parameter: 'filter_email_or_domain' },
	entries: (rows) =>
		rows.map(({ id, email_or_domain }) => ({ name: String(email_or_domain), value: id })),
};
