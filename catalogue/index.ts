/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assertConsistent } from './assertConsistent';
import type { CatalogueOperation } from './operation';
import { readEntries } from './readEntries';

export type * from './operation';

/** A service whose API is catalogued: the name of its folder. */
export type CatalogueService = 'smartlead' | 'autosend';

/**
 * Reads what is known of a service's API: every file of `catalogue/<service>`.
 * @throws Error when an entry is not complete, or when the files contradict each other: a repeated
 * id, two operations on one route, a path family on two hosts, or placeholders that do not match the
 * path parameters.
 */
export function loadCatalogue(service: CatalogueService): CatalogueOperation[] {
	const folder = join(__dirname, service);
	const operations = readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.flatMap((file) => readEntries(join(folder, file)));
	assertConsistent(operations);
	return operations;
}
