import * as fc from 'fast-check';

/** A value that somebody may feed into a field. */
export interface Hostile {
	kind: string;
	/** What the expression of the field gives, out of the item; undefined takes `expression`. */
	value?: unknown;
	/** In the place of the one that reads the item. */
	expression?: string;
	/** No run can come as far as a request. */
	neverSends?: true;
}

const control = fc.string({
	unit: fc.constantFrom('\u0000', '\u0007', '\u001b', '\u007f', '\u2028', '\r', 'a', '%', '"'),
	minLength: 1,
	maxLength: 8,
});
const emoji = fc.string({
	unit: fc.constantFrom('👩‍👩‍👧', '💥', 'é', '𝕏', 'ي', '한'),
	minLength: 1,
	maxLength: 6,
});
const traversal = fc.constantFrom(
	'../1',
	'..',
	'.',
	'%2e%2e',
	'..%2f1',
	'1/../2',
	'1?a=b',
	'1#x',
	'\\..\\1',
);
const wrongType = fc.constantFrom<unknown>(true, {}, { a: 1 }, [], [[]], [null], [{}], { id: 1 });
const huge = fc.constantFrom<unknown>(1e21, 2 ** 53, -(2 ** 53), 1.5e308, '9'.repeat(400), 1e-9);

/** Every kind of value, with examples of each. */
const KINDS: Array<[string, fc.Arbitrary<Omit<Hostile, 'kind'>>]> = [
	['empty', fc.constant({ value: '' })],
	['null', fc.constant({ value: null })],
	['missing', fc.constant({ expression: '={{ $json.nothing }}' })],
	['blank', fc.constantFrom({ value: ' ' }, { value: '\t\n' }, { value: '\u00a0' })],
	['wrong type', wrongType.map((value) => ({ value }))],
	['negative', fc.integer({ max: -1 }).map((value) => ({ value }))],
	['zero', fc.constantFrom({ value: 0 }, { value: '0' }, { value: -0.5 })],
	['huge', huge.map((value) => ({ value }))],
	['no number', fc.constantFrom({ expression: '={{ NaN }}' }, { expression: '={{ 1/0 }}' })],
	['control characters', control.map((value) => ({ value }))],
	['emoji', emoji.map((value) => ({ value }))],
	['other path', traversal.map((value) => ({ value }))],
	['any text', fc.string({ unit: 'binary', maxLength: 30 }).map((value) => ({ value }))],
	['long text', fc.constant({ value: 'x'.repeat(20_000) })],
	['any JSON', fc.jsonValue({ maxDepth: 2 }).map((value) => ({ value }))],
	[
		'failing expression',
		fc.constant({ expression: "={{ $('No such node').item.json.x }}", neverSends: true as const }),
	],
];

/**
 * Hostile values: all kinds, each with the same number of examples.
 *
 * @param seed the same gives the same
 */
export function hostileValues(seed: number, perKind: number): Hostile[] {
	return KINDS.flatMap(([kind, arbitrary], index) =>
		fc
			.sample(arbitrary, { seed: seed + index, numRuns: perKind })
			.map((hostile) => ({ kind, ...hostile })),
	);
}
