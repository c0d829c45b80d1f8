import type { Identifiers } from './identifiers';
import { seedTime } from './seedTime';

export interface ClientApiKey {
	id: number;
	client_id: number;
	key_name: string;
	/** In plain text, as the API answers it. */
	api_key: string;
	status: 'active' | 'inactive';
	created_at: string;
}

/** By id. */
export function seedClientApiKeys(ids: Identifiers): Map<number, ClientApiKey> {
	const keys: Array<[number, string, ClientApiKey['status']]> = [
		[299, 'Reporting', 'active'],
		[299, 'Old reporting', 'inactive'],
		[300, 'CRM', 'active'],
	];
	return new Map(
		keys.map(([client_id, key_name, status], index) => {
			const id = ids.take('clientApiKey');
			const created_at = seedTime(-30 + index);
			return [id, { id, client_id, key_name, api_key: keyValue(id, 0), status, created_at }];
		}),
	);
}

/** The value of a key, another one after each reset; made up, to be looked for where it must not be. */
export function keyValue(id: number, resets: number): string {
	return `planted-secret-key-${id}-${resets}`;
}
