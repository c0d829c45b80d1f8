import type { SmartleadState } from '../../state';
import { OWN_TEAM_MEMBER } from '../../state/inbox';
import { lastReplyTime } from '../lastEventTime';
import { isReplyTo } from '../messages';
import { page, type PageQuery } from '../page';
import type { OperationHandler, OperationRequest } from '../handler';
import { sendsByPlace } from '../sendsByPlace';
import { conversationRow, lastSentTime, type Thread } from './conversationRow';
import { inboxFilter, type InboxFilters } from './filters';

interface ListBody extends PageQuery {
	filters?: InboxFilters;
	sortBy?: string;
}

type Folder = (state: SmartleadState, thread: Thread) => boolean;

const hasReplied: Folder = (_, { sends }) => sends.some(({ reply_time }) => reply_time !== null);

const conversationOf = (state: SmartleadState, { member }: Thread) =>
	state.conversations.of(member.campaign_lead_map_id);

/** Which conversations a folder has. Archived ones show in no other folder but that of sent mail. */
const FOLDERS: Record<string, Folder> = {
	getReplies: (state, thread) =>
		hasReplied(state, thread) && !conversationOf(state, thread).is_archived,
	getUnread: (state, thread) =>
		hasReplied(state, thread) &&
		conversationOf(state, thread).is_unread &&
		!conversationOf(state, thread).is_archived,
	getSent: (_, { sends }) => sends.length > 0,
	getScheduled: (state, thread) => scheduledTime(state, thread) !== null,
	getReminders: (state, thread) => reminderTime(state, thread) !== null,
	getSnoozed: (state, thread) => conversationOf(state, thread).is_snoozed,
	getImportant: (state, thread) => conversationOf(state, thread).is_important,
	getArchived: (state, thread) => conversationOf(state, thread).is_archived,
	getAssignedToMe: (state, thread) =>
		conversationOf(state, thread).team_member_id === OWN_TEAM_MEMBER,
	getViews: hasReplied,
};

function scheduledTime({ outbox }: SmartleadState, { member }: Thread): string | null {
	const waiting = outbox.find((mail) => mail.scheduled_time !== null && isReplyTo(member, mail));
	return waiting?.scheduled_time ?? null;
}

function reminderTime({ reminders }: SmartleadState, { member }: Thread): string | null {
	const mapId = member.campaign_lead_map_id;
	return reminders.find((each) => each.campaign_lead_map_id === mapId)?.reminder_time ?? null;
}

/** The time that a list is sorted by: name of the order without its direction. */
const TIMES: Record<string, (state: SmartleadState, thread: Thread) => string | null> = {
	REPLY_TIME: (_, { sends }) => lastReplyTime(sends),
	SENT_TIME: lastSentTime,
	SCHEDULED_TIME: scheduledTime,
	REMINDER_TIME: reminderTime,
};

function sorted(state: SmartleadState, threads: Thread[], sortBy = 'REPLY_TIME_DESC'): Thread[] {
	const timeOf = TIMES[sortBy.replace(/_(ASC|DESC)$/, '')];
	const direction = sortBy.endsWith('_ASC') ? 1 : -1;
	// Those without a time come last, whichever the direction; equal ones stay in order.
	return threads
		.map((thread) => ({ thread, time: timeOf(state, thread) }))
		.sort((a, b) => {
			if (a.time === null || b.time === null)
				return Number(a.time === null) - Number(b.time === null);
			return direction * (Date.parse(a.time) - Date.parse(b.time));
		})
		.map(({ thread }) => thread);
}

/** No total, as seen live: a client has to stop at a page that is not full. */
function list(folder: Folder): OperationHandler {
	return ({
		query,
		body,
		state,
	}: OperationRequest<unknown, { fetch_message_history?: boolean }, ListBody>): object => {
		const sendsOf = sendsByPlace(state);
		const passes = inboxFilter(state, body.filters);
		const threads = [...state.campaignLeads.values()]
			.map((member) => ({ member, sends: sendsOf(member) }))
			.filter((thread) => folder(state, thread) && passes(thread));
		const { offset, limit } = body;
		return {
			ok: true,
			data: page(sorted(state, threads, body.sortBy), body).map((thread) =>
				conversationRow(state, thread, query.fetch_message_history === true),
			),
			offset,
			limit,
		};
	};
}

/** The list operations, by catalogue id. */
export const folders: Record<string, OperationHandler> = Object.fromEntries(
	Object.entries(FOLDERS).map(([name, folder]) => [`masterInbox.${name}`, list(folder)]),
);
