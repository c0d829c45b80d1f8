import type { Random } from '../../harness/seededRandom';
import { oneOf } from '../../harness/seededRandom';
import type { List } from './lists';

/** What a server does and says, each by its name in one of the tables below. */
export interface Tricks {
	cut: string;
	ids: string;
	total: string;
	pages: string;
	more: string;
	cursor: string;
	/** Whether rows are missing from answers, with null in their places. */
	hasNulls: boolean;
	/** An answer that is no page, in the place of this one, counted from 0. */
	odd?: { call: number; answer: unknown };
}

/** Half of the time each is as it should be. */
export function anyTricks(random: Random): Tricks {
	const some = (table: Record<string, unknown>) => {
		const names = Object.keys(table);
		return random(2) ? names[0] : oneOf(random, names);
	};
	const answer = oneOf<unknown>(random, [{}, null, [[]], [null], 'text', { message: 'Error' }, 5]);
	return {
		cut: some(CUTS),
		ids: some(IDS),
		total: some(COUNTS),
		pages: some(COUNTS),
		more: some(MORE),
		cursor: some(CURSORS),
		hasNulls: random(10) === 0,
		odd: random(8) === 0 ? { call: random(4), answer } : undefined,
	};
}

/** Those that play a part in a way of paging. */
export function inWords(paging: List['paging'], tricks: Tricks): string {
	const { cut, ids, total, pages, more, cursor, hasNulls, odd } = tricks;
	const words = [
		`rows: ${cut}`,
		`IDs: ${ids}`,
		paging.total && `total: ${total}`,
		paging.style === 'page' && paging.pages && `number of pages: ${pages}`,
		paging.style === 'offset' && paging.hasMore && `more: ${more}`,
		paging.style === 'cursor' && 'answer' in paging.from && `cursor: ${cursor}`,
		hasNulls && 'rows that are null',
		odd && `page ${odd.call} is ${JSON.stringify(odd.answer)}`,
	];
	return words.filter(Boolean).join(', ');
}

interface Place {
	/** Index of the first row that is asked for. */
	start: number;
	limit: number;
	/** Number of the request, from 0. */
	call: number;
	random: Random;
	/** A number that stays the same for a list. */
	some: number;
}

/** Two rows at the least: where all have the same ID, pages of one would be the same page. */
export function smaller(limit: number, by: number): number {
	return Math.min(limit, 2 + (by % limit));
}

/** From which row to which a page goes; the name `as asked` is that of the right one. */
export const CUTS: Record<string, (place: Place) => [start: number, rows: number]> = {
	'as asked': ({ start, limit }) => [start, limit],
	'smaller pages': ({ start, limit, some }) => [start, smaller(limit, some)],
	'pages of any size': ({ start, limit, random }) => [start, smaller(limit, random(1_000))],
	'larger pages': ({ start, limit }) => [start, 2 * limit],
	'the first page each time': ({ limit }) => [0, limit],
	'everything each time': () => [0, Infinity],
	'two pages in turn': ({ limit, call }) => [(call % 2) * limit, limit],
	'the same page from some page on': ({ start, limit, some }) => [
		Math.min(start, (some % 3) * limit),
		limit,
	],
	'rows that come before the others meanwhile': ({ start, limit, call, some }) => [
		Math.max(0, start - call * (1 + (some % 3))),
		limit,
	],
	'rows that go meanwhile': ({ start, limit, call, some }) => [
		start + call * (1 + (some % 3)),
		limit,
	],
	'an empty page in between': ({ start, limit, call, some }) => [
		start,
		call === some % 3 ? 0 : limit,
	],
};

/** What is said of a number, such as that of all rows: the right one comes first. */
export const COUNTS: Record<string, (right: number, onPage: number, call: number) => unknown> = {
	right: (right) => right,
	'right, as a text': (right) => String(right),
	missing: () => undefined,
	'missing but for the first page': (right, _, call) => (call ? undefined : right),
	twice: (right) => 2 * right,
	half: (right) => Math.floor(right / 2),
	'that of the page': (_, onPage) => onPage,
	zero: () => 0,
	'zero as a text': () => '0',
	negative: () => -1,
	'a word': () => 'many',
	'a switch': () => true,
	'a list': (right) => [right],
	null: () => null,
	broken: (right) => right + 0.5,
};

/** What is said of whether there are more rows. */
export const MORE: Record<string, (right: boolean) => unknown> = {
	right: (right) => right,
	missing: () => undefined,
	always: () => true,
	never: () => false,
	'as a text': (right) => String(right),
	null: () => null,
};

/** What leads to the next page, where the answer says it. */
export const CURSORS: Record<string, (next: string | null, call: number) => unknown> = {
	right: (next) => next,
	'at the end as well': (next) => next ?? 'at-1000000',
	'always the same': () => 'at-0',
	missing: () => undefined,
	'missing on the second page': (next, call) => (call === 1 ? null : next),
};

/** IDs of rows, by the number of the row. */
export const IDS: Record<string, (row: number) => unknown> = {
	numbers: (row) => row,
	texts: (row) => `id-${row}`,
	none: () => undefined,
	'all the same': () => 7,
	nulls: () => null,
};

/** Whether all that comes has an ID of its own. */
export function hasIds({ ids, hasNulls, odd }: Tricks): boolean {
	return !odd && !hasNulls && ['numbers', 'texts'].includes(ids);
}

const LIES = ['twice', 'half'];
const NO_CURSORS = ['always the same', 'missing', 'missing on the second page'];

/** Whether a list can be read to its end by whoever believes nothing that cannot be right. */
export function isWithinReach(paging: List['paging'], ways: Tricks): boolean {
	if (!hasIds(ways)) return false;
	const isTotalRight = /^right/.test(ways.total);
	if (paging.total && LIES.includes(ways.total)) return false;
	if (paging.style === 'page') {
		const isWrong = [...LIES, 'that of the page'].includes(ways.pages);
		if (paging.pages && isWrong && !isTotalRight) return false;
		return ways.cut === 'as asked' || (ways.cut === 'smaller pages' && isTotalRight);
	}
	if (paging.style === 'cursor') {
		const isFollowed = !('answer' in paging.from) || !NO_CURSORS.includes(ways.cursor);
		return isFollowed && ways.cut === 'as asked';
	}
	if (paging.hasMore && ['always', 'never'].includes(ways.more)) return false;
	if (ways.cut === 'as asked') return true;
	const isMoreRight = paging.hasMore !== undefined && ways.more === 'right';
	const isSmaller = ['smaller pages', 'pages of any size'].includes(ways.cut);
	return isSmaller && ((paging.total !== undefined && isTotalRight) || isMoreRight);
}
