import Joi from 'joi';
import type { ServiceWebhooks } from '../../server/webhooks/serviceWebhooks';
import type { AutoSendTypes } from '../serviceTypes';
import { calls } from './calls';
import { webhookEventTypes } from './eventTypes';

export const webhooks: ServiceWebhooks<AutoSendTypes> = {
	events: webhookEventTypes,
	occasionSchema: { campaignId: Joi.string(), email: Joi.string(), webhookId: Joi.string() },
	calls,
	/** None of the operations so far makes an event. */
	watch: () => () => [],
};
