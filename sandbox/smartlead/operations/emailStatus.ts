import type { CampaignLead } from '../state/campaignLeads';
import type { Send } from '../state/sends';

type Condition = (sends: Send[], member: CampaignLead) => boolean;

/** No seeded email is in spam or bounced on the sender's side, and none is a connection request. */
export const EMAIL_STATUS = {
	is_opened: (sends) => sends.some(({ open_count }) => open_count > 0),
	is_clicked: (sends) => sends.some(({ click_count }) => click_count > 0),
	is_replied: (sends) => sends.some(({ reply_time }) => reply_time !== null),
	is_bounced: (sends) => sends.some(({ is_bounced }) => is_bounced),
	is_unsubscribed: (_, member) => member.is_unsubscribed,
	is_spam: () => false,
	is_accepted: () => false,
	not_replied: (sends) => sends.length > 0 && sends.every(({ reply_time }) => reply_time === null),
	is_sender_bounced: () => false,
} satisfies Record<string, Condition>;

export type EmailStatus = keyof typeof EMAIL_STATUS;

export function hasEmailStatus(status: EmailStatus, sends: Send[], member: CampaignLead): boolean {
	const condition: Condition = EMAIL_STATUS[status];
	return condition(sends, member);
}
