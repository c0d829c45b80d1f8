import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { Prepared } from '../../../kernel/definition/sources';
import { objectOf } from '../../../kernel/definition/values';
import { checkLength } from '../../checks/checkSize';
import { senderName } from '../../fields/sender';
import { unsubscribeGroupId } from '../../fields/suppressionGroup';
import { trackingClick, trackingOpen } from '../../fields/tracking';
import { addUrlAttachments, urlAttachments } from '../../checks/attachments';
import { otherSubject } from './content';
import { headers, headersOf } from './headers';
import { allowEmptyVariables, ownVariables } from './templateVariables';

const LONGEST_SUBJECT = 998;

/** What a single email and one of many may have besides: entries of `options`. */
export const messageOptions = {
	allowEmptyVariables,
	bypassSuppressions: {
		displayName: 'Bypass Suppressions',
		name: 'bypassSuppressions',
		type: 'boolean',
		default: false,
		description:
			'Whether to send even to people who have unsubscribed, bounced or complained; emailing them may be against the law',
		routing: { send: { type: 'body', property: 'bypassSuppressions' } },
	},
	headers,
	otherSubject,
	ownVariables,
	replyTo: {
		displayName: 'Reply To',
		name: 'replyTo',
		type: 'string',
		role: 'email',
		default: '',
		placeholder: 'e.g. name@example.com',
		description: 'The address that answers go to, instead of the sender',
		routing: { send: { type: 'body', property: 'replyTo.email' } },
	},
	replyToName: {
		displayName: 'Reply To Name',
		name: 'replyToName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Support',
		description: "The name beside the address in 'Reply To'",
		routing: { send: { type: 'body', property: 'replyTo.name' } },
	},
	senderName,
	trackingClick,
	trackingOpen,
	unsubscribeGroupId,
	urlAttachments,
} satisfies Record<string, Field>;

/**
 * Puts what needs code into the body of an email or of many, and checks it.
 *
 * @throws FieldError
 */
export function completeMessage(values: IDataObject, request: Prepared): void {
	const { body } = request;
	const options = objectOf(values.options);
	checkLength(body.subject, LONGEST_SUBJECT, otherSubject.displayName);
	if (options.replyToName !== undefined && options.replyTo === undefined) {
		throw new FieldError(
			"'Reply To Name' has no address",
			"Add 'Reply To' and enter the address, or remove the name.",
		);
	}
	const own = headersOf(options.headers);
	if (own) body.headers = own;
	addUrlAttachments(options, request);
}
