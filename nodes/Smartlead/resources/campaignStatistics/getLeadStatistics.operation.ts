import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { asDay } from '../../../kernel/definition/dates';

export const getLeadStatistics: OperationDefinition = {
	name: 'Get Lead Statistics',
	value: 'getLeadStatistics',
	action: 'Get the lead statistics of a campaign',
	description: 'List the engagement of each lead of a campaign',
	endpoint: 'GET /campaigns/{campaignId}/leads-statistics',
	effects: 'read',
	paging: { style: 'offset', max: 100, hasMore: 'hasMore' },
	output: { items: 'data' },
	fields: [
		campaignId,
		filters([
			{
				displayName: 'Last Event After',
				name: 'eventTimeGt',
				type: 'dateTime',
				default: '',
				description:
					"Only leads whose last event is later than this day, in the workflow's time zone",
				routing: { send: { type: 'query', property: 'event_time_gt', value: asDay } },
			},
		]),
	],
};
