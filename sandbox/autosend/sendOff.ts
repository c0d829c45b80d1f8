import type { AutoSendState } from './state';
import { groupBy } from './state/isSuppressed';
import type { CampaignMetrics } from './state/campaigns';
import type { SentEmail } from './state/outbox';
import { suppress } from './state/suppress';
import { emailData } from './webhooks/eventData';
import type { EmailEventType } from './webhooks/eventTypes';

/** What becomes of an email. */
interface Fate {
	events: EmailEventType[];
	/** Whether its recipient unsubscribes. */
	unsubscribes?: boolean;
}

const delivered: EmailEventType[] = ['email.sent', 'email.delivered'];

/** By what an address begins with, up to a `+`. */
const fates: Record<string, Fate> = {
	queue: { events: [] },
	defer: { events: ['email.deferred'] },
	bounce: { events: ['email.sent', 'email.bounced'] },
	open: { events: [...delivered, 'email.opened'] },
	click: { events: [...delivered, 'email.opened', 'email.clicked'] },
	complaint: { events: [...delivered, 'email.spam_reported'] },
	unsubscribe: { events: delivered, unsubscribes: true },
};

/** What an event changes in the record of an email. */
const changes: Record<EmailEventType, (at: string) => Partial<SentEmail>> = {
	'email.sent': (sentAt) => ({ sentAt }),
	'email.delivered': (deliveredAt) => ({ status: 'delivered', deliveredAt }),
	'email.deferred': () => ({ status: 'deferred' }),
	'email.bounced': (bouncedAt) => ({ status: 'bounced', bouncedAt }),
	'email.opened': (openedAt) => ({ openedAt }),
	'email.clicked': (clickedAt) => ({ clickedAt }),
	'email.spam_reported': () => ({}),
};

/** Which counters of campaigns and automations an event raises. */
const counters: Partial<Record<EmailEventType, keyof CampaignMetrics>> = {
	'email.sent': 'sent',
	'email.delivered': 'delivered',
	'email.bounced': 'bounced',
	'email.opened': 'opened',
	'email.clicked': 'clicked',
	'email.spam_reported': 'spamReported',
};

/**
 * Lets an email of the outbox leave, unless it is suppressed: all that ever becomes of it, at once,
 * as its main recipient's address says. Opens and clicks count where the email tracks them.
 */
export function sendOff(state: AutoSendState, email: SentEmail, at: string): void {
	if (email.status === 'suppressed') return;
	const [first, ...rest] = email.to.email.toLowerCase().split('+');
	const fate = (rest.length > 0 && fates[first]) || { events: delivered };
	for (const event of fate.events) {
		if (event === 'email.opened' && !email.trackingOpen) continue;
		if (event === 'email.clicked' && !email.trackingClick) continue;
		Object.assign(email, changes[event](at));
		count(state, email, counters[event]);
		state.happenings.tell(event, emailData(event, email));
	}
	if (fate.unsubscribes) unsubscribe(state, email, at);
}

/** From the email's own group, or else from everything. */
function unsubscribe(state: AutoSendState, email: SentEmail, at: string): void {
	const groups = [...state.suppressionGroups.values()];
	const group =
		groupBy(state, email.unsubscribeGroupId ?? '') ?? groups.find(({ isGlobal }) => isGlobal);
	if (!group) return;
	count(state, email, 'unsubscribed');
	suppress(state, { email: email.to.email.toLowerCase(), groupId: group.groupId }, at);
}

function count(
	{ campaigns, automations }: AutoSendState,
	{ campaignId = '', workflowAutomationId = '' }: SentEmail,
	counter?: keyof CampaignMetrics,
): void {
	const metrics = campaigns.get(campaignId)?.metrics;
	if (metrics && counter) metrics[counter] += 1;
	const emails: Partial<CampaignMetrics> | undefined =
		automations.get(workflowAutomationId)?.emails;
	if (emails && counter && emails[counter] !== undefined) emails[counter] += 1;
}
