import { valueAt } from '../../kernel/definition/values';
import { chosenId } from '../../kernel/pickers/chosen';
import type { DependentPicker } from '../../kernel/pickers/picker';

/** The emails of the chosen placement test as seed mailboxes received them, by sender and seed. */
export const receivedEmails: DependentPicker = (context) => {
	const spamTestId = chosenId(context, 'spamTestId');
	if (!spamTestId) return undefined;
	return {
		host: 'smartDelivery',
		// The one route that lists their IDs.
		path: `/spam-test/report/${encodeURIComponent(spamTestId)}/blacklist`,
		sorted: 'search',
		entries: (rows) =>
			rows.map(({ reply_id, reply, to_email }) => {
				const sender = String(valueAt(reply, 'from_email') ?? 'Unknown sender');
				return { name: `${sender} → ${String(to_email)}`, value: reply_id };
			}),
	};
};
