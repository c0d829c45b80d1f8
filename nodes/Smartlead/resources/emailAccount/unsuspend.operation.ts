import type { OperationDefinition } from '../../../kernel/definition/operation';
import { pathEmailAccountId } from '../../fields/emailAccount';

export const unsuspend: OperationDefinition = {
	name: 'Unsuspend',
	value: 'unsuspend',
	action: 'Unsuspend an email account',
	description: 'Let campaigns send from a suspended mailbox again, which sends real email',
	// As the docs have it; another client uses PUT. Neither was checked against the live API.
	endpoint: 'DELETE /email-accounts/unsuspend/{emailAccountId}',
	effects: 'write',
	fields: [pathEmailAccountId],
};
