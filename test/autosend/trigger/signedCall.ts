import type { IDataObject } from 'n8n-workflow';

import { signatureOf } from '../../../sandbox/autosend/webhooks/signature';
import type { IncomingCall } from '../../harness/hooks';

/** What is special about a call; `undefined` leaves a header out. */
export interface CallWish {
	deliveryId?: string;
	/** Milliseconds of the epoch. */
	sentAt?: number;
	headers?: IDataObject;
}

/** The body of an event in the current form of the docs. */
export function eventBody(type: string, data: IDataObject, createdAt = '2026-06-15T08:00:00.000Z') {
	return { type, createdAt, data };
}

/** A call as AutoSend makes it, signed with a webhook's secret. */
export function signedCall(
	body: object | string,
	secret: string,
	{ deliveryId = 'deliver-webhook-1', sentAt = Date.now(), headers }: CallWish = {},
): IncomingCall & { headers: IDataObject } {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const { type } = body as { type?: string };
	return {
		rawBody: Buffer.from(text),
		headers: {
			'content-type': 'application/json',
			'user-agent': 'AutoSend-Webhooks/1.0',
			...(type !== undefined && { 'x-webhook-event': type }),
			'x-webhook-delivery-id': deliveryId,
			'x-webhook-timestamp': String(sentAt),
			'x-webhook-signature': signatureOf(text, secret),
			...headers,
		},
	};
}
