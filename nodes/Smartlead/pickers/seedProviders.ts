import type { IDataObject } from 'n8n-workflow';

import { objectsIn } from '../../kernel/definition/values';
import { labelOf } from '../../kernel/pickers/entries';
import type { EntryOfRow, Picker } from '../../kernel/pickers/picker';

/** Mailbox providers that have seed mailboxes, by name and region. */
export const seedProviders: Picker = {
	host: 'smartDelivery',
	path: '/spam-test/seed/providers',
	items: 'providers',
	entries: (regions) => regions.flatMap((region) => providersIn(region)),
};

/** The docs show regions with groups; as these count their providers, such may be listed in them. */
function providersIn(row: IDataObject, outer: string[] = []): EntryOfRow[] {
	const name = row.provider_name ?? row.group_name ?? row.region_name ?? row.name;
	const inner = row.groups ?? row.providers;
	if (Array.isArray(inner)) {
		return objectsIn(inner).flatMap((each) => providersIn(each, [...outer, String(name)]));
	}
	const value = row.provider_id ?? row.group_id ?? row.id;
	return [{ name: labelOf(name, outer.join(', ')), value }];
}
