import type { OperationDefinition } from '../../../kernel/definition/operation';
import { webhookId } from '../../fields/webhook';

export const revealSecret: OperationDefinition = {
	name: 'Reveal Secret',
	value: 'revealSecret',
	action: 'Reveal the secret of a webhook',
	description:
		'Get the secret that signs the events of a webhook. The output holds it: pass it on to the receiver and nowhere else. n8n keeps it with the execution.',
	endpoint: 'GET /webhooks/{webhookId}/reveal',
	effects: 'returns-secret',
	output: { reveals: ['secret'] },
	fields: [webhookId],
};
