/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { appendFileSync } from 'node:fs';

import type { RequestLogEntry } from '../../sandbox';

const FILE = process.env.CASE_REQUESTS;

/**
 * Appends the requests of a case row to the file that the environment variable `CASE_REQUESTS`
 * names, if any: one line a row, so that two versions of the code can be compared by `diff`.
 */
export function recordRequests(row: string, requests: RequestLogEntry[]): void {
	if (!FILE) return;
	const sent = requests.map(({ method, path, query, body }) => ({ method, path, query, body }));
	appendFileSync(FILE, `${row} ${JSON.stringify(sent)}\n`);
}
