import type { Identifiers } from './identifiers';
import { seedTime } from './seedTime';
import type { Send } from './sends';

/** What the inbox knows of a conversation beyond what was exchanged in it. */
export interface Conversation {
	is_unread: boolean;
	is_important: boolean;
	is_archived: boolean;
	is_snoozed: boolean;
	team_member_id: number | null;
	revenue: number;
	/** The child campaign that the lead was pushed to. */
	sub_sequence_id: number | null;
}

export interface Reminder {
	id: number;
	campaign_lead_map_id: number;
	stats_id: string;
	message: string;
	reminder_time: string;
}

/** An email to a mailbox that belongs to no campaign. */
export interface UntrackedReply {
	id: string;
	from_email: string;
	to_email: string;
	subject: string;
}

/** The team member whose key the sandbox takes. */
export const OWN_TEAM_MEMBER = 12;

/** Conversations by `campaign_lead_map_id`; one that nobody has touched has its defaults. */
export class Conversations extends Map<number, Conversation> {
	/** To be read or changed. */
	of(mapId: number): Conversation {
		const known = this.get(mapId) ?? newConversation();
		this.set(mapId, known);
		return known;
	}
}

function newConversation(): Conversation {
	return {
		is_unread: false,
		is_important: false,
		is_archived: false,
		is_snoozed: false,
		team_member_id: null,
		revenue: 0,
		sub_sequence_id: null,
	};
}

/** Every folder has some of the conversations in which leads have replied. */
export function seedConversations(sends: Send[]): Conversations {
	const conversations = new Conversations();
	sends
		.filter(({ reply_time }) => reply_time !== null)
		.forEach(({ campaign_lead_map_id }, index) => {
			conversations.set(campaign_lead_map_id, {
				...newConversation(),
				is_unread: index % 3 === 0,
				is_important: index % 5 === 0,
				is_archived: index % 7 === 3,
				is_snoozed: index % 6 === 4,
				team_member_id: index % 4 === 1 ? OWN_TEAM_MEMBER : null,
			});
		});
	return conversations;
}

/** Ids from 61: one each for the first two leads who have answered. */
export function seedReminders(sends: Send[], ids: Identifiers): Reminder[] {
	return sends
		.filter(({ reply_time }) => reply_time !== null)
		.slice(0, 2)
		.map(({ campaign_lead_map_id, stats_id }, index) => ({
			id: ids.take('reminder'),
			campaign_lead_map_id,
			stats_id,
			message: 'Call',
			reminder_time: seedTime(8 + index),
		}));
}

const STRANGERS: Array<[from: string, subject: string]> = [
	['li.private@example.net', 'Hi'],
	['sales@example.com', 'Your note to Sara'],
	['assistant@example.org', 'Re: A question'],
];

/** Ids from u1. */
export function seedUntrackedReplies(): UntrackedReply[] {
	return STRANGERS.map(([from_email, subject], index) => ({
		id: `u${index + 1}`,
		from_email,
		to_email: 'ana@example.org',
		subject,
	}));
}
