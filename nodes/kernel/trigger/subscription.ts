import type { IHookFunctions, INode } from 'n8n-workflow';
import { NodeOperationError, sleep } from 'n8n-workflow';

import { FieldError } from '../definition/fieldError';
import { newToken } from './registeredUrl';
import type { OwnHook, PendingRemoval, Place, StaticState } from './staticState';
import { isSamePlace, staticState } from './staticState';
import type { WantedHooks } from '../../Smartlead/trigger/wantedHooks';
import { wantedHooks } from '../../Smartlead/trigger/wantedHooks';
import type { Hook, HookSettings, Send } from '../../Smartlead/webhooks/webhookApi';
import {
	accountHook,
	campaignHooks,
	createHook,
	mayHaveHappened,
	removeHook,
	sender,
	updateHook,
} from '../../Smartlead/webhooks/webhookApi';

/**
 * Whether Smartlead has exactly the webhooks that the node asks for. If not, `subscribe` mends it.
 *
 * @throws NodeOperationError that says all in its message, which is what n8n shows
 */
export async function isSubscribed(context: IHookFunctions): Promise<boolean> {
	return await inWords(context.getNode(), async () => {
		const state = staticState(context.getWorkflowStaticData('node'));
		if (!state.token || state.pendingRemoval.length) return false;
		const send = await sender(context);
		const wanted = await wantedHooks(context, send, state.token);
		if (state.hooks.length !== wanted.places.length) return false;
		for (const place of wanted.places) {
			const own = state.hooks.find((hook) => isSamePlace(hook, place));
			if (!own || !(await isInOrder(send, own, wanted.settings))) return false;
		}
		return true;
	});
}

/**
 * Registers what the node asks for, all or nothing. What is there already is kept or repaired, so
 * that a second call makes no second webhook; what is no longer asked for is removed.
 *
 * @throws NodeOperationError that says all in its message
 */
export async function subscribe(context: IHookFunctions): Promise<boolean> {
	return await inWords(context.getNode(), async () => {
		const send = await sender(context);
		const state = staticState(context.getWorkflowStaticData('node'));
		state.token ??= newToken();
		const wanted = await wantedHooks(context, send, state.token);
		const isWanted = (place: Place) => wanted.places.some((other) => isSamePlace(place, other));
		giveUp(
			state,
			state.hooks.filter((hook) => !isWanted(hook)),
		);
		// One that has to wait longer is no reason not to listen, so failures are left for later. What
		// may have been created at a wanted place is found there, and kept.
		await removePending(send, state, (hook) => hook.id !== undefined || !isWanted(hook));
		await ensureAll(send, state, wanted);
		return true;
	});
}

/**
 * Removes all webhooks of the node, and no other.
 *
 * @throws NodeOperationError when some are left, which are remembered
 */
export async function unsubscribe(context: IHookFunctions): Promise<boolean> {
	return await inWords(context.getNode(), async () => {
		const state = staticState(context.getWorkflowStaticData('node'));
		giveUp(state, state.hooks);
		if (!state.pendingRemoval.length) return true;
		const [failed] = await removePending(await sender(context), state);
		if (failed) throw notRemoved(state.pendingRemoval, failed);
		return true;
	});
}

async function isInOrder(send: Send, own: OwnHook, settings: HookSettings): Promise<boolean> {
	if (own.level !== 'campaign') {
		const hook = await accountHook(send, own.id);
		return hook !== undefined && matches(hook, settings);
	}
	const hooks = ownOf((await campaignHooks(send, own.ownerId)) ?? [], own);
	return hooks.length === 1 && matches(hooks[0], settings);
}

function matches(hook: Hook, { url, events, categories }: HookSettings): boolean {
	return (
		hook.url === url &&
		(hook.events?.length ?? events.length) === events.length &&
		events.every((event) => hook.events?.includes(event) ?? true) &&
		(hook.categories?.length ?? categories.length) === categories.length &&
		categories.every(
			({ id, name }) =>
				hook.categories?.some((each) => each === name || each === String(id)) ?? true,
		)
	);
}

/** Those of a campaign that this node has made: by ID, or by the address that nobody else knows. */
function ownOf(hooks: Hook[], { id, url }: Partial<OwnHook>): Hook[] {
	const own = hooks.filter((hook) => hook.id === id || hook.url === url);
	return own.sort((a, b) => Number(b.id === id) - Number(a.id === id));
}

async function ensureAll(send: Send, state: StaticState, wanted: WantedHooks): Promise<void> {
	const { places, settings } = wanted;
	const created: OwnHook[] = [];
	const work = async () => {
		for (const place of places) {
			const known = state.hooks.find((hook) => isSamePlace(hook, place));
			const id =
				place.level === 'campaign'
					? await ensureInCampaign(send, state, place, known, settings)
					: await ensureInAccount(send, state, place, known, settings);
			const hook = { ...place, id, url: settings.url, name: settings.name };
			if (!known) created.push(hook);
			state.hooks = [...state.hooks.filter((other) => !isSamePlace(other, place)), hook];
			state.pendingRemoval = state.pendingRemoval.filter(
				(pending) => !isSamePlace(pending, place) || (pending.id ?? id) !== id,
			);
		}
	};
	const [result] = await Promise.allSettled([work()]);
	if (result.status === 'fulfilled') return;
	giveUp(state, created);
	await removePending(send, state, (pending) => created.some(({ id }) => id === pending.id));
	throw result.reason;
}

async function ensureInCampaign(
	send: Send,
	state: StaticState,
	place: Place,
	known: OwnHook | undefined,
	settings: HookSettings,
): Promise<number> {
	const hooks = await campaignHooks(send, place.ownerId);
	if (!hooks) {
		throw new FieldError(
			`Campaign ${place.ownerId} does not exist in this Smartlead account`,
			"Choose others in 'Campaign Names or IDs'.",
		);
	}
	const [kept, ...doubles] = ownOf(hooks, { id: known?.id, url: settings.url });
	for (const { id } of doubles) await removeHook(send, place, id);
	if (!kept) return await create(send, state, place, settings);
	if (!matches(kept, settings)) await updateHook(send, place, kept.id, settings);
	return kept.id;
}

async function ensureInAccount(
	send: Send,
	state: StaticState,
	place: Place,
	known: OwnHook | undefined,
	settings: HookSettings,
): Promise<number> {
	const hook = known && (await accountHook(send, known.id));
	if (!hook) return await create(send, state, place, settings);
	if (!matches(hook, settings)) await updateHook(send, place, hook.id, settings);
	return hook.id;
}

/** Creates a webhook. When the answer is lost, looks for it, or leaves a note to do so later. */
async function create(
	send: Send,
	state: StaticState,
	place: Place,
	settings: HookSettings,
): Promise<number> {
	const [result] = await Promise.allSettled([createHook(send, place, settings)]);
	if (result.status === 'fulfilled') return result.value;
	if (!mayHaveHappened(result.reason)) throw result.reason;
	const { url, name } = settings;
	if (place.level === 'campaign') {
		const id = await findCreated(send, place.ownerId, url);
		if (id !== undefined) return id;
	}
	const note = { ...place, url, name, since: Date.now() };
	state.pendingRemoval = [...state.pendingRemoval, note];
	throw result.reason;
}

// A request that was given up may still be carried out.
const LOOK_AFTER_MS = [0, 5_000];

async function findCreated(
	send: Send,
	campaignId: number,
	url: string,
): Promise<number | undefined> {
	for (const wait of LOOK_AFTER_MS) {
		await sleep(wait);
		const [hooks] = await Promise.allSettled([campaignHooks(send, campaignId)]);
		const found = hooks.status === 'fulfilled' && hooks.value?.find((hook) => hook.url === url);
		if (found) return found.id;
	}
	return undefined;
}

/** Makes webhooks of the node such that are to go. */
function giveUp(state: StaticState, hooks: OwnHook[]): void {
	if (!hooks.length) return;
	const since = Date.now();
	state.pendingRemoval = [
		...state.pendingRemoval,
		...hooks.map(({ level, ownerId, id, url, name }) => ({
			...{ level, ownerId, id, url, name },
			since,
		})),
	];
	state.hooks = state.hooks.filter((hook) => !hooks.some((other) => isSamePlace(hook, other)));
}

// Longer than any request that was given up may take to be carried out.
const SETTLED_AFTER_MS = 2 * 60_000;

/** Removes what is to go. @returns what went wrong; what it was about stays noted. */
async function removePending(
	send: Send,
	state: StaticState,
	isMeant: (pending: PendingRemoval) => boolean = () => true,
): Promise<unknown[]> {
	const errors: unknown[] = [];
	for (const pending of state.pendingRemoval.filter(isMeant)) {
		const { ownerId, level, id, since } = pending;
		const removal =
			level === 'campaign'
				? removeFromCampaign(send, ownerId, pending)
				: removeFromAccount(send, state, pending);
		const [result] = await Promise.allSettled([removal]);
		if (result.status === 'rejected') errors.push(result.reason);
		const isSettled = id !== undefined || Date.now() - since > SETTLED_AFTER_MS;
		if (result.status === 'fulfilled' && (isSettled || result.value)) {
			state.pendingRemoval = state.pendingRemoval.filter((other) => other !== pending);
		}
	}
	return errors;
}

/** @returns whether there was one */
async function removeFromCampaign(
	send: Send,
	campaignId: number,
	pending: PendingRemoval,
): Promise<boolean> {
	const hooks = await campaignHooks(send, campaignId);
	const own = ownOf(hooks ?? [], pending);
	for (const { id } of own) await removeHook(send, pending, id);
	return !hooks || own.length > 0;
}

/** @returns whether it is certain that there was one */
async function removeFromAccount(
	send: Send,
	state: StaticState,
	pending: PendingRemoval,
): Promise<boolean> {
	const { url, name } = pending;
	// By its name it is found in creating it again, which makes it if it was not there.
	const id =
		pending.id ?? (await createHook(send, pending, { url, name, events: QUIET, categories: [] }));
	const [result] = await Promise.allSettled([removeHook(send, pending, id)]);
	if (result.status === 'fulfilled') return pending.id !== undefined;
	if (pending.id === undefined)
		state.pendingRemoval = [...state.pendingRemoval, { ...pending, id }];
	throw result.reason;
}

// An event that hardly ever happens.
const QUIET = ['CAMPAIGN_STATUS_CHANGED'];

function notRemoved(pending: PendingRemoval[], cause: unknown): FieldError {
	const places = pending.map(({ level, ownerId }) =>
		level === 'user' ? 'the account' : `${level} ${ownerId}`,
	);
	const { message } = cause as Error;
	return new FieldError(
		`A webhook of this node is left in Smartlead, of ${[...new Set(places)].join(', ')}: ${message}`,
		"Publish and unpublish the workflow again to remove it, or delete it in Smartlead under Settings, Webhooks, or the campaign's settings.",
	);
}

/** n8n shows nothing of an error here but its message, so the next step becomes a part of it. */
async function inWords<T>(node: INode, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		const { message, description } = error as Error & { description?: string };
		const fix = error instanceof FieldError ? error.fix : description;
		const text = [message, fix].filter(Boolean).join('. ').replace(/\.\. /g, '. ');
		const nodeError = new NodeOperationError(node, text);
		// The constructor replaces texts that contain a code it knows, such as ECONNRESET, by its own.
		nodeError.message = text;
		throw nodeError;
	}
}
