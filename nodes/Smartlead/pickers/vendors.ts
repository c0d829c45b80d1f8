import type { Picker } from '../../kernel/pickers/picker';

/** Vendors of Smart Senders by name. */
export const vendors: Picker = {
	host: 'smartSenders',
	path: '/smart-senders/get-vendors',
	// How a vendor looks is published nowhere.
	entries: (rows) =>
		rows.map(({ id, vendor_id, name, vendor_name }) => {
			const value = Number(id ?? vendor_id);
			return { name: String(name ?? vendor_name ?? `Vendor ${value}`), value };
		}),
};
