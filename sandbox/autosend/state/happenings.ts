import type { WebhookEventType } from '../webhooks/eventTypes';

/** Something that webhooks are told about. */
export interface Happening {
	event: WebhookEventType;
	/** As it is posted. */
	data: Record<string, unknown>;
}

/** What happens in the project while somebody watches; the rest is forgotten. */
export class Happenings {
	private watchers = 0;
	private untold: Happening[] = [];

	tell(event: WebhookEventType, data: Record<string, unknown>): void {
		if (this.watchers > 0) this.untold.push({ event, data });
	}

	/** @returns a function that ends the watch, and gives what nobody has been given yet, in order. */
	watch(): () => Happening[] {
		this.watchers += 1;
		return () => {
			this.watchers -= 1;
			const taken = this.untold;
			this.untold = [];
			return taken;
		};
	}
}
