import { resetSafeRegexEngine, setSafeRegexEngine } from 'n8n-workflow';

import { startClock } from './clock';

/**
 * Starts the virtual clock, seeds the jitter of waits, and takes n8n's limit of 250 real
 * milliseconds for a regular expression away, which a busy machine exceeds.
 *
 * @returns a function that undoes all of it
 */
export function startVirtualTime(seed = 1): () => void {
	const stopClock = startClock();
	const { random } = Math;
	Math.random = seededRandom(seed);
	setSafeRegexEngine({
		exec: (pattern, input, flags) => new RegExp(pattern, flags).exec(input),
		test: (pattern, input, flags) => new RegExp(pattern, flags).test(input),
		replace: (pattern, input, flags, by) => input.replace(new RegExp(pattern, flags), by),
		matchAll: (pattern, input, flags = '') =>
			Array.from(input.matchAll(new RegExp(pattern, flags.includes('g') ? flags : `${flags}g`))),
		split: (pattern, input, flags) => input.split(new RegExp(pattern, flags)),
	});
	return () => {
		stopClock();
		Math.random = random;
		resetSafeRegexEngine();
	};
}

/** The generator "mulberry32". */
function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
