/** A request that has left. The API counts it when it arrives, which is before it is answered. */
export interface Departure {
	at: number;
	answeredAt?: number;
}

// A request may arrive late, and push the eleventh into the window of the first. So it is counted
// from its answer, but no later than this after it left.
const LATEST_ARRIVAL_MS = 500;

/** When a departure counts from; while it is unanswered, this moves with `now`. */
export function arrival({ at, answeredAt }: Departure, now: number): number {
	return Math.min(answeredAt ?? now, at + LATEST_ARRIVAL_MS);
}

// Dropped entries are cut off in one go once there are this many, and more of them than others.
const CUT_FROM = 1_024;

/** The departures that still count, oldest first. No call costs more when there are more of them. */
export class Departures {
	private entries: Departure[] = [];

	/** Index of the oldest one that counts. */
	private first = 0;

	get count(): number {
		return this.entries.length - this.first;
	}

	add(departure: Departure): void {
		this.entries.push(departure);
	}

	/** The last departure is number 1. */
	fromLast(number: number): Departure | undefined {
		return number > this.count ? undefined : this.entries[this.entries.length - number];
	}

	/** Drops those that count from this time or earlier. */
	dropUntil(time: number, now: number): void {
		while (this.count && arrival(this.entries[this.first], now) <= time) this.first++;
		if (this.first < CUT_FROM || this.first * 2 < this.entries.length) return;
		this.entries = this.entries.slice(this.first);
		this.first = 0;
	}
}
