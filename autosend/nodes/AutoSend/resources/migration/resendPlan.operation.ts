import type { OperationDefinition } from '../../../kernel/definition/operation';
import { resendApiKey } from './providerKey';

export const resendPlan: OperationDefinition = {
	name: 'Check Resend',
	value: 'resendPlan',
	action: 'Resend import check',
	description: 'Check a Resend API key and list what could be imported. Changes nothing.',
	endpoint: 'POST /migrations/resend/plan',
	effects: 'read',
	fields: [resendApiKey],
};
