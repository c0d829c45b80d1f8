import type { Address } from '../../state/outbox';
import type { OperationRequest } from '../handler';
import { refuseCrowd } from './addresses';
import { messageOf, type WrittenMessage } from './message';
import { recordEmail } from './record';

interface Recipient extends Address {
	dynamicData?: Record<string, unknown>;
	cc?: Address[];
	bcc?: Address[];
}

interface BulkBody extends WrittenMessage {
	recipients: Recipient[];
}

/** Suppressed recipients are the failed ones, which is a guess. */
export function sendBulk({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, BulkBody>): object {
	const { recipients, dynamicData: shared } = body;
	for (const [index, { cc = [], bcc = [], ...to }] of recipients.entries()) {
		refuseCrowd(`recipients.${index}`, [to], cc, bcc);
	}
	const message = messageOf(state, body);
	const batchId = state.ids.takeBatch();
	const about = { source: 'bulk', batchId, createdAt: now.toISOString() } as const;
	const emails = recipients.map(({ email, name, cc, bcc, dynamicData }) =>
		recordEmail(
			state,
			message,
			{ to: { email, name }, cc, bcc, dynamicData: { ...shared, ...dynamicData } },
			about,
		),
	);
	const failedCount = emails.filter(({ status }) => status === 'suppressed').length;
	return {
		success: true,
		data: {
			batchId,
			totalRecipients: emails.length,
			successCount: emails.length - failedCount,
			failedCount,
		},
	};
}
