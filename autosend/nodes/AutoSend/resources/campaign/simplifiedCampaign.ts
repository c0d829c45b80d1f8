import type { Simplified } from '../../../kernel/definition/output';

/** What most workflows need of a campaign. */
export const simplifiedCampaign: Simplified = {
	fields: {
		id: 'id',
		name: 'name',
		subject: 'subject',
		status: 'status',
		sendMode: 'sendMode',
		createdAt: 'createdAt',
		sentAt: 'sentAt',
		sent: 'metrics.sent',
		opened: 'metrics.opened',
		clicked: 'metrics.clicked',
	},
};
