import type { IHookFunctions } from 'n8n-workflow';

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
	/** The address that is called. */
	url: string;
}

/** The webhooks that the parameters of a node ask for: the same at each place. */
export interface Wanted<Place = unknown, Settings extends HookSettings = HookSettings> {
	places: Place[];
	settings: Settings;
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
	/**
	 * Reads the node's parameters.
	 *
	 * @param token for the address to register
	 * @throws FieldError for a choice that cannot be right
	 */
	wanted(token: string): Promise<Wanted<Place, Settings>>;
	/** The same for the same place, and for no other. */
	keyOf(place: Place): string;
	/** A place in a text: 'list 7'. */
	inWords(place: Place): string;
	/** Whether `find` gives all webhooks of a place; else only those whose IDs are known. */
	canList(place: Place): boolean;
	/**
	 * The webhooks of a place: all where they can be listed, else those of the given IDs that exist.
	 *
	 * @returns undefined when there is no such place
	 */
	find(place: Place, ids: HookId[]): Promise<Hook[] | undefined>;
	/** Whether a webhook listens to what it should, its address aside. */
	matches(hook: Hook, settings: Settings): boolean;
	/** @throws an error after which it may exist all the same, see `mayHaveHappened` */
	create(place: Place, settings: Settings): Promise<HookId>;
	update(place: Place, id: HookId, settings: Settings): Promise<void>;
	/** Removes a webhook; one that is gone already counts as removed. */
	remove(place: Place, id: HookId): Promise<void>;
	/**
	 * Finds a webhook where they cannot be listed by its name: by creating it, which makes it if it
	 * was not there.
	 */
	findByCreating(place: Place, settings: HookSettings): Promise<HookId>;
	/** What to tell the user of a wanted place that does not exist. */
	missing(place: Place): Error;
}

/** Reaches the service with the node's credential. */
export type Connect = (context: IHookFunctions) => Promise<HookService>;
