import type { SmartleadState } from '../../state';
import type { Campaign } from '../../state/campaigns';
import { without } from '../without';

/** A campaign as the API shows it; `tags` only on request. */
export function campaignView(
	state: SmartleadState,
	campaign: Campaign,
	includeTags: boolean,
): object {
	const shown = without(
		campaign,
		'tagIds',
		'teamMemberId',
		'conditionEvents',
		'hiddenSettings',
		'mailboxes',
		'steps',
	);
	if (!includeTags) return shown;
	const tags = campaign.tagIds.flatMap((id) => state.tags.get(id) ?? []);
	return {
		...shown,
		tags: tags.map(({ id, name, color }) => ({ tag_id: id, tag_name: name, tag_color: color })),
	};
}
