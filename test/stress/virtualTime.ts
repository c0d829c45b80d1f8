import { startClock } from './clock';

/**
 * Starts the virtual clock and seeds the jitter of waits.
 *
 * @returns a function that undoes all of it
 */
export function startVirtualTime(seed = 1): () => void {
	const stopClock = startClock();
	const { random } = Math;
	Math.random = seededRandom(seed);
	return () => {
		stopClock();
		Math.random = random;
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
