import type { NodeRun } from '../../harness/runNode';
import { runNode } from '../../harness/runNode';
import { oneOf, randomFrom } from '../../harness/seededRandom';
import type { Attack } from '../attack';
import { foundBy } from '../attack';
import { HostileList } from './hostileList';
import type { List } from './lists';
import { collectLists } from './lists';
import { startListServer } from './listServer';
import { proofOfMore } from './proofOfMore';
import { hasIds, inWords, isWithinReach } from './tricks';

const WRONG = {
	'short without an error, although the answers prove it': 0,
	'asked for without an end': 0,
	'with rows that come twice': 0,
	'given up although all rows could be had': 0,
};
type Verdict = keyof typeof WRONG;

/**
 * Reads lists to their end from servers whose pages, totals, switches and cursors are as wrong as it
 * gets, and now and then right.
 */
export const attackPages: Attack = async ({ seed, rounds }) => {
	const random = randomFrom(seed);
	const server = await startListServer();
	const lists = collectLists();
	const alike = groupsOf(lists);
	const wrong = { ...WRONG };
	const tried = { requests: 0, complete: 0, told: 0, short: 0 };
	let example: string | undefined;
	for (let round = 0; round < rounds; round++) {
		const list = oneOf(random, oneOf(random, alike));
		const hostile = new HostileList(random, list);
		server.answerBy((asked) => hostile.answer(asked));
		const run = await read(list, server.url);
		const verdict = whatIsWrong(list, hostile, run);
		if (verdict) wrong[verdict] += 1;
		if (verdict) example ??= `${verdict}: ${list.name}, ${inWords(list.paging, hostile.tricks)}`;
		tried.requests += hostile.served.length;
		if (run.error) tried.told += 1;
		else if (new Set(rowsOf(run)).size === hostile.rows.length) tried.complete += 1;
		else tried.short += 1;
	}
	await server.stop();
	return [
		foundBy(
			`${rounds} lists from servers that lie, of ${lists.length} operations`,
			`${tried.requests} requests, ${tried.complete} lists complete, ${tried.told} ended with an error, ${tried.short} short in a way that nothing told`,
			wrong,
			example,
		),
	];
};

/** The numbers of the rows that were put out. */
function rowsOf({ items }: NodeRun): number[] {
	return items.flatMap(({ json }) => (json.row as number | undefined) ?? []);
}

function whatIsWrong(
	{ paging }: List,
	{ served, rows: all, tricks, isAskedForever }: HostileList,
	run: NodeRun,
): Verdict | undefined {
	const rows = rowsOf(run);
	const different = new Set(rows).size;
	if (isAskedForever) return 'asked for without an end';
	if (hasIds(tricks) && different < rows.length) return 'with rows that come twice';
	if (run.error) {
		const isNeedless = isWithinReach(paging, tricks);
		return isNeedless ? 'given up although all rows could be had' : undefined;
	}
	if (different === all.length || !proofOfMore(paging, served, hasIds(tricks))) return undefined;
	return 'short without an error, although the answers prove it';
}

/** Lists that are paged alike: each way has the same chance to be tried. */
function groupsOf(lists: List[]): List[][] {
	const groups = new Map<string, List[]>();
	for (const list of lists) {
		const way = JSON.stringify([list.paging, list.rowsAt]);
		groups.set(way, [...(groups.get(way) ?? []), list]);
	}
	return [...groups.values()];
}

async function read({ service, parameters, item }: List, url: string): Promise<NodeRun> {
	const all = { ...parameters, returnAll: true, simplify: false };
	return await runNode({ url, apiKey: 'key-of-the-lists' }, all, { items: [item], service });
}
