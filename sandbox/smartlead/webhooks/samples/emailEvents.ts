import { appLinks, campaignFields } from './campaignFields';
import { bounceMessage, domainOf, replyMessage, sentMessage, sentSubject } from './messages';
import { leadOf, nameOf, type Sample, type SampleContext } from './sampleContext';

const LINK = 'https://example.org/demo';

/** Not part of click and bounce events. */
function leadIds(context: SampleContext): Record<string, unknown> {
	const { lead, member } = leadOf(context);
	return {
		// Text here, a number in `lead_id` of other events.
		sl_email_lead_id: String(lead.id),
		sl_email_lead_map_id: member.campaign_lead_map_id,
		sl_lead_email: lead.email,
	};
}

function envelope(context: SampleContext): Record<string, unknown> {
	const { lead, send } = leadOf(context);
	return {
		stats_id: send.stats_id,
		from_email: context.mailbox.from_email,
		to_email: lead.email,
		to_name: nameOf(lead),
		subject: sentSubject(context),
		sequence_number: send.sequence_number,
	};
}

export const emailSent: Sample = (context) => {
	const sent = sentMessage(context);
	return {
		...campaignFields(context),
		...leadIds(context),
		...envelope(context),
		time_sent: sent.time,
		custom_subject: sentSubject(context),
		custom_email_message: sent.html,
		message_id: sent.message_id,
		sent_message: sent,
		sent_message_body: sent.html,
		...appLinks(context),
	};
};

export const emailOpen: Sample = (context) => {
	const sent = sentMessage(context);
	return {
		...campaignFields(context),
		...leadIds(context),
		...envelope(context),
		time_opened: leadOf(context).send.open_time ?? context.time.toISOString(),
		sent_message: sent,
		sent_message_body: sent.html,
		...appLinks(context),
	};
};

export const emailLinkClick: Sample = (context) => {
	const sent = sentMessage(context);
	return {
		...campaignFields(context),
		...envelope(context),
		time_clicked: leadOf(context).send.click_time ?? context.time.toISOString(),
		link_clicked: [LINK],
		link_details: [{ url: LINK, count: 1 }],
		sent_message: sent,
		sent_message_body: sent.html,
		...appLinks(context),
	};
};

export const emailReply: Sample = (context) => {
	const { lead, send } = leadOf(context);
	const sent = sentMessage(context);
	const reply = replyMessage(context);
	return {
		...campaignFields(context),
		...leadIds(context),
		...envelope(context),
		subject: `Re: ${sentSubject(context)}`,
		stats_thread_id: `7f2d9c10-1111-4222-8333-${send.stats_id.slice(-12)}`,
		cc_emails: [],
		time_replied: reply.time,
		sent_message: sent,
		sent_message_body: sent.html,
		reply_message: reply,
		reply_body: reply.html,
		preview_text: reply.text,
		message_id: reply.message_id,
		reply_category: context.category?.id ?? null,
		promptType: 'SL_LEAD_CATEGORY',
		leadCorrespondence: {
			targetLeadEmail: lead.email,
			replyReceivedFrom: lead.email,
			repliedCompanyDomain: domainOf(lead),
		},
		...appLinks(context),
	};
};

export const emailBounce: Sample = (context) => {
	const sent = sentMessage(context);
	const bounce = bounceMessage(context);
	return {
		...campaignFields(context),
		...envelope(context),
		created_at: bounce.time,
		time_sent: sent.time,
		custom_subject: sentSubject(context),
		custom_email_message: sent.html,
		message_id: sent.message_id,
		is_bounced: true,
		is_sender_originated_bounce: false,
		sent_message: sent,
		bounce_reply_message_id: bounce.message_id,
		bounce_reply_email: bounce.text,
		bounce_reply_email_preview: bounce.text,
		bounce_message: bounce,
		...appLinks(context),
	};
};

/** No source shows a body: these are the fields that the events of a lead have in common. */
export const manualStepReached: Sample = (context) => {
	const { lead, send } = leadOf(context);
	return {
		...campaignFields(context),
		...leadIds(context),
		from_email: context.mailbox.from_email,
		to_email: lead.email,
		to_name: nameOf(lead),
		sequence_number: send.sequence_number,
		...appLinks(context),
	};
};
