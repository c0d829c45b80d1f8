import type { Field } from '../definition/field';
import { FieldError } from '../definition/fieldError';
import { shown } from '../definition/shown';

/** @throws FieldError for what is no number, or not one that the field takes */
export function checkNumber(field: Field, raw: unknown, label: string): number {
	const value = typeof raw === 'string' && !/^\s*0[xob]/i.test(raw) ? Number(raw) : raw;
	if (typeof value !== 'number' || !Number.isFinite(value)) {
		throw new FieldError(`${label} cannot be "${shown(raw)}"`, 'It has to be a number.');
	}
	// JSON of such a number is another number to the API, or one that it refuses.
	if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
		throw new FieldError(`${label} is ${value}`, 'That number is too large.');
	}
	const { minValue, maxValue, numberPrecision } = field.typeOptions ?? {};
	if (numberPrecision === 0 && !Number.isInteger(value)) {
		throw new FieldError(`${label} is ${value}`, 'It has to be a whole number.');
	}
	if (
		(minValue !== undefined && value < minValue) ||
		(maxValue !== undefined && value > maxValue)
	) {
		throw new FieldError(`${label} is ${value}`, `It has to be ${range(minValue, maxValue)}.`);
	}
	return value;
}

function range(min?: number, max?: number): string {
	if (max === undefined) return `${min} or more`;
	return min === undefined ? `${max} or less` : `from ${min} to ${max}`;
}
