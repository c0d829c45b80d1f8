import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { checkTimeRange, fromTime, toTime } from './timeRange';

export const getSummary: OperationDefinition = {
	name: 'Get Summary',
	value: 'getSummary',
	action: 'Get the webhook summary of a campaign',
	description: 'Get how many webhook calls of a campaign succeeded and failed in a time range',
	endpoint: 'GET /campaigns/{campaignId}/webhooks/summary',
	effects: 'read',
	prepare: (_, { body, qs }) => {
		checkTimeRange(body);
		// The same fields as in Retrigger Failed Events, which sends them in the body.
		for (const key of ['fromTime', 'toTime']) {
			qs[key] = body[key];
			delete body[key];
		}
	},
	fields: [campaignId, fromTime, toTime],
};
