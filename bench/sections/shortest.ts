import type { RateLimitWindow } from '../../sandbox';

/** The shortest possible time in which so many requests get past the limits, in milliseconds. */
export function shortestMs(requests: number, windows: RateLimitWindow[]): number {
	const departures: number[] = [];
	for (let each = 0; each < requests; each++) {
		const free = windows.map(({ limit, windowMs }) =>
			each < limit ? 0 : departures[each - limit] + windowMs,
		);
		departures.push(Math.max(departures[each - 1] ?? 0, ...free));
	}
	return departures[requests - 1];
}
