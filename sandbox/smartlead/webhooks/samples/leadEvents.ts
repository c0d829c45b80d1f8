import { appLinks, campaignFields } from './campaignFields';
import { history } from './messages';
import { leadOf, nameOf, type Sample } from './sampleContext';

export const leadUnsubscribed: Sample = (context) => {
	const { lead } = leadOf(context);
	return {
		...campaignFields(context),
		lead_id: lead.id,
		lead_email: lead.email,
		lead_name: nameOf(lead),
		unsubscribed_client_id_map: lead.unsubscribed_client_id_map,
		...appLinks(context),
	};
};

export const leadCategoryUpdated: Sample = (context) => {
	const { category, previousCategory, mailbox } = context;
	const { lead, member, send } = leadOf(context);
	const conversation = history(context);
	const lastReply = conversation.filter(({ type }) => type === 'REPLY').at(-1) ?? null;
	return {
		...campaignFields(context),
		created_at: context.time.toISOString(),
		lead_id: lead.id,
		sl_email_lead_map_id: member.campaign_lead_map_id,
		from_email: mailbox.from_email,
		to_email: lead.email,
		to_name: nameOf(lead),
		lead_email: lead.email,
		lead_name: nameOf(lead),
		lead_category: {
			old_id: previousCategory?.id ?? null,
			old_name: previousCategory?.name ?? null,
			new_id: category?.id ?? null,
			new_name: category?.name ?? null,
		},
		category: category?.name ?? null,
		lead_category_id: category?.id ?? null,
		current_sequence: send.sequence_number,
		lead_data: {
			email: lead.email,
			first_name: lead.first_name,
			last_name: lead.last_name,
			phone_number: lead.phone_number,
			company_name: lead.company_name,
			website: lead.website,
			location: lead.location,
			custom_fields: lead.custom_fields,
			linkedin_profile: lead.linkedin_profile,
			company_url: lead.company_url,
			category: category && { name: category.name, sentiment_type: category.sentiment_type },
		},
		history: conversation,
		last_reply: lastReply,
		lastReply,
		...appLinks(context),
		from: mailbox.from_email,
		to: lead.email,
	};
};
