import type { Simplified } from '../../../kernel/definition/output';

/** What most workflows need of a campaign. */
export const simplifiedCampaign: Simplified = {
	fields: {
		// Older docs say `campaignId`.
		id: ['id', 'campaignId'],
		name: 'name',
		subject: 'subject',
		status: 'status',
		createdAt: 'createdAt',
		scheduledAt: 'scheduledAt',
		sentAt: 'sentAt',
		sent: 'metrics.sent',
		opened: 'metrics.opened',
		clicked: 'metrics.clicked',
	},
};
