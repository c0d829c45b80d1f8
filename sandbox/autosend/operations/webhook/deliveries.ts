import { succeeded, type Delivery } from '../../../server/webhooks/delivery';
import type { AutoSendTypes } from '../../serviceTypes';
import type { WebhookLog } from '../../state/webhooks';
import type { WebhookEventType } from '../../webhooks/eventTypes';
import type { OperationRequest } from '../handler';
import { pageOf, type PageQuery } from '../page';
import { invalid } from '../refusals';
import { flatPage } from './flatPage';
import { requireWebhook, type WebhookPath } from './requireWebhook';

interface ResendBody {
	event: WebhookEventType;
	data: Record<string, unknown>;
}

/** Delivers after the answer, also to a webhook that is switched off. */
export function resend({
	params,
	body,
	state,
	deliverer,
}: OperationRequest<WebhookPath, unknown, ResendBody>): object {
	const { id, events } = requireWebhook(state, params);
	const { event, data } = body;
	if (!events.includes(event)) throw invalid('event', 'is no event of this webhook');
	// Nobody waits for it: what becomes of it is in the logs.
	void deliverer.deliver(state, event, { webhookId: id, data });
	return { success: true, message: 'Webhook queued', data: { jobId: state.ids.takeJob() } };
}

/** The newest first; a row for each delivery, however many attempts it took. */
export function getLogs({
	params,
	query,
	state,
	deliverer,
}: OperationRequest<WebhookPath, PageQuery>): object {
	const { id } = requireWebhook(state, params);
	const { projectId } = state;
	const logs = [...state.webhookLogs, ...deliverer.log.map(logOf)]
		.filter(({ webhookId }) => webhookId === id)
		.reverse();
	const { rows, pagination } = pageOf(logs, query);
	const answered = rows.map((log) => ({ ...log, projectId }));
	return { success: true, data: { logs: answered, ...flatPage(pagination) } };
}

function logOf(delivery: Delivery<AutoSendTypes>): WebhookLog {
	const { webhookId, deliveryId, event, url, status, attempts, at, ms } = delivery;
	const success = succeeded(delivery);
	const [createdAt, updatedAt] = [at, at + ms].map((time) => new Date(time).toISOString());
	return {
		_id: deliveryId,
		webhookId,
		event,
		url,
		statusCode: status,
		success,
		attempts,
		duration: ms,
		deliveredAt: success ? updatedAt : null,
		createdAt,
		updatedAt,
	};
}
