import { isEmpty, isObject, objectsIn, valueAt } from '../../../nodes/kernel/definition/values';

describe('isObject', () => {
	it.each([[{}], [{ a: 1 }], [Object.create(null)]])('holds for %j', (value) => {
		expect(isObject(value)).toBe(true);
	});

	it.each([[null], [undefined], [[]], ['text'], [1], [true], [new Date()]])(
		'does not hold for %j',
		(value) => {
			expect(isObject(value)).toBe(false);
		},
	);
});

describe('isEmpty', () => {
	it.each([[undefined], [null], [''], [' \n\t'], [[]], [{}]])('holds for %j', (value) => {
		expect(isEmpty(value)).toBe(true);
	});

	it.each([[0], [false], ['0'], [[null]], [{ a: undefined }], [new Date()]])(
		'does not hold for %j',
		(value) => {
			expect(isEmpty(value)).toBe(false);
		},
	);
});

describe('valueAt', () => {
	const answer = { data: { lists: [1], totalCount: '2' }, 'a.b': 3 };

	it.each([
		['$', answer],
		['data', answer.data],
		['data.lists', [1]],
		['data.totalCount', '2'],
		['data.missing', undefined],
		['data.missing.deeper', undefined],
		['data.lists.0', undefined],
		['data.totalCount.length', undefined],
	])('of %s gives what stands there', (path, expected) => {
		expect(valueAt(answer, path)).toEqual(expected);
	});

	it.each([[null], [undefined], ['text'], [[1]]])('of a path in %j is undefined', (value) => {
		expect(valueAt(value, 'data')).toBeUndefined();
	});
});

describe('objectsIn', () => {
	it.each<[unknown, unknown[]]>([
		[
			[{ a: 1 }, null, 'text', { b: 2 }],
			[{ a: 1 }, { b: 2 }],
		],
		[{ a: 1 }, []],
		[undefined, []],
	])('of %j are %j', (value, objects) => {
		expect(objectsIn(value)).toEqual(objects);
	});
});
