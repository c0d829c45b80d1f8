import type { Field } from '../../kernel/definition/field';
import { byEmail, fromList, listOrId } from '../../kernel/definition/locatorModes';

/** The address that an email comes from, sent as `from.email`, as an option. */
export const optionalSender: Field = {
	displayName: 'Sender',
	name: 'sender',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'The address the email comes from. Its domain must be verified in AutoSend.',
	modes: [fromList('searchSenders', 'Select a sender…'), byEmail()],
	routing: { send: { type: 'body', property: 'from.email' } },
};

/** The address that an email comes from, sent as `from.email`. */
export const sender: Field = { ...optionalSender, required: true };

/** The name beside that address, sent as `from.name`; an entry of a collection. */
export const senderName: Field = {
	displayName: 'Sender Name',
	name: 'senderName',
	type: 'string',
	default: '',
	placeholder: 'e.g. Example Tools',
	description: 'The name recipients see beside the address',
	routing: { send: { type: 'body', property: 'from.name' } },
};

/** A saved sender by its ID, as an option. Spread it to say what it is for and to send it. */
export const optionalSenderId: Field = {
	displayName: 'Saved Sender',
	name: 'senderId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'The saved sender to use',
	modes: listOrId({
		search: 'searchSenderIds',
		placeholder: 'Select a sender…',
		example: '6f50aa22bb33cc44dd55ee04',
		pattern: '[A-Za-z0-9_-]+',
		error: 'A sender ID has letters, digits, hyphens and underscores only',
	}),
};

/** The saved sender that an operation acts on; fills `{senderId}` of the path. */
export const senderId: Field = {
	...optionalSenderId,
	displayName: 'Sender',
	required: true,
	description: 'The sender to work on',
};
