import type { OperationDefinition } from '../../../kernel/definition/operation';
import { importEverything } from './importEverything';
import { resendApiKey } from './providerKey';

export const resendMigrate: OperationDefinition = {
	name: 'Import From Resend',
	value: 'resendMigrate',
	action: 'Resend import of everything',
	description:
		'Start to import everything of a Resend account into the project, in the background. Unsubscribed contacts are suppressed, and topics become empty suppression groups.',
	endpoint: 'POST /migrations/resend/migrate',
	effects: 'write',
	fields: [resendApiKey, importEverything],
};
