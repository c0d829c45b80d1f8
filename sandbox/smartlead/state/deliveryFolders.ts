import type { Identifiers } from './identifiers';
import { seedTime } from './seedTime';

/** A folder of placement tests. */
export interface DeliveryFolder {
	id: number;
	name: string;
	user_id: number;
	client_id: number | null;
	created_at: string;
	updated_at: string;
}

/** Ids from 31; by id as a text, as the path has it. */
export function seedDeliveryFolders(userId: number, ids: Identifiers): Map<string, DeliveryFolder> {
	const folders = ['Q1', 'Q2'].map((name, index) =>
		newDeliveryFolder(ids.take('deliveryFolder'), name, userId, seedTime(-4, index)),
	);
	return new Map(folders.map((folder) => [String(folder.id), folder]));
}

export function newDeliveryFolder(
	id: number,
	name: string,
	userId: number,
	createdAt: string,
): DeliveryFolder {
	return {
		id,
		name,
		user_id: userId,
		client_id: null,
		created_at: createdAt,
		updated_at: createdAt,
	};
}
