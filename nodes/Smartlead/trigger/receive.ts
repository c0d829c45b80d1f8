import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import { isObject } from '../../kernel/definition/values';
import { isChosen } from '../webhooks/events';
import { listOf } from './listOf';

/** The events in the body, one or a list, that the user chose; none in a body of another form. */
export function chosenEvents(context: IWebhookFunctions): IDataObject[] {
	const body: unknown = context.getBodyData();
	const chosen = listOf(context.getNodeParameter('events', []));
	return (Array.isArray(body) ? body : [body])
		.filter(isObject)
		.filter((event) => isChosen(event, chosen));
}
