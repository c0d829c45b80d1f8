import type { SmartleadState } from '../state';
import type { Webhook } from '../state/webhooks';
import { selectableEventTypes } from '../webhooks/eventTypes';
import { ApiError } from './handler';

/** @throws ApiError with a 404 of the sandbox's own: no source shows the answer for an unknown id. */
export function webhookNotFound(): ApiError {
	return new ApiError(404, { error: 'Webhook not found - Invalid webhook_id.' });
}

/** @throws ApiError for an unknown id. */
export function requireWebhook(state: SmartleadState, id: number): Webhook {
	const webhook = state.webhooks.find((other) => other.id === id);
	if (!webhook) throw webhookNotFound();
	return webhook;
}

export function addWebhook(
	state: SmartleadState,
	fields: Omit<Webhook, 'id' | 'created_at' | 'updated_at'>,
	now: Date,
): Webhook {
	const time = now.toISOString();
	const webhook = { id: state.ids.take('webhook'), ...fields, created_at: time, updated_at: time };
	state.webhooks.push(webhook);
	return webhook;
}

/** In place, so that a reference to the list stays good. */
export function removeWebhook(state: SmartleadState, webhook: Webhook): void {
	state.webhooks.splice(state.webhooks.indexOf(webhook), 1);
}

/** @throws ApiError naming the first category that the account does not have. */
export function refuseUnknownCategories(state: SmartleadState, names: string[]): void {
	const known = new Set([...state.leadCategories.values()].map(({ name }) => name));
	const unknown = names.find((name) => !known.has(name));
	if (unknown !== undefined) throw new ApiError(400, { error: `Invalid category - ${unknown}` });
}

/**
 * The names that an `event_type_map` switches on.
 * @throws ApiError for a name that is no event.
 */
export function selectedEvents(map: Record<string, unknown>): string[] {
	const names = Object.keys(map);
	const unknown = names.find((name) => !selectableEventTypes.some((type) => type === name));
	if (unknown !== undefined) throw new ApiError(400, { error: `Invalid event_types - ${unknown}` });
	return names.filter((name) => map[name] === true);
}

/**
 * The names of the categories that a `category_id_map` switches on.
 * @throws ApiError for an id that the account does not have.
 */
export function selectedCategories(state: SmartleadState, map: Record<string, unknown>): string[] {
	const names: string[] = [];
	for (const [id, isOn] of Object.entries(map)) {
		const category = state.leadCategories.get(Number(id));
		if (!category) throw new ApiError(400, { error: `Invalid category - ${id}` });
		if (isOn === true) names.push(category.name);
	}
	return names;
}

export function eventTypeMap({ event_types }: Webhook): Record<string, boolean> {
	return Object.fromEntries(event_types.map((name) => [name, true]));
}

export function categoryIdMap(
	state: SmartleadState,
	{ categories }: Webhook,
): Record<string, boolean> {
	const chosen = [...state.leadCategories.values()].filter(({ name }) => categories.includes(name));
	return Object.fromEntries(chosen.map(({ id }) => [String(id), true]));
}
