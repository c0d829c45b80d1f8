import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { resendMigrate } from './resendMigrate.operation';
import { resendPlan } from './resendPlan.operation';
import { sendgridMigrate } from './sendgridMigrate.operation';
import { sendgridPlan } from './sendgridPlan.operation';
import { sendgridTemplate } from './sendgridTemplate.operation';
import { sendgridUnsubscribeGroup } from './sendgridUnsubscribeGroup.operation';

export const migration: ResourceDefinition = {
	name: 'Migration',
	value: 'migration',
	description: 'Move over from SendGrid or Resend',
	host: 'api',
	operations: [
		resendPlan,
		sendgridPlan,
		resendMigrate,
		sendgridMigrate,
		sendgridTemplate,
		sendgridUnsubscribeGroup,
	],
};
