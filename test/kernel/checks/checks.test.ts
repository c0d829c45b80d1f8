import { checkOneOf } from '../../../nodes/kernel/checks/checkOneOf';
import { checkOrder } from '../../../nodes/kernel/checks/checkOrder';
import { checkCount, checkLength } from '../../../nodes/kernel/checks/checkSize';
import { checkTimeOfDay } from '../../../nodes/kernel/checks/checkTimeOfDay';
import { checkWebUrl } from '../../../nodes/kernel/checks/checkWebUrl';
import { FieldError } from '../../../nodes/kernel/definition/fieldError';

/** What a check says: message and fix; undefined when it is content. */
function said(check: () => void): [message: string, fix: string] | undefined {
	try {
		check();
		return undefined;
	} catch (error) {
		expect(error).toBeInstanceOf(FieldError);
		const { message, fix } = error as FieldError;
		return [message, fix];
	}
}

describe('checkOneOf', () => {
	const labels = { ids: 'IDs', all: 'All' };

	it.each([
		[{ ids: [1] }],
		[{ all: true }],
		[{ ids: [1], all: false }],
		[{ ids: [], all: true, other: 1 }],
	])('is content with one, as in %j', (values) => {
		expect(said(() => checkOneOf(values, labels))).toBeUndefined();
	});

	it.each([[{}], [{ ids: [], all: false }], [{ ids: '' }]])('misses one in %j', (values) => {
		expect(said(() => checkOneOf(values, labels))).toEqual([
			"'IDs' or 'All' is required",
			'Set one of them.',
		]);
	});

	it('refuses several', () => {
		expect(said(() => checkOneOf({ ids: [1], all: true }, labels))).toEqual([
			"'IDs' and 'All' exclude each other",
			'Set one of them and remove the other.',
		]);
	});
});

describe('checkOrder', () => {
	const early = '2026-01-31T09:00:00.000+02:00';
	const late = '2026-01-31T08:00:00.000Z';
	const labels = ['From', 'To'] as const;

	it.each([
		[early, late],
		[early, early],
		[undefined, early],
		[late, undefined],
		[undefined, undefined],
	])('is content with %s to %s', (from, to) => {
		expect(said(() => checkOrder(from, to, labels))).toBeUndefined();
	});

	it('refuses an end before the beginning', () => {
		expect(said(() => checkOrder(late, early, labels))).toEqual([
			"'To' is before 'From'",
			'Swap the two times.',
		]);
	});
});

describe('checkCount', () => {
	it.each([[[1, 2]], [[]], [undefined], ['abc']])('is content with %j', (list) => {
		expect(said(() => checkCount(list, 2, 'IDs', 'Acme'))).toBeUndefined();
	});

	it('refuses more, in the name of the service', () => {
		expect(said(() => checkCount([1, 2, 3], 2, 'IDs', 'Acme'))).toEqual([
			"'IDs' has 3 entries",
			'Acme takes at most 2 at once. Split them over several items.',
		]);
	});
});

describe('checkLength', () => {
	it.each([['ab'], [''], [undefined], [123]])('is content with %j', (text) => {
		expect(said(() => checkLength(text, 2, 'Name', 'Acme'))).toBeUndefined();
	});

	it('refuses more, and says what to do', () => {
		expect(said(() => checkLength('abc', 2, 'Name', 'Acme'))).toEqual([
			"'Name' has 3 characters",
			'Acme takes at most 2. Shorten it.',
		]);
		expect(said(() => checkLength('abc', 2, 'Name', 'Acme', 'Cut it.'))?.[1]).toBe(
			'Acme takes at most 2. Cut it.',
		);
	});
});

describe('checkTimeOfDay', () => {
	it.each(['00:00', '09:30', '23:59'])('takes %s', (time) => {
		expect(said(() => checkTimeOfDay(time, 'Start'))).toBeUndefined();
	});

	it.each(['24:00', '9:00', '09:60', '09:00:00', '', 9])('refuses %j', (time) => {
		expect(said(() => checkTimeOfDay(time, 'Start'))?.[0]).toBe(`'Start' cannot be "${time}"`);
	});
});

describe('checkWebUrl', () => {
	it.each(['https://example.com', 'http://localhost:3000/x?y#z', undefined])('takes %s', (url) => {
		expect(said(() => checkWebUrl(url, 'URL'))).toBeUndefined();
	});

	it.each(['example.com', 'ftp://example.com', 'https://', 'https:///x', ''])(
		'refuses %j',
		(url) => {
			expect(said(() => checkWebUrl(url, 'URL'))?.[0]).toMatch(/^'URL' is ".*", which is no web/);
		},
	);
});
