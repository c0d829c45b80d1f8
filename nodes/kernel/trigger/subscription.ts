import type { IHookFunctions, INode } from 'n8n-workflow';
import { NodeApiError, NodeOperationError, sleep } from 'n8n-workflow';

import { FieldError } from '../definition/fieldError';
import type { Connect, HookId, HookService, HookSettings, RemoteHook, Wanted } from './hookService';
import type { OwnHook, PendingRemoval, StaticState } from './staticState';
import { staticState } from './staticState';
import { newSecret } from './verifier';

/**
 * Whether the service has exactly the webhooks that the node asks for. If not, `subscribe` mends it.
 *
 * @throws NodeOperationError that says all in its message, which is what n8n shows
 */
export async function isSubscribed(context: IHookFunctions, connect: Connect): Promise<boolean> {
	return await inWords(context.getNode(), async () => {
		const state = staticState(context.getWorkflowStaticData('node'));
		if (!state.token || state.pendingRemoval.length) return false;
		const service = await connect(context);
		const { places, settings } = await service.wanted(state.token);
		if (state.hooks.length !== places.length) return false;
		for (const place of places) {
			const own = hookAt(service, state.hooks, place);
			if (!own || !(await isInOrder(service, own, settings))) return false;
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
export async function subscribe(context: IHookFunctions, connect: Connect): Promise<boolean> {
	return await inWords(context.getNode(), async () => {
		const service = await connect(context);
		const state = staticState(context.getWorkflowStaticData('node'));
		state.token ??= newSecret();
		const wanted = await service.wanted(state.token);
		const isWanted = ({ place }: { place: unknown }) =>
			wanted.places.some((other) => isSamePlace(service, place, other));
		giveUp(
			service,
			state,
			state.hooks.filter((hook) => !isWanted(hook)),
		);
		// One that has to wait longer is no reason not to listen, so failures are left for later. What
		// may have been created at a wanted place is found there, and kept.
		await removePending(service, state, (hook) => hook.id !== undefined || !isWanted(hook));
		await ensureAll(service, state, wanted);
		return true;
	});
}

/**
 * Removes all webhooks of the node, and no other.
 *
 * @throws NodeOperationError when some are left, which are remembered
 */
export async function unsubscribe(context: IHookFunctions, connect: Connect): Promise<boolean> {
	return await inWords(context.getNode(), async () => {
		const state = staticState(context.getWorkflowStaticData('node'));
		if (!state.hooks.length && !state.pendingRemoval.length) return true;
		const service = await connect(context);
		giveUp(service, state, state.hooks);
		const [failed] = await removePending(service, state);
		if (failed) throw notRemoved(service, state.pendingRemoval, failed);
		return true;
	});
}

function isSamePlace(service: HookService, one: unknown, other: unknown): boolean {
	return service.keyOf(one) === service.keyOf(other);
}

function hookAt(service: HookService, hooks: OwnHook[], place: unknown): OwnHook | undefined {
	return hooks.find((hook) => isSamePlace(service, hook.place, place));
}

async function isInOrder(
	service: HookService,
	own: OwnHook,
	settings: HookSettings,
): Promise<boolean> {
	const hooks = ownOf((await service.find(own.place, [own.id])) ?? [], own);
	return hooks.length === 1 && matches(service, hooks[0], settings);
}

function matches(service: HookService, hook: RemoteHook, settings: HookSettings): boolean {
	return hook.url === settings.url && service.matches(hook, settings);
}

/** Those of a place that this node has made: by ID, or by the address that nobody else knows. */
function ownOf(hooks: RemoteHook[], { id, url }: Partial<OwnHook>): RemoteHook[] {
	const own = hooks.filter((hook) => hook.id === id || hook.url === url);
	return own.sort((a, b) => Number(b.id === id) - Number(a.id === id));
}

async function ensureAll(
	service: HookService,
	state: StaticState,
	{ places, settings }: Wanted,
): Promise<void> {
	const created: OwnHook[] = [];
	const work = async () => {
		for (const place of places) {
			const known = hookAt(service, state.hooks, place);
			const id = await ensure(service, state, place, known, settings);
			const hook = { place, id, url: settings.url, name: settings.name };
			if (!known) created.push(hook);
			const isElsewhere = (other: { place: unknown }) => !isSamePlace(service, other.place, place);
			state.hooks = [...state.hooks.filter(isElsewhere), hook];
			state.pendingRemoval = state.pendingRemoval.filter(
				(pending) => isElsewhere(pending) || (pending.id ?? id) !== id,
			);
		}
	};
	const [result] = await Promise.allSettled([work()]);
	if (result.status === 'fulfilled') return;
	giveUp(service, state, created);
	await removePending(service, state, (pending) => created.some(({ id }) => id === pending.id));
	throw result.reason;
}

async function ensure(
	service: HookService,
	state: StaticState,
	place: unknown,
	known: OwnHook | undefined,
	settings: HookSettings,
): Promise<HookId> {
	const hooks = await service.find(place, known ? [known.id] : []);
	if (!hooks) throw service.missing(place);
	const [kept, ...doubles] = ownOf(hooks, { id: known?.id, url: settings.url });
	for (const { id } of doubles) await service.remove(place, id);
	if (!kept) return await create(service, state, place, settings);
	if (!matches(service, kept, settings)) await service.update(place, kept.id, settings);
	return kept.id;
}

/** Creates a webhook. When the answer is lost, looks for it, or leaves a note to do so later. */
async function create(
	service: HookService,
	state: StaticState,
	place: unknown,
	settings: HookSettings,
): Promise<HookId> {
	const [result] = await Promise.allSettled([service.create(place, settings)]);
	if (result.status === 'fulfilled') return result.value;
	if (!mayHaveHappened(result.reason)) throw result.reason;
	const { url, name } = settings;
	if (service.canList(place)) {
		const id = await findCreated(service, place, url);
		if (id !== undefined) return id;
	}
	const note = { place, url, name, since: Date.now() };
	state.pendingRemoval = [...state.pendingRemoval, note];
	throw result.reason;
}

/** Whether a request that failed could have been carried out. */
function mayHaveHappened(error: unknown): boolean {
	return !(error instanceof NodeApiError && /^[34]\d\d$/.test(error.httpCode ?? ''));
}

// A request that was given up may still be carried out.
const LOOK_AFTER_MS = [0, 5_000];

async function findCreated(
	service: HookService,
	place: unknown,
	url: string,
): Promise<HookId | undefined> {
	for (const wait of LOOK_AFTER_MS) {
		await sleep(wait);
		const [hooks] = await Promise.allSettled([service.find(place, [])]);
		const found = hooks.status === 'fulfilled' && hooks.value?.find((hook) => hook.url === url);
		if (found) return found.id;
	}
	return undefined;
}

/** Makes webhooks of the node such that are to go. */
function giveUp(service: HookService, state: StaticState, hooks: OwnHook[]): void {
	if (!hooks.length) return;
	const since = Date.now();
	state.pendingRemoval = [...state.pendingRemoval, ...hooks.map((hook) => ({ ...hook, since }))];
	state.hooks = state.hooks.filter((hook) => !hookAt(service, hooks, hook.place));
}

// Longer than any request that was given up may take to be carried out.
const SETTLED_AFTER_MS = 2 * 60_000;

/** Removes what is to go. @returns what went wrong; what it was about stays noted. */
async function removePending(
	service: HookService,
	state: StaticState,
	isMeant: (pending: PendingRemoval) => boolean = () => true,
): Promise<unknown[]> {
	const errors: unknown[] = [];
	for (const pending of state.pendingRemoval.filter(isMeant)) {
		const { place, id, since } = pending;
		const removal = service.canList(place)
			? removeListed(service, pending)
			: removeUnlisted(service, state, pending);
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
async function removeListed(service: HookService, pending: PendingRemoval): Promise<boolean> {
	const hooks = await service.find(pending.place, []);
	const own = ownOf(hooks ?? [], pending);
	for (const { id } of own) await service.remove(pending.place, id);
	return !hooks || own.length > 0;
}

/** @returns whether it is certain that there was one */
async function removeUnlisted(
	service: HookService,
	state: StaticState,
	pending: PendingRemoval,
): Promise<boolean> {
	const { place, url, name } = pending;
	const id = pending.id ?? (await service.findByCreating(place, { url, name }));
	const [result] = await Promise.allSettled([service.remove(place, id)]);
	if (result.status === 'fulfilled') return pending.id !== undefined;
	if (pending.id === undefined)
		state.pendingRemoval = [...state.pendingRemoval, { ...pending, id }];
	throw result.reason;
}

function notRemoved(service: HookService, pending: PendingRemoval[], cause: unknown): FieldError {
	const places = new Set(pending.map(({ place }) => service.inWords(place)));
	const { message } = cause as Error;
	return new FieldError(
		`A webhook of this node is left in ${service.name}, of ${[...places].join(', ')}: ${message}`,
		`Publish and unpublish the workflow again to remove it, or delete it in ${service.name} ${service.whereToRemove}.`,
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
