import type { Webhook } from '../../state/webhooks';
import type { OperationRequest } from '../handler';
import { pageOf, type PageQuery } from '../page';
import { flatPage } from './flatPage';
import { requireWebhook, type WebhookPath } from './requireWebhook';
import { secretOf } from './secretOf';
import { webhookView, webhookWithSecret } from './webhookView';

interface WebhooksQuery extends PageQuery {
	isActive?: boolean;
}

type WebhookBody = Pick<Webhook, 'url' | 'events' | 'metadata'>;

export function getWebhooks({ query, state }: OperationRequest<unknown, WebhooksQuery>): object {
	const matching = state.webhooks.filter(
		({ isActive }) => query.isActive === undefined || isActive === query.isActive,
	);
	const { rows, pagination } = pageOf(matching, query);
	const webhooks = rows.map((webhook) => webhookView(state, webhook));
	return { success: true, data: { webhooks, ...flatPage(pagination) } };
}

/** Several may have one URL. */
export function createWebhook({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, WebhookBody>): object {
	const id = state.ids.take('webhook');
	const createdAt = now.toISOString();
	const events = [...new Set(body.events)];
	const times = { createdAt, updatedAt: createdAt };
	const webhook: Webhook = { id, ...body, events, secret: secretOf(id), isActive: true, ...times };
	state.webhooks.push(webhook);
	const data = { webhook: webhookWithSecret(state, webhook) };
	return { success: true, message: 'Webhook created', data };
}

export function getWebhook({ params, state }: OperationRequest<WebhookPath>): object {
	return { success: true, data: { webhook: webhookView(state, requireWebhook(state, params)) } };
}

/** A secret in the body is refused like every field that there is not. */
export function updateWebhook({
	params,
	body,
	state,
	now,
}: OperationRequest<WebhookPath, unknown, Partial<WebhookBody & Webhook>>): object {
	const webhook = requireWebhook(state, params);
	Object.assign(webhook, body, { updatedAt: now.toISOString() });
	const data = { webhook: webhookView(state, webhook) };
	return { success: true, message: 'Webhook updated', data };
}

export function deleteWebhook({ params, state }: OperationRequest<WebhookPath>): object {
	state.webhooks.splice(state.webhooks.indexOf(requireWebhook(state, params)), 1);
	return { success: true, message: 'Webhook deleted' };
}

export function revealSecret({ params, state }: OperationRequest<WebhookPath>): object {
	return { success: true, data: { secret: requireWebhook(state, params).secret } };
}
