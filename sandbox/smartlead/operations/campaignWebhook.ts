import { DateTime } from 'luxon';
import type { SmartleadState } from '../state';
import type { Webhook } from '../state/webhooks';
import type { OperationHandlers, OperationRequest } from './handler';
import { requireCampaign, type CampaignPath } from './requireCampaign';
import {
	addWebhook,
	categoryIdMap,
	eventTypeMap,
	refuseUnknownCategories,
	removeWebhook,
	webhookNotFound,
} from './webhookRecords';

interface WrittenWebhook {
	/** `null` or nothing creates. */
	id?: number | null;
	name: string;
	webhook_url: string;
	event_types: string[];
	categories: string[];
}

interface TimeRange {
	fromTime: string;
	toTime: string;
}

function getWebhooks({ params, state }: OperationRequest<CampaignPath>): object[] {
	const { id: campaignId } = requireCampaign(state, params.campaign_id);
	return state.webhooks
		.filter((webhook) => webhook.campaignId === campaignId)
		.map(({ id, name, webhook_url, event_types, categories, created_at, updated_at }) => ({
			id,
			name,
			webhook_url,
			email_campaign_id: campaignId,
			event_types,
			categories,
			created_at,
			updated_at,
		}));
}

/** The selections are written and listed as arrays, but answered as maps. */
function saveWebhook({
	params,
	body,
	state,
	now,
}: OperationRequest<CampaignPath, unknown, WrittenWebhook>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	const existing = typeof body.id === 'number' ? webhookOf(state, campaign.id, body.id) : null;
	refuseUnknownCategories(state, body.categories);
	const { name, webhook_url } = body;
	const written = {
		name,
		webhook_url,
		event_types: [...new Set(body.event_types)],
		categories: [...new Set(body.categories)],
	};
	const webhook = existing
		? Object.assign(existing, written, { updated_at: now.toISOString() })
		: addWebhook(
				state,
				{ ...written, level: 'campaign', campaignId: campaign.id, clientId: null },
				now,
			);
	return {
		id: webhook.id,
		name,
		webhook_url,
		email_campaign_id: campaign.id,
		event_type_map: eventTypeMap(webhook),
		category_id_map: categoryIdMap(state, webhook),
	};
}

function deleteWebhook({
	params,
	body,
	state,
}: OperationRequest<CampaignPath, unknown, { id: number }>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	removeWebhook(state, webhookOf(state, campaign.id, body.id));
	return { ok: true };
}

/** Rows were never seen live, so there are none. */
function getSummary({
	params,
	query,
	state,
}: OperationRequest<{ campaignId: number }, TimeRange>): object {
	requireCampaign(state, params.campaignId);
	return { data: { summary: [], timeRange: { from: query.fromTime, to: query.toTime } } };
}

/** Counts what the sandbox will send again; it does not wait for that. */
function retrigger({
	params,
	body,
	state,
	deliverer,
}: OperationRequest<{ campaignId: number }, unknown, TimeRange>): object {
	const { id } = requireCampaign(state, params.campaignId);
	const from = DateTime.fromISO(body.fromTime, { zone: 'utc' }).toJSDate();
	const to = DateTime.fromISO(body.toTime, { zone: 'utc' }).toJSDate();
	const count = deliverer.retrigger(
		({ campaignId, webhookId, at }) =>
			campaignId === id &&
			at >= from.getTime() &&
			at <= to.getTime() &&
			state.webhooks.some((webhook) => webhook.id === webhookId),
	);
	return { success: true, retriggered_count: count };
}

/** @throws ApiError for an id that is unknown or of another campaign. */
function webhookOf(state: SmartleadState, campaignId: number, id: number): Webhook {
	const webhook = state.webhooks.find((other) => other.id === id);
	if (webhook?.campaignId !== campaignId) throw webhookNotFound();
	return webhook;
}

export const campaignWebhook: OperationHandlers = {
	'campaignWebhook.getMany': getWebhooks,
	'campaignWebhook.upsert': saveWebhook,
	'campaignWebhook.delete': deleteWebhook,
	'campaignWebhook.getSummary': getSummary,
	'campaignWebhook.retrigger': retrigger,
};
