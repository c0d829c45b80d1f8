import type { InboundAttachment, InboundEmail } from '../../state/inboundEmails';
import type { Address } from '../../state/outbox';

/** HTML as it has come, or made of the text. */
export function htmlOf({ text, html }: InboundEmail): string {
	return html ?? `<p>${text}</p>`;
}

/** The source of a message: its headers, and its text, HTML and files as parts. */
export function rawMessage(email: InboundEmail): Buffer {
	const { id, messageId, from, to, subject, text, inReplyTo, receivedAt, attachments } = email;
	const boundary = `part_${id}`;
	const headers = {
		From: addressText(from),
		To: to.map(addressText).join(', '),
		Subject: headerText(subject),
		Date: new Date(receivedAt).toUTCString(),
		'Message-ID': messageId,
		...(inReplyTo !== null && { 'In-Reply-To': inReplyTo, References: inReplyTo }),
		'MIME-Version': '1.0',
		'Content-Type': `multipart/mixed; boundary="${boundary}"`,
	};
	const parts = [
		partOf('text/plain; charset=utf-8', Buffer.from(text)),
		partOf('text/html; charset=utf-8', Buffer.from(htmlOf(email))),
		...attachments.map(filePart),
	];
	const lines = [
		...headerLines(headers),
		'',
		...parts.flatMap((part) => [`--${boundary}`, ...part]),
		`--${boundary}--`,
		'',
	];
	return Buffer.from(lines.join('\r\n'));
}

function filePart({ filename, contentType, bytes }: InboundAttachment): string[] {
	return partOf(contentType, bytes, {
		'Content-Disposition': `attachment; filename="${filename}"`,
	});
}

function partOf(
	contentType: string,
	bytes: Buffer,
	headers: Record<string, string> = {},
): string[] {
	const lines = bytes.toString('base64').match(/.{1,76}/g) ?? [];
	const all = { 'Content-Type': contentType, 'Content-Transfer-Encoding': 'base64', ...headers };
	return [...headerLines(all), '', ...lines];
}

function headerLines(headers: Record<string, string>): string[] {
	return Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
}

function addressText({ email, name }: Address): string {
	return name ? `${headerText(name)} <${email}>` : email;
}

/** As headers have to write what is not plain ASCII. */
function headerText(text: string): string {
	if (/^[\x20-\x7e]*$/.test(text)) return text;
	return `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}
