import type { Identifiers } from './identifiers';
import { seedTime } from './seedTime';
import type { Send } from './sends';

/** An email that a user sent by hand, or would have: from the inbox, or outside of campaigns. */
export interface OutgoingMail {
	kind: 'reply' | 'forward' | 'email';
	message_id: string;
	/** Of the email that is answered or forwarded; `null` outside of campaigns, as the next. */
	stats_id: string | null;
	campaign_lead_map_id: number | null;
	from: string | null;
	/** With commas between several. */
	to: string;
	subject: string;
	body: string;
	/** What else the request said. */
	details: Record<string, unknown>;
	created_at: string;
	/** Waits for ever, as no time passes; `null` for what was sent at once. */
	scheduled_time: string | null;
}

const REPLIED_CAMPAIGN = 90215;

/** A reply that was sent, and one that waits, to the first two leads of a campaign who answered. */
export function seedOutbox(sends: Send[], ids: Identifiers): OutgoingMail[] {
	const answered = sends.filter(
		({ campaign_id, reply_time }) => campaign_id === REPLIED_CAMPAIGN && reply_time !== null,
	);
	return answered.slice(0, 2).map((send, index) => ({
		kind: 'reply',
		message_id: `<out-${ids.take('outgoingMail')}@example.org>`,
		stats_id: send.stats_id,
		campaign_lead_map_id: send.campaign_lead_map_id,
		from: null,
		to: '',
		subject: 'Re: Hello',
		body: '<p>Thank you, here it is.</p>',
		details: {},
		created_at: seedTime(2, index),
		scheduled_time: index === 1 ? seedTime(9) : null,
	}));
}
