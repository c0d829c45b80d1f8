import type { Attachment } from '../../state/outbox';
import { invalid } from '../refusals';

/** Of the base64 text; whether the API means 40,000,000 is not known. */
const MAX_BYTES = 40 * 1024 * 1024;

/** @throws ApiError for files that are none, have two sources, or are too large together. */
export function refuseAttachments(attachments: Attachment[]): void {
	for (const [index, { content, fileUrl }] of attachments.entries()) {
		if ((content === undefined) === (fileUrl === undefined)) {
			throw invalid(`attachments.${index}`, 'must have either content or fileUrl');
		}
	}
	const bytes = attachments.reduce((sum, { content = '' }) => sum + content.length, 0);
	if (bytes > MAX_BYTES) throw invalid('attachments', 'must not exceed 40 MB together');
}
