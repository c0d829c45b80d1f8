import Joi from 'joi';
import type { ServiceWebhooks } from '../../server/webhooks/serviceWebhooks';
import type { SmartleadTypes } from '../serviceTypes';
import { campaignStatuses } from '../state/campaigns';
import { calls } from './calls';
import { webhookEventTypes } from './eventTypes';
import { changesSince, snapshot } from './stateChanges';

export const webhooks: ServiceWebhooks<SmartleadTypes> = {
	events: webhookEventTypes,
	/** Of the two that are documented: without its exception for 4xx. */
	documentedSchedule: [0, 60_000, 300_000, 1_800_000],
	occasionSchema: {
		campaignId: Joi.number().integer(),
		leadEmail: Joi.string(),
		categoryId: Joi.number().integer().allow(null),
		previousCategoryId: Joi.number().integer().allow(null),
		previousStatus: Joi.string().valid(...campaignStatuses),
	},
	calls,
	watch(state) {
		const before = snapshot(state);
		return (executed) => changesSince(before, state, executed);
	},
};
