import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import { staticState } from './staticState';
import type { Verifier } from './verifier';

/** Whether a call comes from a webhook that this node has registered. */
export function isProven(context: IWebhookFunctions, verifier: Verifier): boolean {
	const { token } = staticState(context.getWorkflowStaticData('node'));
	if (!token) return false;
	const { rawBody } = context.getRequestObject();
	const query = context.getQueryData() as IDataObject;
	return verifier.isProven({ query, headers: context.getHeaderData(), rawBody }, token);
}

/** Answers 401; n8n starts nothing. */
export function refuse(context: IWebhookFunctions): void {
	context.getResponseObject().status(401).json({ message: 'Wrong or missing token' });
}
