import {
	exactNumber,
	isEmpty,
	isObject,
	objectsIn,
	valueAt,
	wholeId,
} from '../../../nodes/kernel/definition/values';

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

describe('exactNumber', () => {
	it.each<[unknown, unknown]>([
		['12', 12],
		[' -1.5 ', -1.5],
		['007', 7],
		[7, 7],
	])('of %j is %j', (value, number) => expect(exactNumber(value)).toBe(number));

	it.each([
		['9007199254740993'],
		['0x10'],
		['7e1'],
		['1e999'],
		['.5'],
		['Infinity'],
		[''],
		[' '],
		[null],
		[true],
	])('leaves %j as it is', (value) => expect(exactNumber(value)).toBe(value));
});

describe('wholeId', () => {
	it.each<[unknown, unknown]>([
		[7, 7],
		[' 7 ', 7],
		['007', 7],
		['9007199254740993', '9007199254740993'],
	])('of %j is %j', (value, id) => expect(wholeId(value)).toBe(id));

	it.each([[0], ['0'], ['000'], [-1], [1.5], ['1.5'], ['0x10'], ['7e1'], [2 ** 60], [NaN], ['']])(
		'does not take %j',
		(value) => expect(wholeId(value)).toBeUndefined(),
	);

	it.each([[null], [undefined], [true], [[7]], [{ id: 7 }], [new Date(7)]])(
		'does not take %j',
		(value) => expect(wholeId(value)).toBeUndefined(),
	);
});
