import type { OperationDefinition } from '../../../kernel/definition/operation';
import { sendgridApiKey } from './providerKey';

export const sendgridPlan: OperationDefinition = {
	name: 'Check SendGrid',
	value: 'sendgridPlan',
	// The linter knows no SendGrid.
	action: 'Sendgrid import check',
	description:
		'Check a SendGrid API key and list what could be imported: templates, lists, fields, unsubscribe groups and the number of contacts. Changes nothing.',
	endpoint: 'POST /migrations/sendgrid/plan',
	effects: 'read',
	fields: [sendgridApiKey],
};
