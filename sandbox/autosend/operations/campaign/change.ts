import type { AutoSendState } from '../../state';
import type { Campaign } from '../../state/campaigns';
import { publish, refuseIncomplete } from './publish';
import { refuseReferences, type WrittenCampaign } from './written';

/**
 * Puts what is written into a campaign, and makes it due where that is written.
 * @throws ApiError before anything has changed.
 */
export function changeCampaign(
	state: AutoSendState,
	campaign: Campaign,
	written: WrittenCampaign,
	now: Date,
): void {
	refuseReferences(state, written);
	const { fromSenderId, sendNow, publish: isPublished, scheduledAt, ...fields } = written;
	const sender = fromSenderId === undefined ? undefined : state.senders.get(fromSenderId);
	const changed: Campaign = {
		...campaign,
		...(sender && {
			from: { email: sender.email, name: sender.name },
			replyTo: sender.replyTo,
		}),
		...fields,
		updatedAt: now.toISOString(),
	};
	refuseIncomplete(changed);
	publish(changed, { sendNow, publish: isPublished, scheduledAt, sendMode: fields.sendMode }, now);
	Object.assign(campaign, changed);
	overwriteTemplate(state, fields);
}

/** Documented, and easily missed: content given together with a template becomes the template's. */
function overwriteTemplate(
	{ templates }: AutoSendState,
	{ templateId, htmlTemplate }: WrittenCampaign,
): void {
	const template = templateId === undefined ? undefined : templates.get(templateId);
	if (template && htmlTemplate !== undefined) template.emailTemplate = htmlTemplate;
}
