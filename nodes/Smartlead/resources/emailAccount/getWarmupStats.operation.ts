import type { OperationDefinition } from '../../../kernel/definition/operation';
import { pathEmailAccountId } from '../../fields/emailAccount';

export const getWarmupStats: OperationDefinition = {
	name: 'Get Warm-Up Statistics',
	value: 'getWarmupStats',
	action: 'Get the warm up statistics of an email account',
	description:
		'Get how many warm-up emails of the last seven days were sent, received and in spam, in all and by day; Smartlead gives some of the counters as texts',
	endpoint: 'GET /email-accounts/{emailAccountId}/warmup-stats',
	effects: 'read',
	notFound: 'email account',
	fields: [pathEmailAccountId],
};
