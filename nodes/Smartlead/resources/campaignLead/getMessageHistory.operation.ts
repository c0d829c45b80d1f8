import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { eventTimeGt } from '../../fields/eventTimeGt';
import { leadId } from '../../fields/lead';

export const getMessageHistory: OperationDefinition = {
	name: 'Get Message History',
	value: 'getMessageHistory',
	action: 'Get the message history of a lead in a campaign',
	description:
		'List the emails sent to a lead by a campaign and its replies, with the stats_id that a reply needs',
	endpoint: 'GET /campaigns/{campaignId}/leads/{leadId}/message-history',
	effects: 'read',
	output: { items: 'history' },
	fields: [
		campaignId,
		leadId,
		options([
			eventTimeGt,
			{
				displayName: 'Plain Text',
				name: 'showPlainTextResponse',
				type: 'boolean',
				default: true,
				description: 'Whether to return the emails as plain text instead of HTML',
				routing: { send: { type: 'query', property: 'show_plain_text_response' } },
			},
		]),
	],
};
