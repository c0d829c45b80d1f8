import type { WebhookEventType } from '../eventTypes';
import { campaignStatusChanged, disconnected, untrackedReplies } from './accountEvents';
import {
	emailBounce,
	emailLinkClick,
	emailOpen,
	emailReply,
	emailSent,
	manualStepReached,
} from './emailEvents';
import { leadCategoryUpdated, leadUnsubscribed } from './leadEvents';
import type { Sample } from './sampleContext';

export type { SampleContext, SampleLead } from './sampleContext';

/** What the API puts around the fields of an event. */
type Wrapping = 'webhook' | 'bare' | 'none';

interface EventSample {
	sample: Sample;
	/** Whether the event is about a lead; `optional` does without one. */
	lead: 'required' | 'optional' | 'none';
	/** `webhook`: all fields; `bare`: time and secret key; `none`: only the event's name. */
	wrapping: Wrapping;
	description: string;
}

const ofLead = (sample: Sample, description: string): EventSample => ({
	sample,
	lead: 'required',
	wrapping: 'webhook',
	description,
});

/** One for each event type. */
export const eventSamples: Record<WebhookEventType, EventSample> = {
	EMAIL_SENT: ofLead(emailSent, 'An email was sent to the lead'),
	FIRST_EMAIL_SENT: ofLead(emailSent, 'The first email was sent to the lead'),
	EMAIL_OPEN: ofLead(emailOpen, 'The lead opened an email'),
	EMAIL_LINK_CLICK: ofLead(emailLinkClick, 'The lead clicked a link'),
	EMAIL_REPLY: ofLead(emailReply, 'The lead replied to an email'),
	EMAIL_BOUNCE: ofLead(emailBounce, 'An email to the lead bounced'),
	LEAD_UNSUBSCRIBED: ofLead(leadUnsubscribed, 'The lead unsubscribed'),
	LEAD_CATEGORY_UPDATED: ofLead(leadCategoryUpdated, 'The category of the lead changed'),
	CAMPAIGN_STATUS_CHANGED: {
		sample: campaignStatusChanged,
		lead: 'none',
		wrapping: 'webhook',
		description: 'The status of the campaign changed',
	},
	UNTRACKED_REPLIES: {
		sample: untrackedReplies,
		lead: 'optional',
		wrapping: 'bare',
		description: '',
	},
	MANUAL_STEP_REACHED: ofLead(manualStepReached, 'The lead reached a manual step'),
	EMAIL_ACCOUNT_DISCONNECTED: {
		sample: disconnected,
		lead: 'none',
		wrapping: 'none',
		description: '',
	},
	LINKEDIN_DISCONNECTED: { sample: disconnected, lead: 'none', wrapping: 'none', description: '' },
};
