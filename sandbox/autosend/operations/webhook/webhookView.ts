import type { AutoSendState } from '../../state';
import type { Webhook } from '../../state/webhooks';

/** A webhook as it is answered, with its secret masked. Whether answers have metadata is not known. */
export function webhookView(state: AutoSendState, webhook: Webhook): object {
	return { ...webhookWithSecret(state, webhook), secret: '***hidden***' };
}

/** A webhook as it is answered once, when it is created. */
export function webhookWithSecret(state: AutoSendState, webhook: Webhook): object {
	const { organizationId, projectId } = state;
	const { id, url, secret, events, isActive, createdAt, updatedAt } = webhook;
	return {
		id,
		organizationId,
		projectId,
		url,
		secret,
		events,
		isActive,
		createdAt,
		updatedAt,
	};
}
