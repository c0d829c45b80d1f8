import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { labelOf } from '../methods/labels';
import { lookup } from '../methods/lookup';

/** Campaigns by name, with their status; values are IDs. */
export async function getCampaigns(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const rows = await lookup(this, '/campaigns/');
	return rows
		.map(({ id, name, status }) => ({
			name: labelOf(name, String(status).toLowerCase()),
			value: id as number,
		}))
		.sort((a, b) => a.name.localeCompare(b.name));
}
