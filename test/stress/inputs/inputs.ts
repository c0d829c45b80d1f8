import { startSmartleadSandbox } from '../../../sandbox';
import { rowsOf } from '../../harness/cases';
import { cases } from '../../smartlead/resources';
import type { Hostile } from './hostile';
import { hostileValues } from './hostile';
import type { Place } from './places';
import { placesOf } from './places';
import type { InputOutcome } from './tryInput';
import { tryInput } from './tryInput';

export interface InputSize {
	seed: number;
	/** Every so many fields one is tried. */
	everyField: number;
	/** How many values each of them is fed with; the next field gets the ones behind them. */
	valuesEach: number;
}

/** The fields of all operations. */
export function collectPlaces(): Place[] {
	return placesOf(rowsOf(cases));
}

/** Feeds hostile values into the fields of all operations. The clock has to run. */
export async function tryInputs(
	places: Place[],
	{ seed, everyField, valuesEach }: InputSize,
	onOutcome: (outcome: InputOutcome) => void = () => {},
): Promise<InputOutcome[]> {
	const sandbox = await startSmartleadSandbox({ apiKey: 'inputs' });
	const values = hostileValues(seed, 20);
	const outcomes: InputOutcome[] = [];
	let next = seed;
	for (const [index, place] of places.entries()) {
		if ((index + seed) % everyField !== 0) continue;
		for (let count = 0; count < valuesEach; count++) {
			// A step that has no divisor in common with the number of values reaches all of them.
			next = (next + 37) % values.length;
			const outcome = await tryInput(sandbox, place, values[next]);
			onOutcome(outcome);
			outcomes.push(outcome);
		}
	}
	await sandbox.stop();
	return outcomes;
}

/** One line about an outcome that is wrong, or undefined. */
export function lineOf({ place, hostile, why }: InputOutcome): string | undefined {
	if (!why) return undefined;
	const { resource, operation, path } = place;
	return `${resource}.${operation}, ${path.join('.')}, ${hostile.kind} (${shown(hostile)}): ${why}`;
}

function shown({ value, expression }: Hostile): string {
	return (expression ?? JSON.stringify(value) ?? '').slice(0, 60);
}
