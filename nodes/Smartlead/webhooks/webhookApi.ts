import type { IDataObject } from 'n8n-workflow';
import { UnexpectedError } from 'n8n-workflow';

import type { Effects } from '../../kernel/definition/effects';
import { isObject } from '../../kernel/definition/values';
import { recordsOf, toJson, unwrapped } from '../../kernel/output/rows';
import { GONE, unlessGone } from '../../kernel/trigger/gone';
import type { Send } from '../../kernel/trigger/send';
import { isMissing } from '../api/dialect';
import { eventNames } from './events';
import type { Place } from './place';

export interface Category {
	id: number;
	name: string;
}

/** A webhook as it should be. */
export interface HookSettings {
	name: string;
	events: string[];
	categories: Category[];
}

/** A webhook as Smartlead has it. */
export interface Hook {
	id: number;
	url: string;
	/** Undefined where the answer does not tell. */
	events?: string[];
	/** Names or IDs, depending on the route; undefined where the answer does not tell. */
	categories?: string[];
}

// Sent again after a lost answer, these change nothing more; `request` repeats what is a read.
const REPEATABLE: Effects = 'read';

/** All lead categories of the account. */
export async function getCategories(send: Send): Promise<Category[]> {
	const rows = recordsOf(await send('GET', '/leads/fetch-categories', 'read'));
	return rows.map(({ id, name }) => ({ id: Number(id), name: String(name) }));
}

/** The webhooks of a campaign; undefined when there is no such campaign. */
export async function campaignHooks(send: Send, campaignId: number): Promise<Hook[] | undefined> {
	const list = async () => await send('GET', campaignPath(campaignId), 'read');
	const rows = await unlessGone(list());
	if (rows !== GONE) return recordsOf(rows).map(toHook);
	// A webhook that nobody removes is the price of a wrong 404, so another route has to agree.
	const campaign = await unlessGone(send('GET', `/campaigns/${campaignId}`, 'read'));
	if (campaign === GONE || isMissing(campaign)) return undefined;
	return recordsOf(await list()).map(toHook);
}

/** A webhook of the account or of a client, which no route lists; undefined when it is gone. */
export async function accountHook(send: Send, id: number): Promise<Hook | undefined> {
	const body = await unlessGone(send('GET', `/webhook/${id}`, 'read'));
	return body === GONE || isMissing(body) ? undefined : toHook(unwrapped(body));
}

/**
 * Creates a webhook.
 *
 * @returns its ID
 * @throws an error after which it may exist all the same
 */
export async function createHook(
	send: Send,
	{ level, ownerId }: Place,
	url: string,
	settings: HookSettings,
): Promise<number> {
	if (level === 'campaign') {
		const body = campaignBody(url, settings);
		return idIn(await send('POST', campaignPath(ownerId), 'write', body));
	}
	const { name, events, categories } = settings;
	// Users of the API report that the same name changes the first webhook instead of making a
	// second one. Nothing else finds a webhook of the account again whose ID was lost.
	const answer = await send('POST', '/webhook/create', REPEATABLE, {
		webhook_url: url,
		association_type: level,
		...(level === 'client' && { client_id: ownerId }),
		name,
		event_type_map: mapOf(events),
		category_id_map: mapOf(categories.map(({ id }) => String(id))),
	});
	return idIn(answer);
}

/** Makes a webhook what it should be. */
export async function updateHook(
	send: Send,
	{ level, ownerId }: Place,
	id: number,
	url: string,
	settings: HookSettings,
): Promise<void> {
	if (level === 'campaign') {
		const body = { id, ...campaignBody(url, settings) };
		await send('POST', campaignPath(ownerId), REPEATABLE, body);
		return;
	}
	const { name, events, categories } = settings;
	await send('PUT', `/webhook/update/${id}`, REPEATABLE, {
		name,
		webhook_url: url,
		event_type_map: eventSwitches(events),
		categories: categories.map((category) => category.name),
	});
}

/** Removes a webhook; one that is gone already counts as removed. */
export async function removeHook(send: Send, { level, ownerId }: Place, id: number): Promise<void> {
	const path = level === 'campaign' ? campaignPath(ownerId) : '/webhook/delete';
	const remove = async () => await send('DELETE', path, REPEATABLE, { id });
	if ((await unlessGone(remove())) !== GONE) return;
	const isThere =
		level === 'campaign'
			? (await campaignHooks(send, ownerId))?.some((hook) => hook.id === id)
			: await accountHook(send, id);
	if (isThere) await remove();
}

function campaignPath(campaignId: number): string {
	return `/campaigns/${campaignId}/webhooks`;
}

function campaignBody(url: string, { name, events, categories }: HookSettings): IDataObject {
	// The API refuses an empty list of categories, whatever the events.
	const names = categories.map((category) => category.name);
	return { name, webhook_url: url, event_types: events, categories: names };
}

/** A selection as the routes of account webhooks take it: key → true. */
export function mapOf(keys: string[]): Record<string, boolean> {
	return Object.fromEntries(keys.map((key) => [key, true]));
}

/**
 * The events of an account webhook when it is changed: on or off for each, since it is documented
 * nowhere whether one that is left out is switched off.
 */
export function eventSwitches(events: string[]): Record<string, boolean> {
	return Object.fromEntries(eventNames.map((event) => [event, events.includes(event)]));
}

/** The ID in the answer to a creation. */
function idIn(answer: unknown): number {
	const id = Number(toJson(unwrapped(answer)).id);
	if (Number.isSafeInteger(id) && id > 0) return id;
	throw new UnexpectedError('Smartlead did not say which webhook it created');
}

// The list has arrays where the answers about one webhook have maps.
function toHook(row: unknown): Hook {
	const { id, webhook_url, event_types, event_type_map, categories, category_id_map } = toJson(row);
	return {
		id: Number(id),
		url: String(webhook_url),
		events: selected(event_types ?? event_type_map),
		categories: selected(categories ?? category_id_map),
	};
}

function selected(selection: unknown): string[] | undefined {
	if (Array.isArray(selection)) return selection.map(String);
	if (!isObject(selection)) return undefined;
	return Object.keys(selection).filter((key) => selection[key] === true);
}
