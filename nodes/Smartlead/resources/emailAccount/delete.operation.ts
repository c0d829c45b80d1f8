import type { OperationDefinition } from '../../../kernel/definition/operation';
import { pathEmailAccountId } from '../../fields/emailAccount';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete an email account',
	description:
		'Remove a mailbox from Smartlead and from its campaigns, which cannot be undone; to keep it from sending for a while, suspend it',
	endpoint: 'DELETE /email-accounts/{emailAccountId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [pathEmailAccountId],
};
