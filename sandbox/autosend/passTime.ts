import type { StateChange } from '../server/webhooks/serviceWebhooks';
import { proceedAll } from './operations/automation/run';
import { sendDueCampaigns } from './sendDueCampaigns';
import type { AutoSendTypes } from './serviceTypes';
import type { AutoSendState } from './state';
import { watch } from './webhooks/watch';

/** Campaigns that are due until a moment go out, and automations go on. */
export function passTime(state: AutoSendState, now: Date): Array<StateChange<AutoSendTypes>> {
	const happened = watch(state);
	sendDueCampaigns(state, now);
	proceedAll(state, now);
	return happened();
}
