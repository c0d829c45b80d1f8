export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;

/** A Monday; every seeded date is counted from it, so that the seed never changes. */
const SEED_START_MS = Date.UTC(2026, 0, 12, 8, 15);

/** ISO instant that many days and minutes after the start of the seed; days may be negative. */
export function seedTime(days: number, minutes = 0): string {
	return isoTime(SEED_START_MS + days * DAY_MS + minutes * MINUTE_MS);
}

/** @param time ms since the epoch */
export function isoTime(time: number): string {
	return new Date(time).toISOString();
}
