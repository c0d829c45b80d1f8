import type { IHookFunctions } from 'n8n-workflow';

import { FieldError } from '../definition/fieldError';
import { requireReachable } from './address';
import { ensureHooks } from './ensure';
import type { Connect, HookSettings } from './hookService';
import { clearPlaces } from './removal';
import { staticState } from './staticState';
import type { Subscriber } from './subscriber';
import { forgetOthers, giveUp, isAt, isSameId, ownAmong, subscriberOf } from './subscriber';
import { inOneMessage, madeWithAnotherKey, notRemoved } from './words';

/**
 * Whether the service has exactly the webhooks that the node asks for. If not, `subscribe` mends it.
 *
 * @throws NodeOperationError that says all in its message, which is what n8n shows
 */
export async function isSubscribed(context: IHookFunctions, connect: Connect): Promise<boolean> {
	return await inOneMessage(context.getNode(), async () => {
		const state = staticState(context.getWorkflowStaticData('node'));
		if (!state.hooks.length) return false;
		const self = subscriberOf(context, await connect(context), state);
		if (state.pendingRemoval.some(({ unseenBy }) => unseenBy !== self.key)) return false;
		const places = wantedPlaces(context, self);
		if (state.hooks.length !== places.length) return false;
		const settings = await self.service.settings(self.tag);
		for (const place of places) if (!(await isInOrder(self, place, settings))) return false;
		return true;
	});
}

// n8n calls `unsubscribe` after each `subscribe` that fails, with the same static data. Nobody
// unpublishes then, and what the node has not noted by now is for the next publication to find.
const failed = new WeakSet<object>();

/**
 * Registers what the node asks for, all or nothing. What is there already is kept or repaired, so
 * that a second call makes no second webhook; what is no longer asked for is removed.
 *
 * @throws NodeOperationError that says all in its message
 */
export async function subscribe(context: IHookFunctions, connect: Connect): Promise<boolean> {
	return await inOneMessage(context.getNode(), async () => {
		const data = context.getWorkflowStaticData('node');
		failed.add(data);
		const self = subscriberOf(context, await connect(context), staticState(data));
		const places = wantedPlaces(context, self);
		const settings = await self.service.settings(self.tag);
		forgetOthers(self);
		giveUp(self, (hook) => !places.some((place) => isAt(self, place)(hook)));
		// One that has to wait longer is no reason not to listen, so failures are left for later.
		await clearPlaces(self, placesToClear(self, places));
		await ensureHooks(self, places, settings);
		failed.delete(data);
		return true;
	});
}

/**
 * Removes all webhooks of the node, and no other. From here on, calls of what is left are refused.
 *
 * @throws NodeOperationError when some are left, which are remembered
 */
export async function unsubscribe(context: IHookFunctions, connect: Connect): Promise<boolean> {
	return await inOneMessage(context.getNode(), async () => {
		const data = context.getWorkflowStaticData('node');
		const state = staticState(data);
		giveUp({ state }, () => true);
		const isCleanUp = failed.delete(data);
		if (isCleanUp && !state.pendingRemoval.length) return true;
		const self = subscriberOf(context, await connect(context), state);
		forgetOthers(self);
		// n8n may ask a copy of a published workflow to unsubscribe, which it could not publish since its
		// address was taken. Who remembers webhooks of its own is no such copy.
		const sparesCopies = !state.pendingRemoval.length;
		const places = isCleanUp ? [] : await possiblePlaces(context, self);
		const failures = [
			...(await clearPlaces(self, places, { findsUnlisted: true, sparesCopies })),
			...(await clearPlaces(self, placesToClear(self, places))),
		];
		if (failures.length) throw notRemoved(self.service, failures);
		const unseen = state.pendingRemoval.filter(({ unseenBy }) => unseenBy === self.key);
		if (unseen.length) throw madeWithAnotherKey(self.service, unseen);
		return true;
	});
}

/** @throws FieldError for parameters, or an address of n8n, with which nothing can be registered */
function wantedPlaces(context: IHookFunctions, { service }: Subscriber): unknown[] {
	const places = service.places();
	const webhookUrl = context.getNodeWebhookUrl('default') ?? '';
	requireReachable(webhookUrl, service.urlOverride, service.name);
	return places;
}

/** Where the node may have webhooks that it does not remember. */
async function possiblePlaces(context: IHookFunctions, self: Subscriber): Promise<unknown[]> {
	const read = async () => wantedPlaces(context, self);
	const [places] = await Promise.allSettled([read()]);
	if (places.status === 'fulfilled') return places.value;
	if (places.reason instanceof FieldError) return [];
	throw places.reason;
}

/** Where webhooks are to go, besides some places. */
function placesToClear(self: Subscriber, others: unknown[]): unknown[] {
	const { service, state } = self;
	const places = state.pendingRemoval.map(({ place }) => place);
	const byKey = new Map(places.map((place) => [service.keyOf(place), place]));
	for (const place of others) byKey.delete(service.keyOf(place));
	return [...byKey.values()];
}

async function isInOrder(
	self: Subscriber,
	place: unknown,
	settings: HookSettings,
): Promise<boolean> {
	const { service, state, key } = self;
	const known = state.hooks.find(isAt(self, place));
	if (known?.madeBy !== key) return false;
	const [hook, ...doubles] = ownAmong(self, (await service.find(place, [known.id])) ?? []);
	if (!hook || doubles.length || !isSameId(hook.id, known.id)) return false;
	return hook.url === known.url && service.matches(hook, settings);
}
