import type { IHookFunctions } from 'n8n-workflow';

import { addressOf, leadsTo, tagOf, withoutQuery } from './address';
import type { HookId, HookService, RemoteHook } from './hookService';
import type { OwnHook, PendingRemoval, StaticState } from './staticState';
import { newSecret } from './verifier';

/** A node that subscribes to a service, with what it remembers of that. */
export interface Subscriber {
	service: HookService;
	state: StaticState;
	/** That the node's webhooks call. n8n gives each node one of its own. */
	address: string;
	/** That its webhooks carry in their names and URLs, see `tagOf`. */
	tag: string;
	/** The mark of the present key. */
	key: string;
	/** Writes to n8n's log. */
	warn: (text: string) => void;
}

/** @throws FieldError for an override that isn't a web address */
export function subscriberOf(
	context: IHookFunctions,
	service: HookService,
	state: StaticState,
): Subscriber {
	const address = addressOf(context.getNodeWebhookUrl('default') ?? '', service.urlOverride);
	const tag = tagOf(address, context.getWorkflow().id ?? '');
	state.salt ??= newSecret(tag);
	return {
		service,
		state,
		address,
		tag,
		key: service.keyMark(state.salt),
		warn: (text) => context.logger.warn(`${context.getNode().name}: ${text}`),
	};
}

/** A URL to register, with a new secret where the service makes none. */
export function freshUrl({ service, address, tag }: Subscriber): { url: string; secret?: string } {
	const { verifier } = service;
	const secret = verifier.newSecret?.(tag);
	return { url: verifier.urlFor(address, tag, secret), secret };
}

/** What tells entries of one place from others. */
export function isAt(
	{ service }: Subscriber,
	place: unknown,
): (entry: { place: unknown }) => boolean {
	const key = service.keyOf(place);
	return (entry) => service.keyOf(entry.place) === key;
}

/**
 * The node's own among webhooks that a service has, the oldest first: those that call its address,
 * with whatever secret and under whatever ID. Nothing else makes a webhook the node's: what it
 * remembers may be old, lost, or a copy of what another node remembers.
 */
export function ownAmong({ address }: Subscriber, hooks: RemoteHook[]): RemoteHook[] {
	return hooks.filter(({ url }) => leadsTo(url, address)).sort((a, b) => byAge(a.id, b.id));
}

/** Whether a URL says that another workflow has registered it: one that has, or had, the same address. */
export function isOfAnotherWorkflow({ service, tag }: Subscriber, url: string): boolean {
	const other = service.verifier.tagIn(url);
	return other !== undefined && other !== tag;
}

// Services count up, in numbers or in texts of one length.
function byAge(one: HookId, other: HookId): number {
	const [a, b] = [String(one), String(other)];
	return a.length - b.length || (a < b ? -1 : Number(a > b));
}

export function isSameId(one: HookId | undefined, other: HookId | undefined): boolean {
	return String(one) === String(other);
}

/**
 * Whether a webhook that the present key sees is one that the node remembers. What another key has
 * made may be in another account, where the same ID says nothing.
 */
export function isRemembered(
	{ key }: Subscriber,
	hook: RemoteHook,
): (entry: OwnHook | PendingRemoval) => boolean {
	return ({ id, madeBy, url }) => isSameId(id, hook.id) && (madeBy === key || url === hook.url);
}

/** The IDs that the node remembers of webhooks at a place. */
export function idsAt(self: Subscriber, place: unknown): HookId[] {
	const { hooks, pendingRemoval } = self.state;
	const ids = [...hooks, ...pendingRemoval].filter(isAt(self, place)).map(({ id }) => id);
	return [...new Set(ids)].filter((id) => id !== undefined);
}

/** Remembers a webhook that the node has, and no other at its place. */
export function remember(
	self: Subscriber,
	place: unknown,
	hook: Omit<OwnHook, 'place' | 'madeBy'>,
): void {
	const { state, key } = self;
	const isHere = isAt(self, place);
	state.hooks = [...state.hooks.filter((other) => !isHere(other)), { ...hook, place, madeBy: key }];
}

/** Remembers a webhook that is to go. Its calls are no longer let through. */
export function rememberToRemove(
	{ state, key }: Subscriber,
	entry: Omit<PendingRemoval, 'since' | 'madeBy'>,
): void {
	const since = Date.now();
	state.pendingRemoval = [...state.pendingRemoval, { ...entry, madeBy: key, since }];
}

/** Makes webhooks that the node has such that are to go. */
export function giveUp(
	{ state }: Pick<Subscriber, 'state'>,
	isMeant: (hook: OwnHook) => boolean,
): void {
	const given = state.hooks.filter(isMeant);
	if (!given.length) return;
	const since = Date.now();
	state.pendingRemoval = [
		...state.pendingRemoval,
		...given.map(({ place, id, url, name, madeBy }) => ({ place, id, url, name, madeBy, since })),
	];
	state.hooks = state.hooks.filter((hook) => !isMeant(hook));
}

/** Forgets webhooks that are not the node's: n8n has moved, or the memory is a copy. */
export function forgetOthers(self: Subscriber): void {
	const { service, state, address, warn } = self;
	const isOther = ({ url }: { url: string }) =>
		!leadsTo(url, address) || isOfAnotherWorkflow(self, url);
	const others = [...state.hooks, ...state.pendingRemoval].filter(isOther);
	if (!others.length) return;
	state.hooks = state.hooks.filter((hook) => !isOther(hook));
	state.pendingRemoval = state.pendingRemoval.filter((entry) => !isOther(entry));
	const words = others.map(({ place, url }) => `${service.inWords(place)}: ${withoutQuery(url)}`);
	warn(
		`left webhooks alone that belong to another workflow or to an earlier address of n8n (${words.join('; ')}). If n8n has moved, delete them in ${service.name} ${service.whereToRemove}.`,
	);
}
