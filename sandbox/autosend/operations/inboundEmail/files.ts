import { FileResult } from '../../../server/operations/fileResult';
import type { InboundAttachment, InboundEmail } from '../../state/inboundEmails';
import type { OperationRequest } from '../handler';
import { uncodedError } from '../refusals';
import { linkTo } from './links';
import { requireInboundEmail, type InboundPath } from './requireInboundEmail';

interface AttachmentPath extends InboundPath {
	/** An attachment's id, or its place from 0. */
	idx: string;
}

export function getRaw({ params, state, now, filesUrl }: OperationRequest<InboundPath>): object {
	const { id } = requireInboundEmail(state, params);
	return { success: true, data: linkTo(filesUrl, `${id}.eml`, now) };
}

export function getAttachment({
	params,
	query,
	state,
	now,
	filesUrl,
}: OperationRequest<AttachmentPath, { download: boolean }>): object {
	if (!/^[0-9a-f]{24}$/.test(params.id)) throw uncodedError(400, 'Invalid value');
	const attachment = attachmentOf(requireInboundEmail(state, params), params.idx);
	const { attachmentId, filename, contentType, bytes } = attachment;
	if (query.download) return new FileResult(filename, contentType, bytes);
	const link = linkTo(filesUrl, `${params.id}/${attachmentId}`, now);
	return {
		success: true,
		data: { attachmentId, filename, contentType, size: bytes.length, ...link },
	};
}

/** @throws ApiError for what is neither an id nor a place, and for those of no attachment. */
function attachmentOf({ attachments }: InboundEmail, idx: string): InboundAttachment {
	if (!/^(\d+|att_[0-9a-f]+)$/.test(idx)) throw uncodedError(400, 'Invalid value');
	const attachment =
		attachments.find(({ attachmentId }) => attachmentId === idx) ?? attachments[Number(idx)];
	if (!attachment) throw uncodedError(404, 'Attachment not found');
	return attachment;
}
