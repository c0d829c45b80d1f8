import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import { byId } from '../../../kernel/definition/locatorModes';
import { asText, objectOf } from '../../../kernel/definition/values';
import { checkLength } from '../../checks/checkSize';
import { optionalSender, senderName } from '../../fields/sender';
import { trackingClick, trackingOpen } from '../../fields/tracking';

/** What both a new campaign and a changed one may have. Spread the first three to require them. */
export const campaignFields = {
	name: {
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. May news',
		description: 'The name of the campaign in AutoSend, up to 200 characters',
		routing: { send: { type: 'body', property: 'name' } },
	},
	subject: {
		displayName: 'Subject',
		name: 'subject',
		type: 'string',
		default: '',
		placeholder: 'e.g. What is new in May',
		description: 'The subject of the email, up to 998 characters',
		routing: { send: { type: 'body', property: 'subject' } },
	},
	sender: {
		...optionalSender,
		modes: [
			...optionalSender.modes!,
			byId({
				example: '6f50aa22bb33cc44dd55ee04',
				// What is chosen from the list is an address, and has to fit as well.
				pattern: '[^\\s/@]+(?:@[^\\s/@]+)?',
				error: 'Enter the ID of a saved sender',
			}),
		],
	},
	senderName,
	previewText: {
		displayName: 'Preview Text',
		name: 'previewText',
		type: 'string',
		default: '',
		placeholder: 'e.g. Three updates',
		description: 'What inboxes show behind the subject, up to 200 characters',
		routing: { send: { type: 'body', property: 'previewText' } },
	},
	replyTo: {
		displayName: 'Reply To',
		name: 'replyTo',
		type: 'string',
		role: 'email',
		default: '',
		placeholder: 'e.g. name@example.com',
		description: 'The address that answers go to, instead of the sender',
		routing: { send: { type: 'body', property: 'replyTo' } },
	},
	trackingClick,
	trackingOpen,
} satisfies Record<string, Field>;

/**
 * Checks lengths, and sends a saved sender by its own key.
 *
 * @throws FieldError for a text that is too long, and a name beside no address
 */
export function completeCampaign(body: IDataObject): void {
	checkLength(body.name, 200, campaignFields.name.displayName);
	checkLength(body.subject, 998, campaignFields.subject.displayName);
	checkLength(body.previewText, 200, campaignFields.previewText.displayName);
	const { email, name } = objectOf(body.from);
	checkLength(name, 200, senderName.displayName);
	const isAddress = asText(email).includes('@');
	if (name !== undefined && !isAddress) {
		throw new FieldError(
			`'${senderName.displayName}' stands beside no address`,
			"Choose 'Sender' from the list or by email, or remove the name.",
		);
	}
	if (email === undefined || isAddress) return;
	body.fromSenderId = email;
	delete body.from;
}
