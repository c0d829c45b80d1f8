import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { del } from './delete.operation';
import { getAll } from './getAll.operation';
import { getSummary } from './getSummary.operation';
import { retrigger } from './retrigger.operation';
import { upsert } from './upsert.operation';

export const campaignWebhook: ResourceDefinition = {
	name: 'Campaign Webhook',
	value: 'campaignWebhook',
	description:
		'Manage the webhooks of a campaign for receivers other than the Smartlead Trigger node',
	host: 'server',
	operations: [upsert, del, getAll, getSummary, retrigger],
};
