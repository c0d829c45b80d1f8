import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';

export const getVariantStatistics: OperationDefinition = {
	name: 'Get Variant Statistics',
	value: 'getVariantStatistics',
	action: 'Get the variant statistics of a campaign',
	description:
		'List the counters of each A/B variant of a campaign. Unverified: known from one source only; the answer is passed on as it comes.',
	endpoint: 'GET /campaigns/{campaignId}/variant-statistics',
	effects: 'read',
	output: { items: 'data' },
	fields: [campaignId],
};
