import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import { isObject } from '../../kernel/definition/values';
import { eventsIn } from '../../kernel/trigger/parameters';
import { isChosen } from '../webhooks/events';

/** The events in the body, one or a list, that the user chose; none in a body of another form. */
export function chosenEvents(context: IWebhookFunctions): IDataObject[] {
	const body: unknown = context.getBodyData();
	const chosen = eventsIn(context);
	return (Array.isArray(body) ? body : [body])
		.filter(isObject)
		.filter((event) => isChosen(event, chosen));
}
