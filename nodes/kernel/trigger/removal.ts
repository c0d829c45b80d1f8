import type { RemoteHook } from './hookService';
import type { PendingRemoval } from './staticState';
import type { Subscriber } from './subscriber';
import {
	freshUrl,
	idsAt,
	isAt,
	isOfAnotherWorkflow,
	isRemembered,
	ownAmong,
	rememberToRemove,
} from './subscriber';

// Longer than any request that was given up may take to be carried out.
const SETTLED_AFTER_MS = 2 * 60_000;

/** A place from which the node's webhooks could not be removed. */
export interface Failure {
	place: unknown;
	error: Error;
}

/** How thorough a removal is. */
interface Thoroughness {
	/** Whether to find also what nobody has noted and no list shows. */
	findsUnlisted?: boolean;
	/** Whether to leave alone what another workflow has made for the same address. */
	sparesCopies?: boolean;
}

/** Removes the node's webhooks from places. What cannot be removed stays noted. */
export async function clearPlaces(
	self: Subscriber,
	places: unknown[],
	thoroughness: Thoroughness = {},
): Promise<Failure[]> {
	const failures: Failure[] = [];
	for (const place of places) {
		const [result] = await Promise.allSettled([clearPlace(self, place, thoroughness)]);
		if (result.status === 'rejected') failures.push({ place, error: result.reason as Error });
	}
	return failures;
}

async function clearPlace(
	self: Subscriber,
	place: unknown,
	{ findsUnlisted = false, sparesCopies = false }: Thoroughness,
): Promise<void> {
	const { service } = self;
	const hooks = await service.find(place, idsAt(self, place));
	const own = ownAmong(self, hooks ?? []).filter(
		({ url }) => !sparesCopies || !isOfAnotherWorkflow(self, url),
	);
	for (const hook of own) await removeHook(self, place, hook);
	if (!service.canList(place) && !own.length) await removeUnlisted(self, place, findsUnlisted);
	settle(self, place, hooks);
}

/** Removes a webhook of the node, which stays noted if that fails. */
export async function removeHook(
	self: Subscriber,
	place: unknown,
	hook: RemoteHook,
): Promise<void> {
	const { service, state, tag } = self;
	const isThis = isRemembered(self, hook);
	if (!state.pendingRemoval.some(isThis)) {
		rememberToRemove(self, { id: hook.id, url: hook.url, place, name: service.nameFor(tag) });
	}
	await service.remove(place, hook.id);
	state.pendingRemoval = state.pendingRemoval.filter((entry) => !isThis(entry));
}

/** Removes webhooks whose ID nobody knows, where no list shows them. */
async function removeUnlisted(
	self: Subscriber,
	place: unknown,
	findsUnlisted: boolean,
): Promise<void> {
	const { service, state, tag, key } = self;
	const lost = state.pendingRemoval.filter(
		(entry) => isAt(self, place)(entry) && entry.id === undefined && entry.madeBy === key,
	);
	const names = new Set(lost.map(({ name }) => name));
	if (findsUnlisted) names.add(service.nameFor(tag));
	for (const name of names) {
		const { url } = freshUrl(self);
		const id = await service.findByCreating(place, url, name);
		await removeHook(self, place, { id, url });
	}
}

/**
 * Forgets what is certainly gone from a place.
 *
 * @param hooks all that the present key sees there
 */
export function settle(self: Subscriber, place: unknown, hooks: RemoteHook[] | undefined): void {
	const { service, state, key } = self;
	const isHere = isAt(self, place);
	const isGone = ({ id, madeBy, since }: PendingRemoval) => {
		// A key of another account doesn't see it, which says nothing.
		if (madeBy !== key) return false;
		// Removed by somebody else, or it leads somewhere else now.
		if (id !== undefined || !hooks) return true;
		const isFound = service.canList(place) && ownAmong(self, hooks).length > 0;
		return isFound || Date.now() - since > SETTLED_AFTER_MS;
	};
	state.pendingRemoval = state.pendingRemoval
		.filter((entry) => !isHere(entry) || !isGone(entry))
		.map((entry) => (isHere(entry) && entry.madeBy !== key ? { ...entry, unseenBy: key } : entry));
}
