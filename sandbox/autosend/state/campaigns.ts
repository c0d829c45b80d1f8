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
	/** Plain text, unlike that of an email. */
	replyTo?: string;
	templateId?: string;
	/** Its own content, which wins over that of the template. */
	htmlTemplate?: string;
	/** Ids of lists and segments that it is for. */
	toLists: string[];
	/** Whose members do not get it. */
	excludeLists: string[];
	/** It is for all contacts. */
	sendToGlobalList: boolean;
	unsubscribeGroupId?: string;
	/** In gradual mode: how many emails leave on the first day, and how that grows. */
	emailsPerDay?: number;
	growthStrategy?: string;
	timezone?: string;
	isDefault?: boolean;
	builderType?: string;
	createdAt: string;
	updatedAt: string;
	/** When it is due. */
	scheduledAt?: string;
	/** When the last email had left. */
	sentAt?: string;
	pausedAt?: string;
	resumedAt?: string;
	abortedAt?: string;
	source: 'api' | 'dashboard';
	/** None while nothing has been sent. */
	metrics?: CampaignMetrics;
}
