import { labelOf } from '../../kernel/pickers/entries';
import type { DependentPicker } from '../../kernel/pickers/picker';
import { pathOfCampaign } from './pathOfCampaign';

/** Webhooks of the campaign that is chosen in the form, by name and host. */
export const campaignWebhooks: DependentPicker = (context) => {
	const campaign = pathOfCampaign(context);
	if (!campaign) return undefined;
	return {
		path: `${campaign}/webhooks`,
		sorted: 'search',
		entries: (rows) =>
			rows.map(({ id, name, webhook_url }) => ({
				name: labelOf(name, hostOf(webhook_url)),
				value: id,
			})),
	};
};

// The rest of the address often holds a token.
function hostOf(url: unknown): string | undefined {
	return /^https?:\/\/(?:[^/?#]*@)?([^/?#]+)/.exec(String(url))?.[1];
}
