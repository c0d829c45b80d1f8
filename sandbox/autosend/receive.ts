import Joi from 'joi';
import type { Action } from '../server/action';
import { CannotDeliver } from '../server/webhooks/cannotDeliver';
import type { AutoSendTypes } from './serviceTypes';
import type { AutoSendState } from './state';
import { addInboundEmail } from './state/addInboundEmails';
import { newAttachment, type InboundEmail } from './state/inboundEmails';
import type { Address } from './state/outbox';
import { inboundData } from './webhooks/eventData';

/** A message that somebody sends to a receiving domain. */
interface Wish {
	from: Address;
	to: Address[];
	subject: string;
	text: string;
	html?: string;
	/** The id of what it answers: a received message, or an email that was sent. */
	answers?: string;
	attachments: Array<{ filename: string; contentType: string; content: string }>;
}

const addressSchema = Joi.object({
	email: Joi.string().email({ tlds: false }).required(),
	name: Joi.string().allow(null).default(null),
});

const schema = Joi.object({
	from: addressSchema.default({ email: 'ana@example.org', name: 'Ana Ruiz' }),
	to: Joi.array()
		.items(addressSchema)
		.min(1)
		.default([{ email: 'help@inbox.example.net', name: null }]),
	subject: Joi.string().allow('').default('A question'),
	text: Joi.string().allow('').default('Hello'),
	html: Joi.string(),
	answers: Joi.string(),
	attachments: Joi.array()
		.items(
			Joi.object({
				filename: Joi.string().required(),
				contentType: Joi.string().default('application/octet-stream'),
				content: Joi.string().base64().allow('').required(),
			}),
		)
		.default([]),
});

/**
 * Lets a message arrive. Webhooks hear of it when it is for the receiving domain; for another one it
 * is there, and blocked.
 */
export const receive: Action<AutoSendTypes> = {
	example: '{"subject":"Help!","attachments":[{"filename":"a.txt","content":"YQ=="}]}',
	schema,
	run(state, wish, now) {
		// The schema has made it one.
		const email = arrive(state, wish as Wish, now);
		const { id, messageId, threadId, status } = email;
		const received = { event: 'email.received', occasion: { data: inboundData(email) } } as const;
		return {
			answer: { id, messageId, threadId, status },
			changes: status === 'PROCESSED' ? [received] : [],
		};
	},
};

function arrive(state: AutoSendState, wish: Wish, now: Date): InboundEmail {
	const { answers, attachments, ...content } = wish;
	const isRouted = content.to.some(({ email }) => email.endsWith('@inbox.example.net'));
	return addInboundEmail(state, {
		...content,
		...threadOf(state, answers),
		attachments: attachments.map(({ filename, contentType, content: base64 }) =>
			newAttachment(state.ids, { filename, contentType, bytes: Buffer.from(base64, 'base64') }),
		),
		status: isRouted ? 'PROCESSED' : 'BLOCKED_UNROUTED',
		receivedAt: now.toISOString(),
	});
}

/** @throws CannotDeliver for an id that neither a received nor a sent email has. */
function threadOf(
	{ inboundEmails, outbox }: AutoSendState,
	answers?: string,
): Partial<InboundEmail> {
	if (answers === undefined) return {};
	const received = inboundEmails.get(answers);
	if (received) {
		const { threadId, messageId } = received;
		return { threadId, inReplyTo: messageId, inReplyToInboundEmailId: answers };
	}
	const sent = outbox.get(answers);
	if (!sent) throw new CannotDeliver(`What it answers is not there: ${answers}`);
	const domain = sent.from.email.split('@')[1];
	return {
		threadId: inboundEmails.get(sent.inReplyTo ?? '')?.threadId,
		inReplyTo: `<${answers}@${domain}>`,
		inReplyToEmailActivityId: answers,
	};
}
