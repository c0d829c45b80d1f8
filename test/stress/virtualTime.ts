import { seededRandom } from '../harness/seededRandom';
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
