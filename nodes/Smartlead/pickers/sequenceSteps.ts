import type { DependentPicker } from '../../kernel/pickers/picker';
import { pathOfCampaign } from './pathOfCampaign';

/** Email steps of the campaign that is chosen in the form, in their order. */
export const sequenceSteps: DependentPicker = (context) => {
	const campaign = pathOfCampaign(context);
	if (!campaign) return undefined;
	return {
		path: `${campaign}/sequences`,
		entries: (rows) =>
			rows.map(({ id, seq_number, subject }) => ({
				name: `Step ${String(seq_number)}: ${String(subject || '(same thread)')}`,
				value: id,
			})),
	};
};
