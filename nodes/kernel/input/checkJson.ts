import { calculatedValue } from '../definition/calculatedValue';
import type { Field } from '../definition/field';
import { FieldError } from '../definition/fieldError';
import { isObject } from '../definition/values';

/** A field whose default is an object takes objects, one whose default is a list takes lists of them. */
export function checkJson(field: Field, raw: unknown, label: string): unknown {
	const value = typeof raw === 'string' ? parseJson(raw, label) : raw;
	checkCalculated(value, label);
	const [isRight, what] =
		{
			'{}': [isObject(value), 'an object'],
			'[]': [Array.isArray(value) && value.every(isObject), 'a list of objects'],
		}[String(field.default)] ?? ([true, ''] as const);
	if (isRight) return value;
	throw new FieldError(`${label} is not ${what}`, `It has to be ${what}, as JSON.`);
}

/** Refuses numbers and dates that could not be calculated: JSON makes null of them. */
function checkCalculated(value: unknown, label: string): void {
	JSON.stringify(value, function (this: Record<string, unknown>, name: string, written: unknown) {
		// Before its `toJSON`, which says null of an invalid date.
		calculatedValue(this[name], name === '' ? label : `'${name}' of ${label}`);
		return written;
	});
}

function parseJson(text: string, label: string): unknown {
	const problem = jsonProblem(text);
	if (problem) throw new FieldError(`${label} is not valid JSON`, `${problem}.`);
	return JSON.parse(text) as unknown;
}

function jsonProblem(text: string): string | undefined {
	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		return (error as Error).message;
	}
}
