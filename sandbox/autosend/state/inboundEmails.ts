import type { Identifiers } from './identifiers';
import type { Address } from './outbox';
import { PDF, PNG } from './seedFiles';

export type InboundStatus =
	| 'PROCESSED'
	| 'PROCESSING'
	| 'FAILED'
	| 'BLOCKED_UNVERIFIED'
	| 'BLOCKED_UNROUTED';

export interface InboundAttachment {
	attachmentId: string;
	filename: string;
	contentType: string;
	bytes: Buffer;
}

/** An email that a receiving domain of the project has got. */
export interface InboundEmail {
	id: string;
	/** Of its header. */
	messageId: string;
	domainId: string;
	domainName: string;
	from: Address;
	to: Address[];
	subject: string;
	text: string;
	/** Without it, answers have the text in a paragraph. */
	html?: string;
	attachments: InboundAttachment[];
	status: InboundStatus;
	/** The id of the first message of its thread. */
	threadId: string;
	/** The header's message id of what it answers. */
	inReplyTo: string | null;
	/** The id of what it answers: an email that was sent, or a received one. */
	inReplyToEmailActivityId: string | null;
	inReplyToInboundEmailId: string | null;
	receivedAt: string;
}

interface Seed {
	from: [email: string, name: string | null];
	subject: string;
	text: string;
	status?: InboundStatus;
	files?: Array<Omit<InboundAttachment, 'attachmentId'>>;
	/** Number of the seed, from 0, that began the thread. */
	answers?: number;
}

const ANA: Seed['from'] = ['ana@example.org', 'Ana Ruiz'];
const BEN: Seed['from'] = ['ben.okafor@example.com', null];
const CSV = Buffer.from('order,total\nA-1,19.90\nA-2,5.00\n');

const SEEDS: Seed[] = [
	{
		from: ANA,
		subject: 'Question about my invoice',
		text: 'Is this one right?',
		files: [{ filename: 'invoice.pdf', contentType: 'application/pdf', bytes: PDF }],
	},
	{ from: ANA, subject: 'Re: Question about my invoice', text: 'One more thing.', answers: 0 },
	{
		from: BEN,
		subject: 'Broken on arrival',
		text: 'See the picture.',
		files: [
			{ filename: 'photo.png', contentType: 'image/png', bytes: PNG },
			{ filename: 'orders.csv', contentType: 'text/csv', bytes: CSV },
		],
	},
	{ from: BEN, subject: 'Thank you', text: 'It works now.' },
	{ from: ['robot@example.com', null], subject: 'Out of office', text: 'Back on Monday.' },
	{ from: ANA, subject: 'Too large', text: '', status: 'FAILED' },
	{
		from: ['spam@example.com', 'Prize'],
		subject: 'You have won',
		text: 'Click here.',
		status: 'BLOCKED_UNVERIFIED',
	},
	{ from: BEN, subject: 'To nobody', text: 'Hello?', status: 'BLOCKED_UNROUTED' },
];

/** A file of a message, under a new id. */
export function newAttachment(
	ids: Identifiers,
	file: Omit<InboundAttachment, 'attachmentId'>,
): InboundAttachment {
	return { attachmentId: `att_${ids.take('attachment')}`, ...file };
}

/** Eight messages to one receiving domain, oldest first: a thread, files, and one of most states. */
export function seedInboundEmails(ids: Identifiers): Map<string, InboundEmail> {
	const domainId = ids.take('receivingDomain');
	const emails: InboundEmail[] = [];
	for (const [index, seed] of SEEDS.entries()) {
		emails.push(toInboundEmail(seed, index, ids, { domainId, emails }));
	}
	return new Map(emails.map((email) => [email.id, email]));
}

function toInboundEmail(
	{ from: [email, name], subject, text, status = 'PROCESSED', files = [], answers }: Seed,
	index: number,
	ids: Identifiers,
	{ domainId, emails }: { domainId: string; emails: InboundEmail[] },
): InboundEmail {
	const id = ids.take('inboundEmail');
	const first = answers === undefined ? undefined : emails[answers];
	return {
		id,
		messageId: `<m${index + 1}@${email.split('@')[1]}>`,
		domainId,
		domainName: 'inbox.example.net',
		from: { email, name },
		to: [{ email: 'help@inbox.example.net', name: null }],
		subject,
		text,
		attachments: files.map((file) => newAttachment(ids, file)),
		status,
		threadId: first?.threadId ?? id,
		inReplyTo: first?.messageId ?? null,
		inReplyToEmailActivityId: null,
		inReplyToInboundEmailId: first?.id ?? null,
		receivedAt: `2026-05-0${index + 1}T09:00:00.000Z`,
	};
}
