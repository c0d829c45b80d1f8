import type { Identifiers } from './identifiers';
import { seedTime } from './seedTime';

export interface Client {
	id: number;
	name: string;
	email: string;
	uuid: string;
	created_at: string;
	user_id: number;
	logo: string | null;
	logo_url: string | null;
	client_permission: { permission: string[]; restricted_category: string[] };
}

export function seedClients(userId: number, ids: Identifiers): Map<number, Client> {
	const names: Array<[string, string[]]> = [
		['Example Bakery', ['reply_master_inbox']],
		['Example Freight', ['full_access']],
		['Example Studio', []],
	];
	return new Map(
		names.map(([name, permission], index) => {
			const id = ids.take('client');
			return [
				id,
				{
					id,
					name,
					email: `client${index + 1}@example.org`,
					uuid: clientUuid(index),
					created_at: seedTime(-60 + index),
					user_id: userId,
					logo: null,
					logo_url: null,
					client_permission: { permission, restricted_category: [] },
				},
			];
		}),
	);
}

/** @param index how many clients there were before */
export function clientUuid(index: number): string {
	return `1e19fcb7-6651-444a-8495-e1a4bda1${String(index).padStart(4, '0')}`;
}
