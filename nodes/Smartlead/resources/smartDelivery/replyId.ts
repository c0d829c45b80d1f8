import type { Field } from '../../../kernel/definition/field';
import { listOrId } from '../../../kernel/definition/locatorModes';

/** A test email that a seed mailbox received; fills `{replyId}` of the path. */
export const replyId: Field = {
	displayName: 'Received Email',
	name: 'replyId',
	type: 'resourceLocator',
	required: true,
	role: 'textId',
	default: { mode: 'list', value: '' },
	description: 'One email of the test as a seed mailbox received it (reply_id of Get Blacklist)',
	modes: listOrId({
		search: 'searchDeliveryReplies',
		placeholder: 'Select an email…',
		example: '5001',
		pattern: '[A-Za-z0-9_-]+',
		error: 'The ID is a number or a text without blanks',
	}),
};
