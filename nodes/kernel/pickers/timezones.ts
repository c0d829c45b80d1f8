import type { INodeListSearchResult } from 'n8n-workflow';

import { byName, matching } from './entries';

// Node.js lists these under their former names.
const RENAMED_ZONES = ['Asia/Ho_Chi_Minh', 'Asia/Kathmandu', 'Asia/Kolkata', 'Europe/Kyiv'];

/** The IANA time zones that this n8n knows, which is no list of the API. */
export async function searchTimezones(filter = ''): Promise<INodeListSearchResult> {
	const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), ...RENAMED_ZONES]);
	const entries = [...zones].map((zone) => ({ name: zone.replaceAll('_', ' '), value: zone }));
	return { results: byName(matching(entries, filter.replaceAll('_', ' '))) };
}
