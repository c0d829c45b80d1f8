import type { IDataObject } from 'n8n-workflow';

import type { HookId } from './hookService';

/** A webhook that this node has registered. */
export interface OwnHook {
	/** As the service gave it. */
	place: unknown;
	id: HookId;
	/** As registered, with the token. */
	url: string;
	name: string;
}

/** A webhook of this node that is to go and could not be removed yet. */
export interface PendingRemoval extends Omit<OwnHook, 'id'> {
	/** Missing when the answer to its creation was lost: it may not exist, or not yet. */
	id?: HookId;
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
