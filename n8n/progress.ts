/* eslint-disable @n8n/community-nodes/no-restricted-globals */

const HEARTBEAT_MS = 10_000;
const WORTH_REPORTING_MS = 5_000;

/** Options of one step. */
export interface StepOptions {
	/** Asked at every heartbeat for what can be seen of the work, such as a count. */
	status?: () => Promise<string> | string;
}

/** Tells the person at the terminal what is being done, since when, and that it is still going on. */
export class Progress {
	private readonly startedAt = Date.now();

	constructor(private readonly write: (text: string) => void) {}

	/** Prints one line, stamped with the seconds since the start. */
	line(text: string): void {
		this.write(`[${seconds(Date.now() - this.startedAt).padStart(6)}] ${text}\n`);
	}

	/** Does the work under a title; prints a line every ten seconds while it lasts. */
	async step<T>(title: string, work: () => Promise<T>, options: StepOptions = {}): Promise<T> {
		const stepStartedAt = Date.now();
		this.line(title);
		const heartbeat = setInterval(() => void this.beat(stepStartedAt, options), HEARTBEAT_MS);
		try {
			const result = await work();
			const took = Date.now() - stepStartedAt;
			if (took >= WORTH_REPORTING_MS) this.line(`  done in ${seconds(took)}`);
			return result;
		} finally {
			clearInterval(heartbeat);
		}
	}

	private async beat(stepStartedAt: number, { status }: StepOptions): Promise<void> {
		const seen = await Promise.resolve(status?.()).catch(() => undefined);
		const elapsed = seconds(Date.now() - stepStartedAt);
		this.line(`  still working, ${elapsed}${seen ? `: ${seen}` : ''}`);
	}
}

/** A duration in whole seconds, such as `95 s`. */
export function seconds(milliseconds: number): string {
	return `${Math.round(milliseconds / 1000)} s`;
}
