import { createHmac } from 'node:crypto';

import type { IWebhookFunctions } from 'n8n-workflow';

/**
 * Remembers names, and forgets the oldest when there are too many.
 */
export class SeenNames {
	private readonly names = new Set<string>();

	/** @param most how many it remembers */
	constructor(private readonly most: number) {}

	/** Whether none of these has come before. From now on, all of them have. */
	areNew(names: string[]): boolean {
		const areNew = !names.some((name) => this.names.has(name));
		for (const name of names) this.names.add(name);
		for (const oldest of this.names) {
			if (this.names.size <= this.most) break;
			this.names.delete(oldest);
		}
		return areNew;
	}

	forget(names: string[]): void {
		for (const name of names) this.names.delete(name);
	}
}

// About 80 bytes each. A delivery has two of them, so these are 50,000 deliveries.
const MOST_NAMES = 100_000;

// Of all triggers of a service in this process of n8n. Static data would outlive the process and be
// shared with others, but n8n loads it before a call and writes it as a whole behind it: calls at
// the same time would lose each other's entries, and one that meets a publication would put an old
// secret back. Besides, each event would write the list into the database.
const seen = new SeenNames(MOST_NAMES);

/**
 * Whether a delivery comes for the first time. One that n8n could not start an execution for, and
 * answered with an error, may come again.
 *
 * @param secret of the webhook that it came by; other webhooks and nodes have names of their own
 * @param names of the delivery, any of which tells it again; one alone may be easy to change
 */
export function isFirstDelivery(
	context: IWebhookFunctions,
	secret: string,
	names: string[],
): boolean {
	const { webhookId } = context.getNode();
	const marks = names.map((name) => markOf(`${webhookId} ${name}`, secret));
	if (!seen.areNew(marks)) return false;
	const response = context.getResponseObject();
	response.once('finish', () => {
		if (response.statusCode >= 500) seen.forget(marks);
	});
	return true;
}

const MARK_LENGTH = 22;

/** A name of one length, which says nothing of the secret. */
function markOf(name: string, secret: string): string {
	return createHmac('sha256', secret).update(name).digest('base64url').slice(0, MARK_LENGTH);
}
