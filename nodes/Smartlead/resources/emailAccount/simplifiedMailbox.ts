import type { Simplified } from '../../../kernel/definition/output';

/** What tells whether a mailbox is well; the names are those of the API, without their groups. */
export const simplifiedMailbox: Simplified = {
	fields: {
		id: 'id',
		from_name: 'from_name',
		from_email: 'from_email',
		is_suspended: 'is_suspended',
		is_smtp_success: 'is_smtp_success',
		is_imap_success: 'is_imap_success',
		warmup_status: 'warmup_details.status',
		warmup_reputation: 'warmup_details.warmup_reputation',
		tags: 'tags',
		campaign_ids: 'campaign_ids',
	},
};
