import Joi from 'joi';
import type { ServiceWebhooks } from '../../server/webhooks/serviceWebhooks';
import type { AutoSendTypes } from '../serviceTypes';
import { calls } from './calls';
import { webhookEventTypes } from './eventTypes';
import { noteFailure } from './noteFailure';
import { watch } from './watch';

export const webhooks: ServiceWebhooks<AutoSendTypes> = {
	events: webhookEventTypes,
	/** Of the current docs; older ones have 1, 5 and 15 minutes. */
	documentedSchedule: [0, 5_000, 10_000, 20_000],
	occasionSchema: {
		campaignId: Joi.string(),
		email: Joi.string(),
		emailId: Joi.string(),
		inboundEmailId: Joi.string(),
		data: Joi.object(),
		webhookId: Joi.string(),
	},
	calls,
	/** Handlers tell what happens. */
	watch,
	settled: noteFailure,
};
