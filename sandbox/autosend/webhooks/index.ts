import Joi from 'joi';
import type { ServiceWebhooks } from '../../server/webhooks/serviceWebhooks';
import type { AutoSendTypes } from '../serviceTypes';
import { calls } from './calls';
import { webhookEventTypes } from './eventTypes';

export const webhooks: ServiceWebhooks<AutoSendTypes> = {
	events: webhookEventTypes,
	/** Of the current docs; older ones have 1, 5 and 15 minutes. */
	documentedSchedule: [0, 5_000, 10_000, 20_000],
	occasionSchema: { campaignId: Joi.string(), email: Joi.string(), webhookId: Joi.string() },
	calls,
	/** None of the operations so far makes an event. */
	watch: () => () => [],
};
