import { NodeApiError, sleep, UnexpectedError } from 'n8n-workflow';

import type { HookSettings, RemoteHook } from './hookService';
import { clearPlaces, removeHook, settle } from './removal';
import type { OwnHook, PendingRemoval } from './staticState';
import type { Subscriber } from './subscriber';
import {
	freshUrl,
	giveUp,
	idsAt,
	isAt,
	isOfAnotherWorkflow,
	isRemembered,
	isSameId,
	ownAmong,
	remember,
	rememberToRemove,
} from './subscriber';

/**
 * Sees to it that the node has one webhook at each place, or else at none that had none before.
 *
 * @throws whatever kept one from being made
 */
export async function ensureHooks(
	self: Subscriber,
	places: unknown[],
	settings: HookSettings,
): Promise<void> {
	const created: unknown[] = [];
	const work = async () => {
		const surveyed: Array<[unknown, RemoteHook[]]> = [];
		for (const place of places) surveyed.push([place, await survey(self, place)]);
		for (const [place, own] of surveyed) {
			if (own.length) await keepOldest(self, place, own, settings);
			else {
				await create(self, place, settings);
				created.push(place);
			}
		}
		await agreeWithOthers(self, created, settings);
	};
	const [result] = await Promise.allSettled([work()]);
	if (result.status === 'fulfilled') return;
	giveUp(self, (hook) => created.some((place) => isAt(self, place)(hook)));
	await clearPlaces(self, created);
	throw result.reason;
}

/** The node's webhooks at a place; what it remembers there and is not there is given up. */
async function survey(self: Subscriber, place: unknown): Promise<RemoteHook[]> {
	const { service, state, key } = self;
	const hooks = await service.find(place, idsAt(self, place));
	if (!hooks) throw service.missing(place);
	const own = ownAmong(self, hooks);
	const isHere = isAt(self, place);
	const isThere = (entry: OwnHook | PendingRemoval) =>
		own.some((hook) => isRemembered(self, hook)(entry));
	giveUp(self, (hook) => isHere(hook) && !isThere(hook));
	settle(self, place, hooks);
	// Those that were to go, and those whose creation may still be carried out, are wanted again.
	state.pendingRemoval = state.pendingRemoval.filter(
		(entry) =>
			!isHere(entry) || (!isThere(entry) && (entry.id !== undefined || entry.madeBy !== key)),
	);
	return own;
}

/** Makes the oldest of the node's webhooks at a place what it should be, and removes the others. */
async function keepOldest(
	self: Subscriber,
	place: unknown,
	[kept, ...doubles]: RemoteHook[],
	settings: HookSettings,
): Promise<void> {
	const { service, address, tag } = self;
	const { verifier } = service;
	for (const double of doubles) await removeHook(self, place, double);
	const secret = await secretFor(self, place, kept);
	const url = verifier.urlFor(address, tag, verifier.newSecret && secret);
	if (kept.url !== url || !service.matches(kept, settings)) {
		await service.update(place, kept.id, url, settings);
	}
	remember(self, place, { id: kept.id, url, secret, name: settings.name });
}

/**
 * The secret that calls of a webhook which is kept are to be proven with.
 *
 * @throws what keeps it from being read
 */
async function secretFor(self: Subscriber, place: unknown, kept: RemoteHook): Promise<string> {
	const { service, state, tag } = self;
	const { newSecret } = service.verifier;
	if (newSecret) {
		// A good secret stays: another process of n8n may be about to remember it.
		const isOther = isOfAnotherWorkflow(self, kept.url);
		return (isOther ? undefined : await service.secretOf(place, kept)) ?? newSecret(tag);
	}
	// What the service has made stays the same, for whichever workflow.
	const known = state.hooks.find(isRemembered(self, kept));
	const secret = known?.secret ?? (await service.secretOf(place, kept));
	if (secret === undefined) throw noSecret(service);
	return secret;
}

/** Creates a webhook. When the answer is lost, or its secret, looks for it, or leaves a note to do so later. */
async function create(self: Subscriber, place: unknown, settings: HookSettings): Promise<void> {
	const { service } = self;
	const { name } = settings;
	const { url, secret } = freshUrl(self);
	const [result] = await Promise.allSettled([service.create(place, url, settings)]);
	const created = result.status === 'fulfilled' ? result.value : undefined;
	const told = created && (created.secret ?? secret);
	if (created && told !== undefined) {
		return remember(self, place, { id: created.id, url, secret: told, name });
	}
	const error: unknown = result.status === 'rejected' ? result.reason : noSecret(service);
	if (!created && !mayHaveHappened(error)) throw error;
	const own = service.canList(place) ? await findCreated(self, place) : [];
	if (own.length) return await adopt(self, place, own, settings);
	rememberToRemove(self, { id: created?.id, place, url, name });
	throw error;
}

function noSecret({ name }: Subscriber['service']): UnexpectedError {
	return new UnexpectedError(`${name} did not tell the secret of its webhook`);
}

/** Keeps the oldest of webhooks that were just created, or else leaves a note to remove it. */
async function adopt(
	self: Subscriber,
	place: unknown,
	own: RemoteHook[],
	settings: HookSettings,
): Promise<void> {
	const [result] = await Promise.allSettled([keepOldest(self, place, own, settings)]);
	if (result.status === 'fulfilled') return;
	const [{ id, url }] = own;
	rememberToRemove(self, { id, place, url, name: settings.name });
	throw result.reason;
}

/** Whether a request that failed could have been carried out. */
function mayHaveHappened(error: unknown): boolean {
	return !(error instanceof NodeApiError && /^[34]\d\d$/.test(error.httpCode ?? ''));
}

// A request that was given up may still be carried out.
const LOOK_AFTER_MS = [0, 5_000];

async function findCreated(self: Subscriber, place: unknown): Promise<RemoteHook[]> {
	for (const wait of LOOK_AFTER_MS) {
		await sleep(wait);
		const own = await lookAgain(self, place);
		if (own.length) return own;
	}
	return [];
}

/** The node's webhooks at a place; none when the look fails. */
async function lookAgain(self: Subscriber, place: unknown): Promise<RemoteHook[]> {
	const { service } = self;
	const [found] = await Promise.allSettled([service.find(place, idsAt(self, place))]);
	return ownAmong(self, (found.status === 'fulfilled' && found.value) || []);
}

/**
 * Two processes of n8n may publish a workflow at once, and see nothing of each other before both
 * have created their webhooks. Each then looks again, and the oldest webhooks stay, with their
 * secrets. A look at the first and the last place is enough to notice: who is as fast or as slow as
 * the other meets it in one of them.
 */
async function agreeWithOthers(
	self: Subscriber,
	created: unknown[],
	settings: HookSettings,
): Promise<void> {
	const ends = [...new Set([created[0], created[created.length - 1]])].slice(0, created.length);
	const isAlone: boolean[] = [];
	for (const place of ends) isAlone.push(await isOnlyOne(self, place));
	if (isAlone.every(Boolean)) return;
	for (const place of created) {
		const own = await lookAgain(self, place);
		if (own.length) await keepOldest(self, place, own, settings);
	}
}

async function isOnlyOne(self: Subscriber, place: unknown): Promise<boolean> {
	const own = await lookAgain(self, place);
	if (!own.length) return true;
	const known = self.state.hooks.find(isAt(self, place));
	const [oldest, ...others] = own;
	if (others.length || !known || !isSameId(oldest.id, known.id)) return false;
	return oldest.url === known.url;
}
