import type { Campaign, CampaignMetrics, CampaignStatus, SendMode } from './campaigns';
import type { Identifiers } from './identifiers';

interface Seed {
	name: string;
	subject: string;
	status: CampaignStatus;
	sendMode: SendMode;
	/** Date of creation; an hour and a half later it was last changed. */
	day: string;
	/** How many contacts it is for, and how many of them have been written to. */
	contacts?: number;
	processed?: number;
}

/** What most campaigns are made of. */
interface Parts {
	/** Those of the newsletter get them. */
	listId: string;
	templateId?: string;
}

/** A project in its fifth month, oldest campaign first: each state, and a paused one of each mode. */
const SEEDS: Seed[] = [
	ofNews('January', '2026-01-12', 415),
	ofNews('February', '2026-02-09', 452),
	ofNews('March', '2026-03-09', 508),
	{
		name: 'Product launch',
		subject: 'It is here',
		status: 'sent',
		sendMode: 'scheduled',
		day: '2026-03-17',
		contacts: 530,
		processed: 530,
	},
	{
		name: 'Wrong link',
		subject: 'Read our guide',
		status: 'aborted',
		sendMode: 'immediate',
		day: '2026-03-24',
		contacts: 530,
		processed: 60,
	},
	ofNews('April', '2026-04-13', 561),
	{
		name: 'New domain',
		subject: 'Hello from our new address',
		status: 'sending_gradual',
		sendMode: 'gradual',
		day: '2026-04-14',
		contacts: 600,
		processed: 220,
	},
	{
		name: 'Price change',
		subject: 'Our prices from June',
		status: 'paused',
		sendMode: 'immediate',
		day: '2026-04-16',
		contacts: 580,
		processed: 145,
	},
	{
		name: 'Spring sale',
		subject: 'Three days only',
		status: 'paused',
		sendMode: 'scheduled',
		day: '2026-04-17',
		contacts: 580,
		processed: 30,
	},
	{
		name: 'Survey',
		subject: 'Two minutes of your time?',
		status: 'sending',
		sendMode: 'immediate',
		day: '2026-04-20',
		contacts: 575,
		processed: 410,
	},
	{
		name: 'Win-back',
		subject: 'We miss you',
		status: 'paused',
		sendMode: 'gradual',
		day: '2026-04-20',
		contacts: 90,
		processed: 36,
	},
	{
		name: 'Webinar invitation',
		subject: 'Join us on Thursday',
		status: 'scheduled',
		sendMode: 'scheduled',
		day: '2026-05-02',
	},
	{
		name: 'May news',
		subject: 'What is new in May',
		status: 'draft',
		sendMode: 'immediate',
		day: '2026-05-04',
	},
	{
		name: 'Summer sale',
		subject: '',
		status: 'draft',
		sendMode: 'gradual',
		day: '2026-05-05',
	},
];

export function seedCampaigns(ids: Identifiers, parts: Parts): Map<string, Campaign> {
	const campaigns = SEEDS.map((seed) => toCampaign(seed, ids.take('campaign'), parts));
	return new Map(campaigns.map((campaign) => [campaign.id, campaign]));
}

function ofNews(month: string, day: string, contacts: number): Seed {
	return {
		name: `${month} news`,
		subject: `What is new in ${month}`,
		status: 'sent',
		sendMode: 'immediate',
		day,
		contacts,
		processed: contacts,
	};
}

function toCampaign(seed: Seed, id: string, { listId, templateId }: Parts): Campaign {
	const { name, subject, status, sendMode, day, contacts = 0, processed = 0 } = seed;
	const updatedAt = `${day}T09:30:00.000Z`;
	return {
		id,
		name,
		subject,
		previewText: subject && 'Three updates',
		status,
		sendMode,
		trackingClick: true,
		trackingOpen: true,
		from: { email: 'news@example.net', name: 'News desk' },
		replyTo: 'help@example.net',
		templateId,
		toLists: [listId],
		excludeLists: [],
		sendToGlobalList: false,
		createdAt: `${day}T08:00:00.000Z`,
		updatedAt,
		source: 'dashboard',
		...(sendMode === 'gradual' && { emailsPerDay: 20, growthStrategy: 'fixed' }),
		// Far away, so that it does not go out with those that a test lets go.
		...(status === 'scheduled' && { scheduledAt: '2099-05-07T08:00:00.000Z' }),
		...(status === 'paused' && { pausedAt: updatedAt }),
		...(status === 'aborted' && { abortedAt: updatedAt }),
		...(status === 'sent' && { sentAt: updatedAt }),
		...(processed && { metrics: metricsOf(contacts, processed) }),
	};
}

function metricsOf(totalContacts: number, processedCount: number): CampaignMetrics {
	const suppressed = Math.floor(processedCount / 100);
	const sent = processedCount - suppressed;
	const bounced = Math.floor(sent / 50);
	const delivered = sent - bounced;
	const opened = Math.floor(delivered / 2);
	return {
		sent,
		delivered,
		opened,
		suppressed,
		clicked: Math.floor(opened / 4),
		bounced,
		unsubscribed: Math.floor(delivered / 200),
		spamReported: 0,
		processedCount,
		totalContacts,
		failedCount: 0,
	};
}
