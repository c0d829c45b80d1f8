import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import { isEmpty, isObject, objectOf, valueAt } from '../../kernel/definition/values';
import { eventsIn } from '../../kernel/trigger/parameters';

/** An event as it was delivered. */
export interface AutoSendEvent {
	type: string;
	/** As AutoSend writes it; null for an event that does not tell. */
	time: string | null;
	/** The same on every retry; null where the call lacks it. */
	deliveryId: string | null;
	/** What it says of its email or contact. */
	data: IDataObject;
	/** The whole body. */
	body: IDataObject;
}

const DELIVERY_ID = 'x-webhook-delivery-id';
const EVENT = 'x-webhook-event';
const TIME = ['createdAt', 'timestamp', 'data.createdAt', 'data.timestamp'];

/**
 * The event of a call; undefined for a call that has none of those that the user chose.
 *
 * The body is read from the bytes that the signature covers. Nothing signs the headers: by its type
 * n8n may have read the body differently, and the name of the event only stands in for one that the
 * body lacks.
 */
export function chosenEvent(context: IWebhookFunctions): AutoSendEvent | undefined {
	const { rawBody } = context.getRequestObject();
	const body = jsonParse<unknown>(rawBody.toString('utf8'), { fallbackValue: '' });
	if (!isObject(body)) return undefined;
	const headers = context.getHeaderData() as IDataObject;
	// The docs had `event` and `timestamp` before they had `type` and `createdAt`.
	const type = [body.type, body.event, headers[EVENT]].find((name) => !isEmpty(name));
	if (typeof type !== 'string' || !eventsIn(context).includes(type)) return undefined;
	return {
		type,
		time: textAt(body, TIME),
		deliveryId: textAt(headers, [DELIVERY_ID]),
		data: objectOf(body.data),
		body,
	};
}

/** The first text at one of these paths; a number becomes one. Null for none. */
export function textAt(value: unknown, paths: string[]): string | null {
	for (const path of paths) {
		const found = valueAt(value, path);
		if (typeof found === 'number' || (typeof found === 'string' && found.trim() !== '')) {
			return String(found);
		}
	}
	return null;
}
