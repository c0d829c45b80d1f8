import { errorBody } from '../../errorBody';
import type { AutoSendState } from '../../state';
import type { Webhook } from '../../state/webhooks';
import { ApiError } from '../handler';

export interface WebhookPath {
	id: string;
}

/** @throws ApiError for an unknown id. */
export function requireWebhook({ webhooks }: AutoSendState, { id }: WebhookPath): Webhook {
	const webhook = webhooks.find((each) => each.id === id);
	if (!webhook) throw new ApiError(404, errorBody('WEBHOOK_NOT_FOUND', 'Webhook not found'));
	return webhook;
}
