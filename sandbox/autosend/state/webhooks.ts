import type { WebhookEventType } from '../webhooks/eventTypes';
import type { Identifiers } from './identifiers';

/** A registered webhook. */
export interface Webhook {
	id: string;
	url: string;
	/** `whsec_` and hex digits; the whole text is the key of signatures. */
	secret: string;
	events: WebhookEventType[];
	/** Changed by hand only, however many deliveries fail. */
	isActive: boolean;
	/** Deliveries that have failed for good; none when left out. */
	failureCount?: number;
	lastFailedAt?: string;
	/** Free keys. */
	metadata?: Record<string, unknown>;
	/** One that a test has put into the state may have no times. */
	createdAt?: string;
	updatedAt?: string;
}

/** A delivery of the days before; those of this run are in the log of the sandbox. */
export interface WebhookLog {
	_id: string;
	webhookId: string;
	event: WebhookEventType;
	url: string;
	statusCode: number | null;
	success: boolean;
	attempts: number;
	/** In milliseconds. */
	duration: number;
	/** `null` when it has failed. */
	deliveredAt: string | null;
	createdAt: string;
	updatedAt: string;
}

/** Two, both switched off: nothing of what a sandbox does may leave the machine by itself. */
export function seedWebhooks(ids: Identifiers): Webhook[] {
	const seeds: Array<Pick<Webhook, 'url' | 'events'>> = [
		{ url: 'https://hooks.example.net/crm', events: ['email.bounced', 'email.spam_reported'] },
		{ url: 'https://hooks.example.net/support', events: ['email.received'] },
	];
	return seeds.map((seed, index) => ({
		id: ids.take('webhook'),
		...seed,
		secret: `whsec_${String(index).repeat(32)}`,
		isActive: false,
		createdAt: '2026-03-02T08:00:00.000Z',
		updatedAt: '2026-04-30T08:00:00.000Z',
	}));
}

/** Three deliveries to the first webhook, the last of which has failed for good. */
export function seedWebhookLogs(ids: Identifiers, [{ id, url }]: Webhook[]): WebhookLog[] {
	return ['2026-03-09', '2026-04-13', '2026-04-20'].map((day, index) => {
		const success = index < 2;
		const time = `${day}T09:00:00.000Z`;
		return {
			_id: ids.take('webhookLog'),
			webhookId: id,
			event: 'email.bounced',
			url,
			statusCode: success ? 200 : 503,
			success,
			attempts: success ? 1 : 4,
			duration: success ? 90 : 35_400,
			deliveredAt: success ? time : null,
			createdAt: time,
			updatedAt: time,
		};
	});
}
