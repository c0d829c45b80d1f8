import type { SmartleadState } from '../state';
import type { Webhook, WebhookLevel } from '../state/webhooks';
import { ApiError, type OperationHandlers, type OperationRequest } from './handler';
import { requireCampaign } from './requireCampaign';
import { requireClient } from './requireClient';
import {
	addWebhook,
	categoryIdMap,
	eventTypeMap,
	refuseUnknownCategories,
	removeWebhook,
	requireWebhook,
	selectedCategories,
	selectedEvents,
} from './webhookRecords';

interface CreatedWebhook {
	webhook_url: string;
	association_type: WebhookLevel;
	email_campaign_id?: number;
	client_id?: number;
	name?: string;
	event_type_map?: Record<string, boolean>;
	/** One event or category more than in the maps. */
	event_type?: string;
	category_id_map?: Record<string, unknown>;
	category_id?: number;
	force_create: boolean;
}

interface WrittenWebhook {
	name?: string;
	webhook_url?: string;
	event_types?: string[];
	event_type_map?: Record<string, unknown>;
	categories?: string[];
}

function createWebhook({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, CreatedWebhook>): object {
	const { event_type, category_id, name = '', webhook_url } = body;
	const association = associationOf(state, body);
	const events = { ...body.event_type_map, ...(event_type ? { [event_type]: true } : {}) };
	const categories = {
		...body.category_id_map,
		...(category_id === undefined ? {} : { [category_id]: true }),
	};
	const written = {
		name,
		webhook_url,
		event_types: selectedEvents(events),
		categories: selectedCategories(state, categories),
	};
	// A user of the API reports that the name decides; what it is compared within is a guess.
	const namesake = body.force_create ? undefined : findNamesake(state, name, association);
	const webhook = namesake
		? Object.assign(namesake, written, { updated_at: now.toISOString() })
		: addWebhook(state, { ...written, ...association }, now);
	return { ok: true, id: webhook.id, webhook_url };
}

type Association = Pick<Webhook, 'level' | 'campaignId' | 'clientId'>;

/** @throws ApiError when the id that the level needs is missing or unknown. */
function associationOf(state: SmartleadState, body: CreatedWebhook): Association {
	const { association_type: level, email_campaign_id, client_id } = body;
	if (level === 'user') return { level, campaignId: null, clientId: null };
	if (level === 'campaign') {
		if (email_campaign_id === undefined) throw missing('email_campaign_id', level);
		const { id } = requireCampaign(state, email_campaign_id);
		return { level, campaignId: id, clientId: null };
	}
	if (client_id === undefined) throw missing('client_id', level);
	return { level, campaignId: null, clientId: requireClient(state, client_id).id };
}

function missing(name: string, level: WebhookLevel): ApiError {
	return new ApiError(400, { error: `${name} is required for association_type ${level}` });
}

function findNamesake(
	state: SmartleadState,
	name: string,
	{ level, campaignId, clientId }: Association,
): Webhook | undefined {
	if (name === '') return undefined;
	return state.webhooks.find(
		(webhook) =>
			webhook.name === name &&
			webhook.level === level &&
			webhook.campaignId === campaignId &&
			webhook.clientId === clientId,
	);
}

/** Neither the level nor the client is shown. */
function getWebhook({ params, state }: OperationRequest<{ webhook_id: number }>): object {
	const webhook = requireWebhook(state, params.webhook_id);
	const { id, campaignId, name, webhook_url, created_at, updated_at } = webhook;
	return {
		ok: true,
		data: {
			id,
			email_campaign_id: campaignId,
			name,
			webhook_url,
			event_type_map: eventTypeMap(webhook),
			category_id_map: categoryIdMap(state, webhook),
			created_at,
			updated_at,
		},
	};
}

/** What is not sent stays. Of two ways to name the events, the map wins. */
function updateWebhook({
	params,
	body,
	state,
	now,
}: OperationRequest<{ webhook_id: number }, unknown, WrittenWebhook>): object {
	const webhook = requireWebhook(state, params.webhook_id);
	const { name, webhook_url, event_types, event_type_map, categories } = body;
	refuseUnknownCategories(state, categories ?? []);
	const events = event_type_map ? selectedEvents(event_type_map) : event_types;
	webhook.event_types = [...new Set(events ?? webhook.event_types)];
	webhook.categories = [...new Set(categories ?? webhook.categories)];
	webhook.name = name ?? webhook.name;
	webhook.webhook_url = webhook_url ?? webhook.webhook_url;
	webhook.updated_at = now.toISOString();
	return { ok: true, id: webhook.id, message: 'Webhook saved successfully' };
}

function deleteWebhook({
	body,
	state,
}: OperationRequest<unknown, unknown, { id: number }>): object {
	removeWebhook(state, requireWebhook(state, body.id));
	return { ok: true };
}

export const webhook: OperationHandlers = {
	'webhook.create': createWebhook,
	'webhook.get': getWebhook,
	'webhook.update': updateWebhook,
	'webhook.delete': deleteWebhook,
};
