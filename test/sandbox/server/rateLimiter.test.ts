import { RateLimiter } from '../../../sandbox/server/http/rateLimiter';

it('slides', () => {
	const limiter = new RateLimiter({ limit: 2, windowMs: 1000 });
	const admitted = (now: number) => limiter.admit('key', now).waitMs === null;
	expect([0, 600, 900, 1000, 1500, 1600].map(admitted)).toEqual([
		true,
		true,
		false,
		true,
		false,
		true,
	]);
});

it('waits for the slowest of the full windows', () => {
	const limiter = new RateLimiter([
		{ limit: 1, windowMs: 500 },
		{ limit: 1, windowMs: 2500 },
	]);
	const waits = [0, 100, 2499, 2500].map((now) => limiter.admit('key', now).waitMs);
	expect(waits).toEqual([null, 2400, 1, null]);
});

it('tells how far the tightest window is used up', () => {
	const limiter = new RateLimiter([
		{ limit: 60, windowMs: 60_000 },
		{ limit: 10, windowMs: 2_000 },
	]);
	limiter.admit('key', 1_000);
	const { usage } = limiter.admit('key', 1_500);
	expect(usage).toEqual({ limit: 10, remaining: 8, resetAt: 3_000 });
});

it('has nothing to tell without a limit', () => {
	expect(new RateLimiter(false).admit('key', 0)).toEqual({ waitMs: null, usage: null });
});

it('counts each key by itself', () => {
	const limiter = new RateLimiter({ limit: 1, windowMs: 1000 });
	expect(limiter.admit('one', 0).waitMs).toBeNull();
	expect(limiter.admit('two', 0).waitMs).toBeNull();
	expect(limiter.admit('one', 1).waitMs).not.toBeNull();
});
