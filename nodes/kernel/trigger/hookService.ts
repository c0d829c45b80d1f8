import type { IHookFunctions } from 'n8n-workflow';

import type { Verifier } from './verifier';

export type HookId = number | string;

/** A webhook as the service has it; a service adds what it listens to. */
export interface RemoteHook {
	id: HookId;
	url: string;
}

/** What each webhook of a node is to be like; a service adds what it listens to. */
export interface HookSettings {
	/** As the users of the service see it. */
	name: string;
}

/** A webhook that was just created. */
export interface CreatedHook {
	id: HookId;
	/** That calls are proven with, where the service makes it and tells it here. */
	secret?: string;
}

/**
 * What the kernel needs of a service that calls webhooks. A place is whatever a webhook listens to:
 * the kernel compares places by their keys, keeps them as JSON and hands them back, and knows no
 * more of them.
 */
export interface HookService<
	Place = unknown,
	Hook extends RemoteHook = RemoteHook,
	Settings extends HookSettings = HookSettings,
> {
	/** The service's name, for texts. */
	readonly name: string;
	/** Where users of the service find its webhooks, for texts: 'under Settings'. */
	readonly whereToRemove: string;
	readonly verifier: Verifier;
	/** What the parameters give as n8n's public address; may be empty. */
	readonly urlOverride: string;
	/** What decides which webhooks are in sight, for texts such as "another API key": 'key'. */
	readonly keyWord: string;
	/**
	 * Tells keys of the service apart without giving them away.
	 *
	 * @param salt known to this node only, so that marks of different nodes cannot be compared
	 */
	keyMark(salt: string): string;

	/**
	 * Where the parameters ask for a webhook, the same at each place. Asks nothing of the service.
	 *
	 * @throws FieldError for a parameter that cannot be right
	 */
	places(): Place[];
	/** @throws FieldError for a choice that the service does not know */
	settings(tag: string): Promise<Settings>;
	/** The name that `settings` gives to webhooks, which ends with the tag of the node. */
	nameFor(tag: string): string;
	/** The same for the same place, and for no other. */
	keyOf(place: Place): string;
	/** A place in a text: 'list 7'. */
	inWords(place: Place): string;

	/** Whether `find` gives all webhooks of a place; else only those whose IDs are known. */
	canList(place: Place): boolean;
	/**
	 * The webhooks of a place: all where they can be listed, else those of the given IDs that exist.
	 *
	 * @returns undefined when the key sees no such place
	 */
	find(place: Place, ids: HookId[]): Promise<Hook[] | undefined>;
	/**
	 * The secret that calls of an existing webhook are proven with; undefined for none that is any
	 * good, where the node makes it.
	 *
	 * @throws what keeps it from being read
	 */
	secretOf(place: Place, hook: Hook): Promise<string | undefined>;
	/** Whether a webhook listens to what it should, its URL aside. */
	matches(hook: Hook, settings: Settings): boolean;
	/** @throws an error after which it may exist all the same */
	create(place: Place, url: string, settings: Settings): Promise<CreatedHook>;
	update(place: Place, id: HookId, url: string, settings: Settings): Promise<void>;
	/** Removes a webhook; one that is gone already counts as removed. */
	remove(place: Place, id: HookId): Promise<void>;
	/**
	 * Finds a webhook where they cannot be listed, by its name: by creating it, which makes it if it
	 * was not there.
	 */
	findByCreating(place: Place, url: string, name: string): Promise<HookId>;
	/** What to tell the user of a wanted place that does not exist. */
	missing(place: Place): Error;
}

/** Reaches the service with the node's credential. */
export type Connect = (context: IHookFunctions) => Promise<HookService>;
