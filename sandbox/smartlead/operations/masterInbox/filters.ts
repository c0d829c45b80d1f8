import type { SmartleadState } from '../../state';
import type { EmailStatus } from '../emailStatus';
import { hasEmailStatus } from '../emailStatus';
import { instant } from '../instant';
import { lastReplyTime } from '../lastEventTime';
import type { Thread } from './conversationRow';

type OneOrMore<T> = T | T[];

/** Most folders take one value or several, the others one. */
export interface InboxFilters {
	search?: string;
	leadCategories?: {
		unassigned?: boolean;
		isAssigned?: boolean;
		categoryIdsIn?: number[];
		categoryIdsNotIn?: number[];
	};
	emailStatus?: OneOrMore<string>;
	campaignId?: OneOrMore<number>;
	emailAccountId?: OneOrMore<number>;
	campaignTeamMemberId?: OneOrMore<number>;
	campaignTagId?: OneOrMore<number>;
	campaignClientId?: OneOrMore<number>;
	subSequenceId?: number;
	replyTimeBetween?: [string, string];
}

/** The inbox has names of its own for the outcomes of emails. */
const STATUSES: Record<string, EmailStatus> = {
	Opened: 'is_opened',
	Clicked: 'is_clicked',
	Replied: 'is_replied',
	Unsubscribed: 'is_unsubscribed',
	Bounced: 'is_bounced',
	Accepted: 'is_accepted',
	'Not Replied': 'not_replied',
};

/** Whether a conversation passes all filters. */
export function inboxFilter(
	state: SmartleadState,
	filters: InboxFilters = {},
): (thread: Thread) => boolean {
	const { leadCategories: categories = {}, replyTimeBetween } = filters;
	const between = replyTimeBetween?.map((time) => instant(time));
	const search = filters.search?.toLowerCase();
	return ({ member, sends }) => {
		const campaign = state.campaigns.get(member.campaign_id);
		const category = member.lead_category_id;
		const repliedAt = Date.parse(lastReplyTime(sends) ?? '');
		return (
			(search === undefined || searchable(state, member.lead_id).includes(search)) &&
			(!categories.unassigned || category === null) &&
			(!categories.isAssigned || category !== null) &&
			(!categories.categoryIdsIn || categories.categoryIdsIn.includes(category ?? 0)) &&
			!categories.categoryIdsNotIn?.includes(category ?? 0) &&
			isOneOf(filters.campaignId, [member.campaign_id]) &&
			isOneOf(filters.emailAccountId, [member.email_account_id]) &&
			isOneOf(filters.campaignTeamMemberId, [campaign?.teamMemberId]) &&
			isOneOf(filters.campaignTagId, campaign?.tagIds ?? []) &&
			isOneOf(filters.campaignClientId, [campaign?.client_id]) &&
			isOneOf(filters.subSequenceId, [member.campaign_id]) &&
			(filters.emailStatus === undefined ||
				[filters.emailStatus]
					.flat()
					.some((status) => hasEmailStatus(STATUSES[status], sends, member))) &&
			(!between || (repliedAt >= between[0] && repliedAt <= between[1]))
		);
	};
}

/** What a search looks through. */
function searchable(state: SmartleadState, leadId: number): string {
	const lead = state.leads.get(leadId);
	return `${lead?.first_name} ${lead?.last_name} ${lead?.email}`.toLowerCase();
}

function isOneOf<T>(wanted: OneOrMore<T> | undefined, has: Array<T | null | undefined>): boolean {
	return wanted === undefined || [wanted].flat().some((value) => has.includes(value as T));
}
