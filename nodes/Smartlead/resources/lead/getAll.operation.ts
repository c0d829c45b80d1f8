import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { optionalCampaignId } from '../../fields/campaign';
import { clientFilter } from '../../fields/client';
import { optionalListId } from '../../fields/leadList';
import { leadStatuses, leadTypes } from '../../fields/leadVocabulary';
import { simplifiedLead } from './simplifiedLead';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many leads',
	description:
		'List the leads of the account, whatever their campaigns and lead lists, with the lead ID',
	endpoint: 'GET /leads/all',
	effects: 'read',
	paging: { style: 'cursor', max: 1000, parameter: 'lastSeenLeadId', from: { lastRow: 'id' } },
	output: { items: 'data.leads', simplify: simplifiedLead },
	fields: [
		filters([
			{
				...optionalCampaignId,
				description: 'Only leads of this campaign',
				routing: { send: { type: 'query', property: 'campaignId' } },
			},
			{ ...clientFilter, routing: { send: { type: 'query', property: 'clientId' } } },
			{
				displayName: 'Email',
				name: 'leadEmail',
				type: 'string',
				role: 'email',
				default: '',
				placeholder: 'e.g. name@example.com',
				description: 'Only the lead with this email address',
				routing: { send: { type: 'query', property: 'leadEmail' } },
			},
			{
				displayName: 'Email Status',
				name: 'emailStatus',
				type: 'string',
				default: '',
				placeholder: 'e.g. is_replied',
				description:
					'Only leads whose emails had this outcome. Smartlead has not published the values for this list.',
				routing: { send: { type: 'query', property: 'emailStatus' } },
			},
			{
				...optionalListId,
				description: 'Only leads of this lead list',
				routing: { send: { type: 'query', property: 'listId' } },
			},
			{
				displayName: 'Lead Type',
				name: 'leadType',
				type: 'options',
				default: 'active',
				description: 'Only leads that stand like this among the campaigns',
				options: leadTypes,
				routing: { send: { type: 'query', property: 'leadType' } },
			},
			{
				displayName: 'Status',
				name: 'status',
				type: 'options',
				default: 'INPROGRESS',
				description: 'Only leads with this status in a campaign',
				options: leadStatuses,
				routing: { send: { type: 'query', property: 'status' } },
			},
		]),
	],
};
