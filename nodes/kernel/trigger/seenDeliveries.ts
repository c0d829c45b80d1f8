import { createHmac } from 'node:crypto';

import type { IWebhookFunctions } from 'n8n-workflow';

/** The answer to a delivery. n8n gives it when it has started the execution, or could not. */
interface Answer {
	readonly statusCode: number;
	readonly writableEnded: boolean;
}

/**
 * What is known of a delivery: it is new, an earlier one has started its execution, or an earlier one
 * is not answered yet.
 */
export type Standing = 'new' | 'started' | 'undecided';

/** Stands for all answers of deliveries that have started an execution. */
const STARTED: Answer = { statusCode: 200, writableEnded: true };

/**
 * Remembers names of deliveries, and forgets the oldest when there are too many.
 */
export class SeenNames {
	private readonly answers = new Map<string, Answer>();

	/** @param most how many it remembers */
	constructor(private readonly most: number) {}

	/**
	 * What is known of the delivery with these names, all of which are known from now on if it is new.
	 * Of one that comes again nothing is kept: whoever repeats a call may give it any other name, such
	 * as that of a delivery to come.
	 *
	 * @param answer to this one
	 */
	take(names: string[], answer: Answer): Standing {
		const known = names.map((name) => this.answers.get(name));
		const earlier = known.find((each) => each !== undefined && !isRefusal(each));
		if (earlier) {
			if (!earlier.writableEnded) return 'undecided';
			this.settle(names, earlier);
			return 'started';
		}
		for (const name of names) this.answers.set(name, answer);
		for (const oldest of this.answers.keys()) {
			if (this.answers.size <= this.most) break;
			this.answers.delete(oldest);
		}
		return 'new';
	}

	/** Notes that an answer has been given, so that it need not be kept. */
	settle(names: string[], answer: Answer): void {
		for (const name of names) {
			if (this.answers.get(name) !== answer) continue;
			if (isRefusal(answer)) this.answers.delete(name);
			else this.answers.set(name, STARTED);
		}
	}
}

function isRefusal({ statusCode, writableEnded }: Answer): boolean {
	return writableEnded && statusCode >= 300;
}

// About 80 bytes each. A delivery has two of them, so these are 50,000 deliveries.
const MOST_NAMES = 100_000;

// Of all triggers of a service in this process of n8n. Static data would outlive the process and be
// shared with others, but n8n loads it before a call and writes it as a whole behind it: calls at
// the same time would lose each other's entries, and one that meets a publication would put an old
// secret back. Besides, each event would write the list into the database.
const seen = new SeenNames(MOST_NAMES);

/**
 * What is known of a delivery. One that n8n could not start an execution for, and answered with an
 * error, may come again.
 *
 * @param secret of the webhook that it came by; other webhooks and nodes have names of their own
 * @param names of the delivery, any of which tells it again; one alone may be easy to change
 */
export function standingOf(context: IWebhookFunctions, secret: string, names: string[]): Standing {
	const { webhookId } = context.getNode();
	const marks = names.map((name) => markOf(`${webhookId} ${name}`, secret));
	const response = context.getResponseObject();
	const standing = seen.take(marks, response);
	// Where the caller has hung up, n8n answers nobody and no event tells: then the response itself is
	// looked at when the delivery comes again.
	if (standing === 'new') response.once('finish', () => seen.settle(marks, response));
	return standing;
}

const MARK_LENGTH = 22;

/** A name of one length, which says nothing of the secret. */
function markOf(name: string, secret: string): string {
	return createHmac('sha256', secret).update(name).digest('base64url').slice(0, MARK_LENGTH);
}
