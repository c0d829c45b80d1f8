import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import { staticState } from './staticState';
import type { Verifier } from './verifier';

/**
 * The secret of the webhook that a call comes from; undefined when it proves to come from none of
 * those that this node has registered, and for a call of another time, which n8n's log tells.
 */
export function provenSecret(context: IWebhookFunctions, verifier: Verifier): string | undefined {
	const { hooks } = staticState(context.getWorkflowStaticData('node'));
	const { rawBody } = context.getRequestObject();
	const query = context.getQueryData() as IDataObject;
	const call = { query, headers: context.getHeaderData(), rawBody };
	// All are compared, so that the time tells nothing.
	const [hook] = hooks.filter(({ secret }) => verifier.isProven(call, secret));
	const problem = hook && verifier.timeProblem?.(call, Date.now());
	if (problem === undefined) return hook?.secret;
	context.logger.warn(
		`${context.getNode().name}: refused a call with a right ${verifier.proof}, since it ${problem}. If this happens again and again, check the clock of the machine that n8n runs on.`,
	);
	return undefined;
}

/** Answers 401; n8n starts nothing. */
export function refuse(context: IWebhookFunctions, { proof }: Verifier): void {
	context
		.getResponseObject()
		.status(401)
		.json({ message: `Wrong or missing ${proof}` });
}

/**
 * Answers 503, so that the service delivers it once more: whether an earlier delivery starts an
 * execution is not known yet. n8n starts nothing.
 */
export function postpone(context: IWebhookFunctions): void {
	context
		.getResponseObject()
		.status(503)
		.json({ message: 'An earlier delivery of this event is still being processed' });
}
