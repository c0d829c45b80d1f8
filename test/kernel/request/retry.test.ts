import { backoff, resetTime, waitAskedFor } from '../../../nodes/kernel/request/retry';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);

afterEach(() => {
	jest.restoreAllMocks();
});

describe('backoff', () => {
	const drawn = (random: number) => jest.spyOn(Math, 'random').mockReturnValue(random);
	const TRIES = [1, 2, 3, 4, 5, 6, 7, 20, 2000];

	it('doubles with every try up to a longest wait', () => {
		drawn(1);
		const waits = TRIES.map(backoff);
		expect(waits.slice(0, 5)).toEqual([1, 2, 4, 8, 16].map((times) => times * waits[0]));
		expect(waits.slice(5)).toEqual(Array(4).fill(Math.max(...waits)));
		expect(Math.max(...waits)).toBeLessThanOrEqual(60_000);
	});

	it('is spread by chance, and never below half', () => {
		drawn(1);
		const longest = TRIES.map(backoff);
		drawn(0);
		expect(TRIES.map(backoff)).toEqual(longest.map((wait) => wait / 2));
		drawn(0.5);
		expect(TRIES.map(backoff)).toEqual(longest.map((wait) => wait * 0.75));
	});

	it('is whole milliseconds', () => {
		drawn(0.123456789);
		expect(TRIES.map(backoff).every(Number.isInteger)).toBe(true);
	});
});

describe('waitAskedFor', () => {
	const asked = (headers: object, told?: unknown) =>
		waitAskedFor(headers as Record<string, string>, told, NOW);

	it.each([
		['2', 2_000],
		['0', 0],
		['0.5', 500],
		['120', 120_000],
		[3, 3_000],
		['-5', 0],
		['86400', 86_400_000],
	])('reads the seconds of Retry-After: %s', (header, ms) => {
		expect(asked({ 'retry-after': header })).toBe(ms);
	});

	it.each([
		['Thu, 15 Jan 2026 12:00:30 GMT', 30_000],
		['Thu, 15 Jan 2026 11:59:00 GMT', 0],
		['Fri, 16 Jan 2026 12:00:00 GMT', 86_400_000],
	])('reads the date of Retry-After: %s', (header, ms) => {
		expect(asked({ 'retry-after': header })).toBe(ms);
	});

	it.each([['soon'], ['1e400'], ['Infinity'], [''], ['   '], [undefined], [null], ['about 5']])(
		'knows nothing from a Retry-After such as %j',
		(header) => {
			expect(asked({ 'retry-after': header })).toBeUndefined();
		},
	);

	it('reads what the body says', () => {
		expect(asked({}, 4)).toBe(4_000);
		expect(asked({}, '4')).toBe(4_000);
	});

	it('reads x-ratelimit-reset', () => {
		expect(asked({ 'x-ratelimit-reset': '7' })).toBe(7_000);
		expect(asked({ 'x-ratelimit-reset': String(NOW / 1_000 + 9) })).toBe(9_000);
		expect(asked({ 'x-ratelimit-reset': String(NOW / 1_000 - 9) })).toBe(0);
	});

	it('prefers Retry-After to the body, and the body to x-ratelimit-reset', () => {
		const reset = { 'x-ratelimit-reset': '30' };
		expect(asked({ 'retry-after': '10', ...reset }, 20)).toBe(10_000);
		expect(asked({ 'retry-after': 'soon', ...reset }, 20)).toBe(20_000);
		expect(asked({ 'retry-after': '0', ...reset }, 20)).toBe(0);
		expect(asked(reset, 'soon')).toBe(30_000);
	});
});

describe('resetTime', () => {
	it.each([
		['seconds to wait', '30'],
		['seconds of the epoch', String((NOW + 30_000) / 1_000)],
		['milliseconds of the epoch', String(NOW + 30_000)],
	])('understands %s', (_, header) => {
		expect(resetTime({ 'x-ratelimit-reset': header }, NOW)).toBe(NOW + 30_000);
	});

	it.each([[undefined], [''], ['soon']])('knows nothing from %j', (header) => {
		expect(resetTime({ 'x-ratelimit-reset': header }, NOW)).toBeUndefined();
	});
});
