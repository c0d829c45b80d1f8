import type { Field } from '../../../kernel/definition/field';
import { emailAccountId } from '../../fields/emailAccount';

/** Name that recipients see, as an option. */
export const optionalFromName: Field = {
	displayName: 'From Name',
	name: 'fromName',
	type: 'string',
	default: '',
	placeholder: 'e.g. Ana from Example',
	description: 'The sender name that recipients see',
	routing: { send: { type: 'body', property: 'from_name' } },
};

/** Name that recipients see, of a new mailbox. */
export const fromName: Field = { ...optionalFromName, required: true };

/** Address of a new mailbox. */
export const fromEmail: Field = {
	displayName: 'From Email',
	name: 'fromEmail',
	type: 'string',
	role: 'email',
	required: true,
	default: '',
	placeholder: 'e.g. name@example.com',
	description: 'The email address of the mailbox',
	routing: { send: { type: 'body', property: 'from_email' } },
};

/** `id` of the two routes that create: with it they overwrite a mailbox. */
export const existingEmailAccountId: Field = {
	...emailAccountId,
	displayName: 'Existing Email Account',
	name: 'existingEmailAccountId',
	description:
		'A mailbox of the account to overwrite with these values, instead of adding a new one',
	routing: { send: { type: 'body', property: 'id' } },
};

/** Copies of everything that a mailbox sends. */
export const bcc: Field = {
	displayName: 'BCC',
	name: 'bcc',
	type: 'string',
	role: 'emails',
	default: '',
	placeholder: 'e.g. crm@example.com',
	description: 'Email address that gets a blind copy of every email',
	routing: { send: { type: 'body', property: 'bcc' } },
};

export const customTrackingUrl: Field = {
	displayName: 'Custom Tracking Domain',
	name: 'customTrackingUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. track.example.com',
	description: 'Your own domain for tracked links and opens, set up in DNS before',
	routing: { send: { type: 'body', property: 'custom_tracking_url' } },
};

export const differentReplyToAddress: Field = {
	displayName: 'Reply-To Address',
	name: 'differentReplyToAddress',
	type: 'string',
	role: 'email',
	default: '',
	placeholder: 'e.g. replies@example.com',
	description: 'Email address that replies go to, where it is not that of the mailbox',
	routing: { send: { type: 'body', property: 'different_reply_to_address' } },
};

export const isSuspended: Field = {
	displayName: 'Suspended',
	name: 'isSuspended',
	type: 'boolean',
	default: true,
	description: 'Whether the mailbox is suspended, so that no campaign sends from it',
	routing: { send: { type: 'body', property: 'is_suspended' } },
};

export const maxEmailPerDay: Field = {
	displayName: 'Max Emails per Day',
	name: 'maxEmailPerDay',
	type: 'number',
	typeOptions: { minValue: 0, numberPrecision: 0 },
	default: 40,
	description: 'How many campaign emails the mailbox sends a day at the most; 0 stops it',
	routing: { send: { type: 'body', property: 'max_email_per_day' } },
};

export const signature: Field = {
	displayName: 'Signature',
	name: 'signature',
	type: 'string',
	typeOptions: { rows: 3 },
	default: '',
	placeholder: 'e.g. <p>Ana, Example Inc.</p>',
	description: 'Signature of the emails, as HTML',
	routing: { send: { type: 'body', property: 'signature' } },
};

export const timeToWaitInMins: Field = {
	displayName: 'Minutes Between Emails',
	name: 'timeToWaitInMins',
	type: 'number',
	typeOptions: { minValue: 0, numberPrecision: 0 },
	default: 10,
	description: 'Minutes that the mailbox waits between two emails at the least',
	routing: { send: { type: 'body', property: 'time_to_wait_in_mins' } },
};
