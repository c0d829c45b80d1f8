/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as sleep } from 'node:timers/promises';

interface Sleeper {
	/** Time of the clock, ms since the epoch. */
	due: number;
	/** Aborted when the real wait for it has to be begun anew, since the clock has changed. */
	alarm: AbortController;
}

/**
 * The time of a sandbox: that of the machine, unless it is held or has been set forward. Whoever
 * waits on it wakes when it says so, so that a test of minutes takes none.
 */
export class Clock {
	private ahead = 0;
	private heldAt: number | null = null;
	private readonly sleepers = new Set<Sleeper>();

	/** In ms since the epoch. */
	now(): number {
		return this.heldAt ?? Date.now() + this.ahead;
	}

	get isHeld(): boolean {
		return this.heldAt !== null;
	}

	/** Time stands still until it is set forward or released. */
	hold(): void {
		this.heldAt = this.now();
		this.ring();
	}

	/** Time runs on from where it stands. */
	release(): void {
		this.ahead = this.now() - Date.now();
		this.heldAt = null;
		this.ring();
	}

	/** Sets the clock forward, held or not. @param ms at least 0 */
	forward(ms: number): void {
		if (this.heldAt === null) this.ahead += ms;
		else this.heldAt += ms;
		this.ring();
	}

	/** The machine's time again. */
	reset(): void {
		this.ahead = 0;
		this.heldAt = null;
		this.ring();
	}

	/** Waits that long by this clock, or until the signal; never rejects. */
	async wait(ms: number, signal: AbortSignal): Promise<void> {
		const sleeper: Sleeper = { due: this.now() + ms, alarm: new AbortController() };
		this.sleepers.add(sleeper);
		while (!signal.aborted && this.now() < sleeper.due) {
			sleeper.alarm = new AbortController();
			await this.sleepUntil(sleeper.due, AbortSignal.any([signal, sleeper.alarm.signal]));
		}
		this.sleepers.delete(sleeper);
	}

	private async sleepUntil(due: number, signal: AbortSignal): Promise<void> {
		if (this.isHeld) {
			await new Promise<void>((resolve) => {
				signal.addEventListener('abort', () => resolve(), { once: true });
			});
			return;
		}
		await sleep(due - this.now(), undefined, { signal }).catch(() => undefined);
	}

	private ring(): void {
		for (const { alarm } of this.sleepers) alarm.abort();
	}
}
