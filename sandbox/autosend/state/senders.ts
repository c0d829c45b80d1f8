import type { Identifiers } from './identifiers';

/** An identity that emails are sent as. */
export interface Sender {
	id: string;
	email: string;
	name?: string;
	replyTo?: string;
}

export function seedSenders(ids: Identifiers): Map<string, Sender> {
	const senders: Sender[] = [
		{ name: 'News desk', email: 'news@example.net', replyTo: 'help@example.net' },
		{ name: 'Shop', email: 'orders@example.net', replyTo: 'help@example.net' },
		{ name: 'Support', email: 'help@example.net', replyTo: 'help@example.net' },
	].map((sender) => ({ id: ids.take('sender'), ...sender }));
	return new Map(senders.map((sender) => [sender.id, sender]));
}
