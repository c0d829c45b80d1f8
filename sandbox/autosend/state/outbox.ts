import type { Identifiers } from './identifiers';

export interface Address {
	email: string;
	name?: string | null;
}

/** As it was sent along: either with its content or with where to get it. */
export interface Attachment {
	fileName: string;
	/** Base64. */
	content?: string;
	fileUrl?: string;
	contentType?: string;
	description?: string;
}

/** The words are the sandbox's own: no source shows what an email's status is called. */
export type EmailStatus = 'queued' | 'suppressed' | 'deferred' | 'delivered' | 'bounced';

/** An email that the API has taken over. */
export interface SentEmail {
	id: string;
	/** Which kind of request it comes from. */
	source: 'send' | 'bulk' | 'campaign' | 'reply' | 'automation';
	batchId?: string;
	campaignId?: string;
	workflowAutomationId?: string;
	/** Whether the request called it a test. */
	isTest?: boolean;
	/** The inbound message that it answers. */
	inReplyTo?: string;
	from: Address;
	to: Address;
	/** Without those that are suppressed, like `bcc`. */
	cc: Address[];
	bcc: Address[];
	replyTo?: Address;
	/** With its placeholders filled, like `html` and `text`. */
	subject: string;
	html?: string;
	text?: string;
	templateId?: string;
	dynamicData: Record<string, unknown>;
	unsubscribeGroupId?: string;
	trackingClick: boolean;
	trackingOpen: boolean;
	headers: Record<string, string>;
	attachments: Attachment[];
	status: EmailStatus;
	createdAt: string;
	sentAt: string | null;
	deliveredAt: string | null;
	openedAt: string | null;
	clickedAt: string | null;
	bouncedAt: string | null;
}

/** What an email is before it has left, with nothing that a request may leave out. */
export const newEmail = {
	cc: [],
	bcc: [],
	dynamicData: {},
	headers: {},
	attachments: [],
	sentAt: null,
	deliveredAt: null,
	openedAt: null,
	clickedAt: null,
	bouncedAt: null,
} satisfies Partial<SentEmail>;

/** Emails of the days before: opened and clicked, delivered, bounced, and one to a suppressed address. */
export function seedOutbox(ids: Identifiers): Map<string, SentEmail> {
	const at = (seconds: number) => `2026-05-04T10:00:0${seconds}.000Z`;
	const seeds: Array<Partial<SentEmail> & Pick<SentEmail, 'to' | 'status'>> = [
		{
			to: { email: 'ana@example.org', name: 'Ana Ruiz' },
			status: 'delivered',
			sentAt: at(1),
			deliveredAt: at(3),
			openedAt: '2026-05-04T12:10:00.000Z',
			clickedAt: '2026-05-04T12:11:00.000Z',
		},
		{
			to: { email: 'ben.okafor@example.com', name: 'Ben Okafor' },
			status: 'delivered',
			sentAt: at(1),
			deliveredAt: at(4),
		},
		{
			to: { email: 'bounced@example.net' },
			status: 'bounced',
			sentAt: at(1),
			bouncedAt: at(5),
		},
		{ to: { email: 'unsubscribed@example.org' }, status: 'suppressed' },
	];
	const emails = seeds.map(
		(seed): SentEmail => ({
			...newEmail,
			id: ids.take('email'),
			source: 'send',
			from: { email: 'orders@example.net', name: 'Shop' },
			subject: 'Your order has left',
			text: 'It is on its way.',
			trackingClick: true,
			trackingOpen: true,
			createdAt: at(0),
			...seed,
		}),
	);
	return new Map(emails.map((email) => [email.id, email]));
}
