import { idList } from '../../../kernel/definition/bulk';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { emailAccountIds } from '../../fields/emailAccount';
import { MAILBOXES_A_REQUEST, mailboxTagIds } from './tagFields';

export const assign: OperationDefinition = {
	name: 'Assign',
	value: 'assign',
	action: 'Assign tags to email accounts',
	description:
		'Put tags on mailboxes, beside those they have; all input items with the same tags go together, 25 mailboxes a request',
	endpoint: 'POST /email-accounts/tag-mapping',
	effects: 'write',
	bulk: idList('email_account_ids', MAILBOXES_A_REQUEST, ({ emailAccountIds: ids }) => ids),
	fields: [emailAccountIds, mailboxTagIds],
};
