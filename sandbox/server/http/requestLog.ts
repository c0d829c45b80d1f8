export type QueryValues = Record<string, string | string[]>;

/** One request as it arrived. The API key appears nowhere in it. */
export interface RequestLogEntry {
	/** Catalogue id, `null` for an unknown route. */
	operation: string | null;
	method: string;
	/** As sent, without `/api/v1` and without the query. */
	path: string;
	/** Decoded path parameters, before any type conversion. */
	params: Record<string, string>;
	query: QueryValues;
	/** Parsed JSON; `undefined` without a JSON body. */
	body: unknown;
	/** `null` while unanswered, and for good when the connection was destroyed. */
	status: number | null;
	/** Whether it has had its effect, whatever became of the answer. */
	executed: boolean;
	/** Arrival, ms since the epoch. */
	at: number;
	/** ms since the epoch; `null` like `status`. */
	answeredAt: number | null;
}

/** All requests since the start or the last clearing, in order of arrival. */
export class RequestLog {
	readonly entries: RequestLogEntry[] = [];

	open(entry: Omit<RequestLogEntry, 'status' | 'answeredAt' | 'executed'>): RequestLogEntry {
		const opened: RequestLogEntry = { ...entry, status: null, answeredAt: null, executed: false };
		this.entries.push(opened);
		return opened;
	}

	/** Empties the array in place, so that a reference to it stays good. */
	clear(): void {
		this.entries.length = 0;
	}
}
