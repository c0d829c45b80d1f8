import { idList } from '../../../kernel/definition/bulk';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { emailAccountIds } from '../../fields/emailAccount';
import { MAILBOXES_A_REQUEST, mailboxTagIds } from './tagFields';

export const remove: OperationDefinition = {
	name: 'Remove',
	value: 'remove',
	action: 'Remove tags from email accounts',
	description:
		'Take tags off mailboxes, the tags themselves stay; all input items with the same tags go together, 25 mailboxes a request',
	endpoint: 'DELETE /email-accounts/tag-mapping',
	effects: 'write',
	bulk: idList('email_account_ids', MAILBOXES_A_REQUEST, ({ emailAccountIds: ids }) => ids),
	fields: [emailAccountIds, mailboxTagIds],
};
