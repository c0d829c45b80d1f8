import { newCampaign, type Campaign, type CampaignStatus } from './campaigns';
import type { Identifiers } from './identifiers';
import { seedTime } from './seedTime';
import type { SequenceStep } from './sequences';

interface StepSeed {
	delayInDays: number;
	subject: string;
	body: string;
	/** Subjects of A/B variants. */
	variants?: string[];
}

interface CampaignSeed {
	name: string;
	status: CampaignStatus;
	/** Days from the start of the seed. */
	createdOn: number;
	timezone?: string;
	mailboxIds?: number[];
	clientId?: number;
	tagIds?: number[];
	steps: StepSeed[];
}

const INTRODUCTION: StepSeed = {
	delayInDays: 0,
	subject: 'Hello {{first_name}}',
	body: '<p>Hi {{first_name}}, may I ask who looks after this at {{company_name}}?</p>',
};
const REMINDER: StepSeed = {
	delayInDays: 3,
	subject: '',
	body: '<p>Did you have a chance to read my note?</p>',
};
const CLOSING: StepSeed = {
	delayInDays: 4,
	subject: 'Closing the loop',
	body: '<p>I will not write again unless you ask me to.</p>',
};

/** Ids 90211 to 90216, in this order. */
const SEEDS: CampaignSeed[] = [
	{
		name: 'Spring outreach',
		status: 'ACTIVE',
		createdOn: 0,
		timezone: 'Europe/Madrid',
		mailboxIds: [501, 502, 503],
		tagIds: [3],
		steps: [{ ...INTRODUCTION, variants: ['Hello', 'A question'] }, REMINDER, CLOSING],
	},
	{ name: 'Founder introductions', status: 'DRAFTED', createdOn: 4, steps: [INTRODUCTION] },
	{
		name: 'Webinar invitation',
		status: 'PAUSED',
		createdOn: -12,
		timezone: 'America/New_York',
		mailboxIds: [503, 504],
		tagIds: [4],
		steps: [{ ...INTRODUCTION, variants: ['An invitation', 'Join us'] }, REMINDER],
	},
	{
		name: 'Trade fair follow-up',
		status: 'STOPPED',
		createdOn: -30,
		timezone: 'Europe/Berlin',
		mailboxIds: [502, 505],
		steps: [INTRODUCTION, REMINDER],
	},
	{
		name: 'Product update',
		status: 'COMPLETED',
		createdOn: -70,
		timezone: 'Asia/Kolkata',
		mailboxIds: [501, 504],
		tagIds: [3, 4],
		steps: [INTRODUCTION, { ...REMINDER, variants: ['Following up', 'Still relevant?'] }],
	},
	{
		name: 'Bakery pilot',
		status: 'ACTIVE',
		createdOn: 2,
		timezone: 'Europe/Lisbon',
		mailboxIds: [507],
		clientId: 299,
		tagIds: [5],
		steps: [INTRODUCTION, CLOSING],
	},
];

export function seedCampaigns(userId: number, ids: Identifiers): Map<number, Campaign> {
	const campaigns = SEEDS.map((seed) => seedCampaign(seed, userId, ids));
	return new Map(campaigns.map((campaign) => [campaign.id, campaign]));
}

function seedCampaign(seed: CampaignSeed, userId: number, ids: Identifiers): Campaign {
	const createdAt = seedTime(seed.createdOn);
	const id = ids.take('campaign');
	const { timezone } = seed;
	return {
		...newCampaign(id, userId, seed.name, createdAt),
		updated_at: seedTime(seed.createdOn + 3),
		status: seed.status,
		track_settings: seed.createdOn === 0 ? ['DONT_EMAIL_OPEN', 'DONT_LINK_CLICK'] : [],
		scheduler_cron_value: timezone
			? { tz: timezone, days: [1, 2, 3, 4, 5], startHour: '09:00', endHour: '17:30' }
			: null,
		max_leads_per_day: 50,
		client_id: seed.clientId ?? null,
		tagIds: seed.tagIds ?? [],
		teamMemberId: timezone ? 12 : null,
		mailboxes: (seed.mailboxIds ?? []).map((email_account_id) => ({
			id: ids.take('campaignMailbox'),
			email_account_id,
			updated_at: createdAt,
		})),
		steps: seed.steps.map((step, index) => seedStep(step, index + 1, id, createdAt, ids)),
	};
}

function seedStep(
	seed: StepSeed,
	number: number,
	campaignId: number,
	createdAt: string,
	ids: Identifiers,
): SequenceStep {
	const id = ids.take('sequenceStep');
	return {
		id,
		created_at: createdAt,
		updated_at: createdAt,
		email_campaign_id: campaignId,
		seq_number: number,
		seq_delay_details: { delayInDays: seed.delayInDays },
		subject: seed.variants ? '' : seed.subject,
		email_body: seed.variants ? '' : seed.body,
		sequence_variants: (seed.variants ?? []).map((subject, index) => ({
			id: ids.take('sequenceVariant'),
			created_at: createdAt,
			updated_at: createdAt,
			is_deleted: false,
			subject,
			email_body: seed.body,
			email_campaign_seq_id: id,
			variant_label: 'AB'[index],
		})),
		hidden: {},
	};
}
