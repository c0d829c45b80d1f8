import type { Field } from '../definition/field';
import { FieldError } from '../definition/fieldError';
import { isObject } from '../definition/values';

/** A field whose default is an object takes objects, one whose default is a list takes lists of them. */
export function checkJson(field: Field, raw: unknown, label: string): unknown {
	const value = typeof raw === 'string' ? parseJson(raw, label) : raw;
	const [isRight, what] =
		{
			'{}': [isObject(value), 'an object'],
			'[]': [Array.isArray(value) && value.every(isObject), 'a list of objects'],
		}[String(field.default)] ?? ([true, ''] as const);
	if (isRight) return value;
	throw new FieldError(`${label} is not ${what}`, `It has to be ${what}, as JSON.`);
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
