import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { checkTimeRange, fromTime, toTime } from './timeRange';

export const retrigger: OperationDefinition = {
	name: 'Retrigger Failed Events',
	value: 'retrigger',
	action: 'Retrigger the failed webhook events of a campaign',
	description:
		'Call the receivers of a campaign again with the events of a time range that they did not accept. Smartlead calls this a private beta, so not every account may have it.',
	endpoint: 'POST /campaigns/{campaignId}/webhooks/retrigger-failed-events',
	effects: 'write',
	prepare: (_, { body }) => checkTimeRange(body),
	fields: [campaignId, fromTime, toTime],
};
