/** Gives whole numbers from 0 to below a bound that look random. */
export type Random = (below: number) => number;

/** Numbers from 0 to below 1 that look random, the same for the same seed: mulberry32. */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The same as whole numbers. */
export function randomFrom(seed: number): Random {
	const random = seededRandom(seed);
	return (below) => Math.floor(random() * below);
}

/** One of some values. */
export function oneOf<T>(random: Random, values: readonly T[]): T {
	return values[random(values.length)];
}
