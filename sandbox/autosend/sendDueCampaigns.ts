import { render } from './render';
import { sendOff } from './sendOff';
import type { AutoSendState } from './state';
import type { Campaign } from './state/campaigns';
import { findList, membersOf } from './state/contactLists';
import type { Contact } from './state/contacts';
import { groupBy, isSuppressed } from './state/isSuppressed';
import { newEmail, type SentEmail } from './state/outbox';

/**
 * Lets the campaigns go out that are due until a moment, since no time passes by itself: an email to
 * each contact of the audience is in the outbox, and leaves; suppressed contacts are counted. A
 * gradual campaign sends what it may on its first day. Webhooks hear of it when the sandbox's own
 * `passTime` does this.
 * @returns those campaigns
 */
export function sendDueCampaigns(state: AutoSendState, until: Date): Campaign[] {
	const due = [...state.campaigns.values()].filter(
		({ status, scheduledAt }) =>
			status === 'scheduled' && scheduledAt && Date.parse(scheduledAt) <= until.getTime(),
	);
	for (const campaign of due) sendCampaign(state, campaign, until.toISOString());
	return due;
}

function sendCampaign(state: AutoSendState, campaign: Campaign, at: string): void {
	const audience = audienceOf(state, campaign);
	const isGradual = campaign.sendMode === 'gradual';
	const group = groupBy(state, campaign.unsubscribeGroupId ?? '');
	const today = audience.slice(0, isGradual ? campaign.emailsPerDay : undefined);
	const reached = today.filter(({ email }) => !isSuppressed(state, email, group));
	const isDone = today.length === audience.length;
	campaign.status = isDone ? 'sent' : 'sending_gradual';
	campaign.updatedAt = at;
	if (isDone) campaign.sentAt = at;
	campaign.metrics = {
		sent: 0,
		delivered: 0,
		opened: 0,
		suppressed: today.length - reached.length,
		clicked: 0,
		bounced: 0,
		unsubscribed: 0,
		spamReported: 0,
		processedCount: today.length,
		totalContacts: audience.length,
		failedCount: 0,
	};
	for (const contact of reached) {
		const email = emailTo(state, campaign, contact, at);
		state.outbox.set(email.id, email);
		sendOff(state, email, at);
	}
}

/** Each contact once. */
function audienceOf(state: AutoSendState, campaign: Campaign): Contact[] {
	const { toLists, excludeLists, sendToGlobalList } = campaign;
	const members = (ids: string[]) =>
		ids.flatMap((id) => {
			const list = findList(state, id);
			return list ? membersOf(state, list) : [];
		});
	const excluded = new Set(members(excludeLists));
	const all = sendToGlobalList ? state.contacts.all() : members(toLists);
	return [...new Set(all)].filter((contact) => !excluded.has(contact));
}

function emailTo(
	state: AutoSendState,
	campaign: Campaign,
	contact: Contact,
	at: string,
): SentEmail {
	const { id, from, replyTo, subject, templateId, htmlTemplate } = campaign;
	const { email, firstName, lastName, userId, customFields } = contact;
	const dynamicData = { ...customFields, email, firstName, lastName, userId };
	const html = htmlTemplate ?? state.templates.get(templateId ?? '')?.emailTemplate ?? '';
	return {
		...newEmail,
		id: state.ids.take('email'),
		source: 'campaign',
		campaignId: id,
		from: from ?? { email: '' },
		to: { email, name: [firstName, lastName].filter(Boolean).join(' ') || undefined },
		replyTo: replyTo === undefined ? undefined : { email: replyTo },
		subject: render(subject, dynamicData),
		html: render(html, dynamicData),
		templateId,
		dynamicData,
		unsubscribeGroupId: campaign.unsubscribeGroupId,
		trackingClick: campaign.trackingClick,
		trackingOpen: campaign.trackingOpen,
		status: 'queued',
		createdAt: at,
	};
}
