import type { AutoSendState } from '../../state';
import type { CampaignStatus } from '../../state/campaigns';
import type { Sender } from '../../state/senders';

/** States of a campaign that still has emails to send. */
const UNFINISHED: CampaignStatus[] = ['scheduled', 'sending', 'sending_gradual', 'paused'];

/** Whether a campaign or an active automation sends as a sender, or will. */
export function isInUse({ campaigns, automations }: AutoSendState, { email }: Sender): boolean {
	const ofCampaign = [...campaigns.values()].some(
		({ status, from }) => UNFINISHED.includes(status) && from?.email === email,
	);
	const ofAutomation = [...automations.values()].some(
		({ status, steps }) =>
			status === 'active' && steps.some((step) => step.email?.senderEmail === email),
	);
	return ofCampaign || ofAutomation;
}
