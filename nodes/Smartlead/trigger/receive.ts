import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import { isObject } from '../../kernel/definition/values';
import { staticState } from '../../kernel/trigger/staticState';
import { isChosen } from '../webhooks/events';
import { listOf } from './listOf';

/** The events in the body, one or a list, that the user chose; none in a body of another form. */
export function chosenEvents(context: IWebhookFunctions): IDataObject[] {
	const body: unknown = context.getBodyData();
	const chosen = listOf(context.getNodeParameter('events', []));
	const { pendingRemoval } = staticState(context.getWorkflowStaticData('node'));
	// A webhook that could not be removed yet still sends what nobody asked for any more.
	const isLeftOver = ({ webhook_id }: IDataObject) =>
		pendingRemoval.some(({ id }) => id !== undefined && id === Number(webhook_id));
	return (Array.isArray(body) ? body : [body])
		.filter(isObject)
		.filter((event) => isChosen(event, chosen) && !isLeftOver(event));
}
