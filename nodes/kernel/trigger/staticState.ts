import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../definition/values';
import type { HookId } from './hookService';

interface Remembered {
	/** As the service gave it. */
	place: unknown;
	/** As registered. A copy of the workflow or of n8n has another address, and the same memory. */
	url: string;
	name: string;
	/** The mark of the key that it was made with. */
	madeBy: string;
}

/** A webhook that this node has registered. */
export interface OwnHook extends Remembered {
	id: HookId;
	/** That its calls are proven with. */
	secret: string;
}

/** A webhook of this node that is to go and could not be removed yet. */
export interface PendingRemoval extends Remembered {
	/** Missing when the answer to its creation was lost: it may not exist, or not yet. */
	id?: HookId;
	/** Milliseconds of the epoch. */
	since: number;
	/** The mark of another key than its own, which did not see it. */
	unseenBy?: string;
}

/** What the node remembers between calls of n8n. */
export interface StaticState {
	/** Of the marks of keys. */
	salt: string | undefined;
	/** Only their calls are let through. */
	hooks: OwnHook[];
	pendingRemoval: PendingRemoval[];
}

/**
 * The static data of the node. n8n saves it only when a key of its first level has been set, so
 * lists are replaced and never changed.
 */
export function staticState(data: IDataObject): StaticState {
	return {
		get salt() {
			return typeof data.salt === 'string' ? data.salt : undefined;
		},
		set salt(salt) {
			data.salt = salt;
		},
		get hooks() {
			// Without its secret, a webhook can't be heard, and is as good as forgotten.
			return entriesIn<OwnHook>(data.hooks).filter(({ secret }) => isText(secret));
		},
		set hooks(hooks) {
			// What stands in them is JSON, which an interface does not say.
			data.hooks = hooks as unknown as IDataObject[];
		},
		get pendingRemoval() {
			return entriesIn<PendingRemoval>(data.pendingRemoval);
		},
		set pendingRemoval(pending) {
			data.pendingRemoval = pending as unknown as IDataObject[];
		},
	};
}

function isText(value: unknown): boolean {
	return typeof value === 'string' && value !== '';
}

/** Without a URL, an entry says nothing about whose webhook it is. */
function entriesIn<Entry extends Remembered>(value: unknown): Entry[] {
	const isEntry = (entry: unknown): entry is Entry =>
		isObject(entry) && typeof entry.url === 'string';
	return Array.isArray(value) ? value.filter(isEntry) : [];
}
