/**
 * Milliseconds on a clock that only goes forward, for all that is waited for: the system's clock is
 * set back and forth by people, time servers and sleeping machines.
 */
export function monotonicNow(): number {
	return performance.now();
}
