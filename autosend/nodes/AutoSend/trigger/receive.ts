import type { IDataObject, INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';

import { scrubbedEvent } from '../../kernel/trigger/scrubEvent';
import type { Standing } from '../../kernel/trigger/seenDeliveries';
import { standingOf } from '../../kernel/trigger/seenDeliveries';
import { signatureIn } from '../../kernel/trigger/signedBody';
import { EMAIL_RECEIVED } from '../webhooks/eventNames';
import type { AutoSendEvent } from './event';
import { readInboundEmail } from './inboundEmail';
import { inboundEmailIdOf, simpleEmail, toOutput, toSimpleOutput } from './payload';
import { signatureHeader } from './signature';

/**
 * What is known of the delivery of an event; always new where the user wants an execution for each.
 * Nothing signs the delivery ID, so the same body under another ID is the same event as well.
 */
export function standingOfEvent(
	context: IWebhookFunctions,
	{ deliveryId }: AutoSendEvent,
	secret: string,
): Standing {
	if (!context.getNodeParameter('skipDuplicates', true)) return 'new';
	const signature = signatureIn(context.getHeaderData() as IDataObject, { signatureHeader });
	const names = [`signature ${signature}`, ...(deliveryId === null ? [] : [`id ${deliveryId}`])];
	return standingOf(context, secret, names);
}

/** The item of an event. */
export async function toItem(
	context: IWebhookFunctions,
	event: AutoSendEvent,
	secret: string,
): Promise<INodeExecutionData> {
	const isSimple = context.getNodeParameter('simplify', true) as boolean;
	const json = isSimple ? toSimpleOutput(event, secret) : toOutput(event, secret);
	if (event.type !== EMAIL_RECEIVED || !context.getNodeParameter('fetchFullEmail', true)) {
		return { json };
	}
	const withAttachments = context.getNodeParameter('downloadAttachments', false) as boolean;
	const read = await readInboundEmail(context, inboundEmailIdOf(event), withAttachments);
	const { inboundEmail } = read.json;
	const email = isSimple && inboundEmail ? simpleEmail(inboundEmail) : inboundEmail;
	const clean = scrubbedEvent({ ...read.json, inboundEmail: email }, [], secret);
	return { ...read, json: { ...json, ...clean } };
}
