import type { QueryValues } from './apiRequest';

/** One request as it arrived. The API key appears nowhere in it. */
export interface RequestLogEntry {
	/** Name of the service that was asked. */
	service: string;
	/** Catalogue id, `null` for an unknown route. */
	operation: string | null;
	method: string;
	/** As sent, without the service's prefix and without the query. */
	path: string;
	/** Decoded path parameters, before any type conversion. */
	params: Record<string, string>;
	query: QueryValues;
	/** Those that mean something to the service beside the key, by name in lower case. */
	headers: Record<string, string>;
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

/** All requests to a service since the start or the last clearing, in order of arrival. */
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
