import type { CampaignLeads } from './campaignLeads';
import type { Identifiers } from './identifiers';
import { seedTime } from './seedTime';

/** Written with the id of a place in a campaign, listed by lead. */
export interface LeadTask {
	id: number;
	lead_id: number;
	email_lead_map_id: number;
	name: string;
	description: string;
	priority: 'LOW' | 'MEDIUM' | 'HIGH';
	due_date: string | null;
	status: string;
	created_at: string;
}

const SEEDS: Array<[mapId: number, name: string, priority: LeadTask['priority']]> = [
	[2440011, 'Send quote', 'HIGH'],
	[2440111, 'Look up the new address', 'LOW'],
];

/** Ids from 51. */
export function seedLeadTasks(members: CampaignLeads, ids: Identifiers): LeadTask[] {
	return SEEDS.map(([mapId, name, priority], index) => ({
		id: ids.take('leadTask'),
		lead_id: members.get(mapId)?.lead_id ?? 0,
		email_lead_map_id: mapId,
		name,
		description: '',
		priority,
		due_date: seedTime(8 + index),
		status: 'pending',
		created_at: seedTime(3, index),
	}));
}
