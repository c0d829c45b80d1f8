import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import { labelOf } from './labels';
import { lookup, lookupAll } from './lookup';

/** What a picker offers, of either kind. */
export interface Entry {
	name: string;
	value: number | string;
}

const HOST = 'smartDelivery';
const PAGE_SIZE = 100;
// The form shows the list as a whole; beyond this many, IDs are set by hand.
const MOST_ROWS = 1_000;

/** Placement tests by name, with their status. */
export async function deliveryTests(context: ILoadOptionsFunctions): Promise<Entry[]> {
	const source = { host: HOST, path: '/spam-test/report', method: 'POST', unsure: true } as const;
	const rows = await lookupAll(context, source, PAGE_SIZE, MOST_ROWS);
	return rows.flatMap(({ spam_test_id, id, test_name, status }) =>
		entry(labelOf(test_name, status), spam_test_id ?? id),
	);
}

/** Folders of placement tests by name. */
export async function deliveryFolders(context: ILoadOptionsFunctions): Promise<Entry[]> {
	const source = { host: HOST, path: '/spam-test/folder', unsure: true } as const;
	const rows = await lookupAll(context, source, PAGE_SIZE, MOST_ROWS);
	return rows.flatMap(({ id, name }) => entry(name, id));
}

/** The emails of a test as seed mailboxes received them, by sender and seed. */
export async function deliveryReplies(
	context: ILoadOptionsFunctions,
	spamTestId: string,
): Promise<Entry[]> {
	// The one route that lists their ids.
	const path = `/spam-test/report/${encodeURIComponent(spamTestId)}/blacklist`;
	const rows = await lookup(context, { host: HOST, path });
	return rows.flatMap(({ reply_id, reply, to_email }) => {
		const { from_email } = (reply ?? {}) as IDataObject;
		return entry(`${(from_email ?? 'Unknown sender') as string} → ${to_email as string}`, reply_id);
	});
}

/** Mailbox providers that have seed mailboxes, by name and region. */
export async function deliveryProviders(context: ILoadOptionsFunctions): Promise<Entry[]> {
	const source = { host: HOST, path: '/spam-test/seed/providers' } as const;
	const regions = await lookup(context, source, {}, 'providers');
	return regions.flatMap((region) => providersIn(region));
}

/** The docs show regions with groups; as these count their providers, such may be listed in them. */
function providersIn(row: IDataObject, outer: string[] = []): Entry[] {
	const name = row.provider_name ?? row.group_name ?? row.region_name ?? row.name;
	const inner = row.groups ?? row.providers;
	if (Array.isArray(inner)) {
		return (inner as IDataObject[]).flatMap((each) => providersIn(each, [...outer, String(name)]));
	}
	return entry(labelOf(name, outer.join(', ')), row.provider_id ?? row.group_id ?? row.id);
}

/** None for a row without an id: the answer has another shape, such as a count of the rows. */
function entry(name: unknown, id: unknown): Entry[] {
	return id === undefined ? [] : [{ name: String(name), value: id as number | string }];
}
