import type { Identifiers } from './identifiers';
import type { Leads } from './leads';
import { seedTime } from './seedTime';

export interface LeadList {
	id: number;
	list_name: string;
	created_at: string;
	updated_at: string;
	tagIds: number[];
	leadIds: Set<number>;
}

/** Which of the seeded leads are in which list: first index and number. */
const SEEDS = [
	{ name: 'Iberia CTOs', from: 0, count: 25, tagIds: [3] },
	{ name: 'Nordic founders', from: 95, count: 40, tagIds: [3, 4] },
	{ name: 'Trade fair 2026', from: 200, count: 12, tagIds: [] },
	{ name: 'Empty for now', from: 0, count: 0, tagIds: [5] },
];

/** Ids from 610. */
export function seedLeadLists(leads: Leads, ids: Identifiers): Map<number, LeadList> {
	const leadIds = [...leads.keys()];
	const lists = SEEDS.map(({ name, from, count, tagIds }, index) => ({
		...newLeadList(ids.take('leadList'), name, seedTime(-2, index)),
		tagIds: [...tagIds],
		leadIds: new Set(leadIds.slice(from, from + count)),
	}));
	return new Map(lists.map((list) => [list.id, list]));
}

export function newLeadList(id: number, name: string, createdAt: string): LeadList {
	return {
		id,
		list_name: name,
		created_at: createdAt,
		updated_at: createdAt,
		tagIds: [],
		leadIds: new Set(),
	};
}

/** Takes leads out of some lists, then puts them into another, if there is one. */
export function moveBetweenLists(
	leads: Array<{ id: number }>,
	from: LeadList[],
	to: LeadList | null,
	now: Date,
): void {
	for (const list of from) {
		const before = list.leadIds.size;
		for (const { id } of leads) list.leadIds.delete(id);
		if (list.leadIds.size < before) list.updated_at = now.toISOString();
	}
	if (!to) return;
	for (const { id } of leads) to.leadIds.add(id);
	to.updated_at = now.toISOString();
}
