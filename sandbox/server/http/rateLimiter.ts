import Joi from 'joi';
import { jsonAnswer, type Answer } from './answer';

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

export interface RateLimitVerdict {
	/** The 429, or `null` when the request may go on. */
	refusal: Answer | null;
	/** `x-ratelimit-*` of the window with the fewest requests left; empty without a limit. */
	headers: Record<string, string>;
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
		if (this.windows.length === 0) return { refusal: null, headers: {} };

		const longest = Math.max(...this.windows.map(({ windowMs }) => windowMs));
		const times = (this.acceptedAt.get(key) ?? []).filter((time) => time > now - longest);
		const full = this.windows.filter((window) => inside(times, window, now).length >= window.limit);
		if (full.length === 0) times.push(now);
		this.acceptedAt.set(key, times);

		return {
			refusal: full.length > 0 ? tooManyRequests(waitMs(full, times, now)) : null,
			headers: headersOf(this.windows, times, now),
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

function headersOf(
	windows: RateLimitWindow[],
	times: number[],
	now: number,
): Record<string, string> {
	const states = windows.map((window) => ({
		limit: window.limit,
		remaining: Math.max(0, window.limit - inside(times, window, now).length),
		reset: Math.ceil(freeAt(times, window, now) / 1000),
	}));
	const [tightest] = states.sort((a, b) => a.remaining - b.remaining || b.reset - a.reset);
	return {
		'x-ratelimit-limit': String(tightest.limit),
		'x-ratelimit-remaining': String(tightest.remaining),
		'x-ratelimit-reset': String(tightest.reset),
	};
}

function tooManyRequests(wait: number): Answer {
	const seconds = Math.max(1, Math.ceil(wait / 1000));
	const answer = jsonAnswer(429, {
		error: {
			code: 'RATE_LIMIT_EXCEEDED',
			message: `Too many requests. Retry after ${seconds} seconds.`,
			retry_after: seconds,
		},
	});
	answer.headers['retry-after'] = String(seconds);
	return answer;
}
