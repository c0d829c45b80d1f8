import type { OperationDefinition } from '../../../kernel/definition/operation';
import { asTexts } from './asTexts';
import { clientOptions } from './filters';

export const getMailboxStats: OperationDefinition = {
	name: 'Get Mailbox Stats',
	value: 'getMailboxStats',
	action: 'Get the mailbox stats of the account',
	description:
		'Get how many mailboxes are connected, in use, disconnected, and enabled without warm-up',
	endpoint: 'GET /analytics/mailbox/overall-stats',
	effects: 'read',
	output: { report: { at: ['overall_mailbox_stats'] } },
	prepare: asTexts,
	fields: [clientOptions],
};
