import type { IDataObject } from 'n8n-workflow';

/** What a webhook of Smartlead listens to. */
export interface Place {
	level: 'campaign' | 'client' | 'user';
	/** The campaign's or client's ID; 0 for the whole account. */
	ownerId: number;
}

/** A webhook that this node has registered. */
export interface OwnHook extends Place {
	id: number;
	/** As registered, with the token. */
	url: string;
	name: string;
}

/** A webhook of this node that is to go and could not be removed yet. */
export interface PendingRemoval extends Omit<OwnHook, 'id'> {
	/** Missing when the answer to its creation was lost: it may not exist, or not yet. */
	id?: number;
	/** Milliseconds of the epoch. */
	since: number;
}

/** What the node remembers between calls of n8n. */
export interface StaticState {
	/** Of the registered address. Made once, so that a webhook lost sight of is known for an own one. */
	token: string | undefined;
	hooks: OwnHook[];
	pendingRemoval: PendingRemoval[];
}

/**
 * The static data of the node. n8n saves it only when a key of its first level has been set, so
 * lists are replaced and never changed.
 */
export function staticState(data: IDataObject): StaticState {
	return {
		get token() {
			return typeof data.token === 'string' ? data.token : undefined;
		},
		set token(token) {
			data.token = token;
		},
		get hooks() {
			return (data.hooks ?? []) as unknown as OwnHook[];
		},
		set hooks(hooks) {
			data.hooks = hooks as unknown as IDataObject[];
		},
		get pendingRemoval() {
			return (data.pendingRemoval ?? []) as unknown as PendingRemoval[];
		},
		set pendingRemoval(pending) {
			data.pendingRemoval = pending as unknown as IDataObject[];
		},
	};
}

/** Whether two webhooks listen to the same. */
export function isSamePlace(one: Place, other: Place): boolean {
	return one.level === other.level && one.ownerId === other.ownerId;
}
