/**
 * The number that a field of an event holds, which several send as text; NaN for anything else.
 * `Number` alone would throw for an object whose `toString` is no function.
 */
export function numberIn(value: unknown): number {
	return typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
}
