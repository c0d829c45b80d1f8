import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignOfLead } from '../../fields/campaign';
import { leadMapId } from '../../fields/lead';
import { simplifiedConversation } from './simplifiedConversation';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a conversation',
	description:
		'Get one conversation of the inbox. Unverified: the form of the answer; one that Simplify does not know is returned as it is.',
	endpoint: 'GET /master-inbox/{leadMapId}',
	effects: 'read',
	output: { simplify: simplifiedConversation },
	notFound: 'conversation',
	fields: [campaignOfLead, leadMapId],
};
