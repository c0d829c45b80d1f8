import type { Finding } from './report/finding';

/** How much an attack tries. */
export interface AttackSize {
	/** The same seed tries the same. */
	seed: number;
	rounds: number;
}

/** Tries at random what should never go wrong. The clock has to run. */
export type Attack = (size: AttackSize) => Promise<Finding[]>;

/**
 * What an attack has found.
 *
 * @param tried how much of what was tried
 * @param wrong how often what went wrong
 * @param example the first that went wrong
 */
export function foundBy(
	what: string,
	tried: string,
	wrong: Record<string, number>,
	example?: string,
): Finding {
	const counts = Object.entries(wrong);
	const words = counts.map(([name, count]) => `${count} ${name}`).join(', ');
	return {
		what,
		figures: `${tried}; ${words}${example === undefined ? '' : ` (${example})`}`,
		holds: counts.every(([, count]) => count === 0),
	};
}
