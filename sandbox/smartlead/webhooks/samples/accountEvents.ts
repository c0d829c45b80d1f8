import { appLinks, campaignFields } from './campaignFields';
import { nameOf, type Sample } from './sampleContext';

/** No vendor page shows this body. */
export const campaignStatusChanged: Sample = (context) => ({
	...campaignFields(context),
	current_status: context.campaign.status,
	previous_status: context.previousStatus,
	...appLinks(context),
});

/** Names neither campaign nor lead; the sender is only in the text of `sender_detail`. */
export const untrackedReplies: Sample = ({ subject, time }) => ({
	sender_detail: subject
		? `${nameOf(subject.lead)} <${subject.lead.email}>`
		: 'Someone Else <someone.else@example.net>',
	reply_message: {
		html: '<p>Hi, are you still selling?</p>',
		text: 'Hi, are you still selling?',
		time: time.toISOString(),
	},
	visible_text: 'Hi, are you still selling?',
});

/** The body of this notification was never published. */
export const disconnected: Sample = () => ({});
