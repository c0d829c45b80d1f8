import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import { isObject } from '../../kernel/definition/values';
import { isChosen } from '../webhooks/events';
import { listOf } from './listOf';
import { TOKEN } from '../../kernel/trigger/registeredUrl';
import { staticState } from '../../kernel/trigger/staticState';
import { isGenuine } from '../../kernel/trigger/verify';

/** Whether the call carries the token that this node has registered. */
export function isFromSmartlead(context: IWebhookFunctions): boolean {
	const { token } = staticState(context.getWorkflowStaticData('node'));
	return isGenuine(token, (context.getQueryData() as IDataObject)[TOKEN]);
}

/** Answers 401; n8n starts nothing. */
export function refuse(context: IWebhookFunctions): void {
	context.getResponseObject().status(401).json({ message: 'Wrong or missing token' });
}

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
