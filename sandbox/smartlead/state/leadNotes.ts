import type { CampaignLeads } from './campaignLeads';
import type { Identifiers } from './identifiers';
import { seedTime } from './seedTime';

/** Written with the id of a place in a campaign, listed by lead. */
export interface LeadNote {
	id: number;
	lead_id: number;
	email_lead_map_id: number;
	note_message: string;
	created_by: string;
	created_at: string;
}

const SEEDS: Array<[mapId: number, message: string]> = [
	[2440011, 'Call back'],
	[2440011, 'Prefers email in the morning'],
	[2440111, 'Knows the product from the fair'],
];

/** Ids from 41. */
export function seedLeadNotes(members: CampaignLeads, ids: Identifiers): LeadNote[] {
	return SEEDS.map(([mapId, message], index) => ({
		id: ids.take('leadNote'),
		lead_id: members.get(mapId)?.lead_id ?? 0,
		email_lead_map_id: mapId,
		note_message: message,
		created_by: 'Ana Ruiz',
		created_at: seedTime(3, index),
	}));
}
