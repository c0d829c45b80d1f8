import type { AutoSendState } from '../../state';
import type { Webhook } from '../../state/webhooks';

/**
 * A webhook as it is answered, with its secret masked. Whether answers have metadata, or what the docs
 * call failure count and last failure, is not known: here they have the latter once there is one.
 */
export function webhookView(state: AutoSendState, webhook: Webhook): object {
	return { ...webhookWithSecret(state, webhook), secret: '***hidden***' };
}

/** A webhook as it is answered once, when it is created. */
export function webhookWithSecret(state: AutoSendState, webhook: Webhook): object {
	const { organizationId, projectId } = state;
	const { id, url, secret, events, isActive, createdAt, updatedAt } = webhook;
	const { failureCount, lastFailedAt } = webhook;
	return {
		id,
		organizationId,
		projectId,
		url,
		secret,
		events,
		isActive,
		failureCount,
		lastFailedAt,
		createdAt,
		updatedAt,
	};
}
