import type { Address } from './outbox';

export type CampaignStatus =
	| 'draft'
	| 'scheduled'
	| 'sending'
	| 'sending_gradual'
	| 'paused'
	| 'sent'
	| 'aborted';

export type SendMode = 'immediate' | 'scheduled' | 'gradual';

/** Counters of a campaign that has gone out, at least in part. */
export interface CampaignMetrics {
	sent: number;
	delivered: number;
	opened: number;
	suppressed: number;
	clicked: number;
	bounced: number;
	unsubscribed: number;
	spamReported: number;
	processedCount: number;
	totalContacts: number;
	failedCount: number;
}

export interface Campaign {
	id: string;
	name: string;
	subject: string;
	previewText: string;
	status: CampaignStatus;
	sendMode: SendMode;
	trackingClick: boolean;
	trackingOpen: boolean;
	from?: Address;
	createdAt: string;
	updatedAt: string;
	/** When the last email had left. */
	sentAt?: string;
	/** None while nothing has been sent. */
	metrics?: CampaignMetrics;
}
