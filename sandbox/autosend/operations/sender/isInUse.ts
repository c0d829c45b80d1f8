import type { AutoSendState } from '../../state';
import type { CampaignStatus } from '../../state/campaigns';
import type { Sender } from '../../state/senders';

/** States of a campaign that still has emails to send. */
const UNFINISHED: CampaignStatus[] = ['scheduled', 'sending', 'sending_gradual', 'paused'];

/** Whether something is sent, or will be, as a sender. */
export function isInUse({ campaigns }: AutoSendState, { email }: Sender): boolean {
	return [...campaigns.values()].some(
		({ status, from }) => UNFINISHED.includes(status) && from?.email === email,
	);
}
