import { createHash } from 'node:crypto';

import type { CaseSandbox } from '../../harness/caseSandbox';
import type { CaseService } from '../../harness/caseService';
import type { Hostile } from './hostile';
import { hostileValues } from './hostile';
import type { Place } from './places';
import type { InputOutcome } from './tryInput';
import { knownOf, tryInput } from './tryInput';

export interface InputSize {
	seed: number;
	/** Of so many fields, one is tried. */
	everyField: number;
	/** How many values each of them is fed with. */
	valuesEach: number;
}

/** Feeds hostile values into the fields of a service's operations. The clock has to run. */
export async function tryInputs<S extends CaseSandbox>(
	service: CaseService<S>,
	places: Array<Place<S>>,
	{ seed, everyField, valuesEach }: InputSize,
	onOutcome: (outcome: InputOutcome) => void = () => {},
): Promise<InputOutcome[]> {
	const sandbox = await service.startSandbox({ apiKey: `${service.keyPrefix}inputs-key` });
	const known = knownOf(service.catalogue);
	const values = hostileValues(seed, 20);
	const outcomes: InputOutcome[] = [];
	for (const place of places) {
		const start = numberOf(place) + seed;
		if (start % everyField !== 0) continue;
		for (let count = 0; count < valuesEach; count++) {
			// Steps that have no divisor in common with the number of values lead to different kinds.
			const value = values[(start + 37 * count) % values.length];
			const outcome = await tryInput({ service, known, sandbox }, place, value);
			onOutcome(outcome);
			outcomes.push(outcome);
		}
	}
	await sandbox.stop();
	return outcomes;
}

/** Hangs on nothing but the field, so that another operation changes nothing for this one. */
function numberOf({
	resource,
	operation,
	row,
	path,
}: Pick<Place, 'resource' | 'operation' | 'path'> & { row: { title?: string } }): number {
	const name = [resource, operation, row.title, ...path].join();
	return createHash('sha256').update(name).digest().readUInt32BE();
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
