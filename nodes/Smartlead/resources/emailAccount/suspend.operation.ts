import type { OperationDefinition } from '../../../kernel/definition/operation';
import { pathEmailAccountId } from '../../fields/emailAccount';

export const suspend: OperationDefinition = {
	name: 'Suspend',
	value: 'suspend',
	action: 'Suspend an email account',
	description: 'Keep all campaigns from sending from a mailbox, until it is unsuspended',
	endpoint: 'PUT /email-accounts/suspend/{emailAccountId}',
	effects: 'write',
	fields: [pathEmailAccountId],
};
