import type { IDataObject } from 'n8n-workflow';

import { setAt } from '../../../nodes/kernel/definition/values';
import type { Random } from '../../harness/seededRandom';
import type { List } from './lists';
import type { Tricks } from './tricks';
import { anyTricks, COUNTS, CURSORS, CUTS, hasIds, IDS, MORE, smaller } from './tricks';

/** A row, by its number in the list; null is one that is missing from an answer. */
export type Row = (IDataObject & { row: number }) | null;

/** A page, with what its answer has said of the list. */
export interface Page {
	/** How many rows were asked for. */
	limit: number;
	rows: Row[];
	total?: unknown;
	pages?: unknown;
	hasMore?: unknown;
	cursor?: unknown;
	/** Whether the answer was no page at all. */
	isOdd?: true;
}

// Nothing new so many times in a row, and nothing new will come.
const MOST_FRUITLESS = 3;

/** A list on a server that may do and say anything. */
export class HostileList {
	readonly tricks: Tricks;

	/** What was answered. */
	readonly served: Page[] = [];

	/** How many of the last requests have brought nothing new. */
	private fruitless = 0;

	/** Rows, and pages as a whole, that have been answered. */
	private readonly known = new Set<number | string | undefined>();

	private readonly all: Row[];

	/** A number that stays the same for a list. */
	private readonly some: number;

	constructor(
		private readonly random: Random,
		private readonly list: List,
	) {
		this.tricks = anyTricks(random);
		this.some = random(1_000);
		const { ids, hasNulls } = this.tricks;
		const length = random(Math.min(4 * list.paging.max, 2_500));
		this.all = Array.from({ length }, (_, index) => {
			const isNull = hasNulls && random(20) === 0;
			return isNull ? null : ({ id: IDS[ids](index + 1), row: index + 1 } as Row);
		});
	}

	/** Numbers of the rows that it has. */
	get rows(): number[] {
		return this.all.flatMap((each) => each?.row ?? []);
	}

	/** Whether it was asked again and again although nothing new came. */
	get isAskedForever(): boolean {
		return this.fruitless > MOST_FRUITLESS;
	}

	/** @returns undefined when it is asked forever */
	answer(asked: IDataObject): unknown {
		const { list, served, tricks } = this;
		const call = served.length;
		if (this.isAskedForever) return undefined;
		const limit = Number(asked.limit);
		if (call === tricks.odd?.call) {
			served.push({ limit, rows: [], isOdd: true });
			this.fruitless += 1;
			return tricks.odd.answer;
		}
		const size = tricks.cut === 'smaller pages' ? smaller(limit, this.some) : limit;
		const { random, some } = this;
		const place = { start: this.startOf(asked, size), limit, call, random, some };
		const [start, rows] = CUTS[tricks.cut](place);
		const page: Page = { limit, rows: this.all.slice(start, start + rows) };
		served.push(page);
		this.count(page);
		const body: IDataObject = {};
		setAt(body, list.rowsAt, page.rows);
		this.sayMore(body, page, call, { end: start + page.rows.length, size });
		return body;
	}

	/** Rows without IDs are known again only where the whole page is the same. */
	private count({ rows }: Page): void {
		const numbers = rows.map((row) => row?.row);
		const parts = hasIds(this.tricks) ? numbers : [numbers.join()];
		const isNew = rows.length > 0 && parts.some((part) => !this.known.has(part));
		for (const part of parts) this.known.add(part);
		this.fruitless = isNew ? 0 : this.fruitless + 1;
	}

	/** Index of the first row that is asked for. */
	private startOf(asked: IDataObject, size: number): number {
		const { paging } = this.list;
		if (paging.style === 'offset') return Number(asked.offset);
		if (paging.style === 'page') return (Number(asked.page) - 1) * size;
		const cursor = asked[paging.parameter];
		if (cursor === undefined) return 0;
		if ('answer' in paging.from) return Number(String(cursor).split('-')[1]);
		const { lastRow } = paging.from;
		return this.all.findIndex((row) => String(row?.[lastRow]) === String(cursor)) + 1;
	}

	/** Puts into an answer what it says of the list beside its rows. */
	private sayMore(
		body: IDataObject,
		page: Page,
		call: number,
		{ end, size }: { end: number; size: number },
	): void {
		const { paging } = this.list;
		const { total, pages, more, cursor } = this.tricks;
		const { length } = this.all;
		const onPage = page.rows.length;
		if (paging.total) {
			page.total = COUNTS[total](length, onPage, call);
			setAt(body, [paging.total].flat()[0], page.total);
		}
		if (paging.style === 'page' && paging.pages) {
			page.pages = COUNTS[pages](Math.ceil(length / size), onPage, call);
			setAt(body, [paging.pages].flat()[0], page.pages);
		}
		if (paging.style === 'offset' && paging.hasMore) {
			page.hasMore = MORE[more](end < length);
			setAt(body, paging.hasMore, page.hasMore);
		}
		if (paging.style === 'cursor' && 'answer' in paging.from) {
			page.cursor = CURSORS[cursor](end < length ? `at-${end}` : null, call);
			setAt(body, paging.from.answer, page.cursor);
		}
	}
}
