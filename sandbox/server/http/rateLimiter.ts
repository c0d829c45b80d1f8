import Joi from 'joi';

/** At most `limit` requests in any `windowMs` milliseconds. */
export interface RateLimitWindow {
	limit: number;
	windowMs: number;
}

export type RateLimitRule = RateLimitWindow | RateLimitWindow[] | false;

const windowSchema = Joi.object({
	limit: Joi.number().integer().min(1).required(),
	windowMs: Joi.number().integer().min(1).required(),
});

/** Checks a rule that came over HTTP. */
export const rateLimitSchema = Joi.alternatives(
	windowSchema,
	Joi.array().items(windowSchema).min(1),
	Joi.boolean().valid(false),
).required();

/** How far a window is used up. */
export interface RateLimitUsage {
	limit: number;
	remaining: number;
	/** When the oldest counted request leaves the window, ms since the epoch. */
	resetAt: number;
}

export interface RateLimitVerdict {
	/** How long until a refused request would be admitted; `null` when this one may go on. */
	waitMs: number | null;
	/** Of the window with the fewest requests left; `null` without a limit. */
	usage: RateLimitUsage | null;
}

/** Sliding windows per API key. A refused request does not count against them. */
export class RateLimiter {
	private windows: RateLimitWindow[] = [];

	private readonly acceptedAt = new Map<string, number[]>();

	constructor(rule: RateLimitRule) {
		this.setRule(rule);
	}

	/** Replaces the windows and forgets what was counted. */
	setRule(rule: RateLimitRule): void {
		this.windows = rule === false ? [] : Array.isArray(rule) ? rule : [rule];
		this.forget();
	}

	/** Forgets what was counted. */
	forget(): void {
		this.acceptedAt.clear();
	}

	/** @param now ms since the epoch */
	admit(key: string, now: number): RateLimitVerdict {
		if (this.windows.length === 0) return { waitMs: null, usage: null };

		const longest = Math.max(...this.windows.map(({ windowMs }) => windowMs));
		const times = (this.acceptedAt.get(key) ?? []).filter((time) => time > now - longest);
		const full = this.windows.filter((window) => inside(times, window, now).length >= window.limit);
		if (full.length === 0) times.push(now);
		this.acceptedAt.set(key, times);

		return {
			waitMs: full.length > 0 ? waitMs(full, times, now) : null,
			usage: tightest(this.windows, times, now),
		};
	}
}

function inside(times: number[], { windowMs }: RateLimitWindow, now: number): number[] {
	return times.filter((time) => time > now - windowMs);
}

/** A full window takes the next request when the oldest of its last `limit` has left it. */
function freeAt(times: number[], window: RateLimitWindow, now: number): number {
	const counted = inside(times, window, now);
	return counted[Math.max(0, counted.length - window.limit)] + window.windowMs;
}

function waitMs(full: RateLimitWindow[], times: number[], now: number): number {
	return Math.max(...full.map((window) => freeAt(times, window, now))) - now;
}

function tightest(windows: RateLimitWindow[], times: number[], now: number): RateLimitUsage {
	const usages = windows.map((window) => ({
		limit: window.limit,
		remaining: Math.max(0, window.limit - inside(times, window, now).length),
		resetAt: freeAt(times, window, now),
	}));
	return usages.sort((a, b) => a.remaining - b.remaining || b.resetAt - a.resetAt)[0];
}
