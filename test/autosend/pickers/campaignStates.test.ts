import type { IDataObject, INodeListSearchResult } from 'n8n-workflow';

import { listSearch } from '../../../autosend/nodes/AutoSend/pickers';
import { scriptedContext } from '../../kernel/pickers/scriptedContext';

/** So many campaigns in each state, a page of at most 100 at a time. */
function project(counts: Record<string, number>) {
	return scriptedContext(({ status, page, limit }) => {
		const all = Array.from({ length: counts[String(status)] ?? 0 }, (_, index) => ({
			id: `${String(status)}-${index}`,
			name: `Campaign ${index}`,
			status,
		}));
		const first = (Number(page) - 1) * Number(limit);
		const campaigns = all.slice(first, first + Number(limit));
		const pagination = { total: all.length, totalPages: Math.ceil(all.length / Number(limit)) };
		return { success: true, data: { campaigns, pagination } };
	});
}

const namesOf = ({ results }: INodeListSearchResult) => results.map(({ name }) => name);
const statesOf = (sent: IDataObject[]) => sent.map(({ qs }) => (qs as IDataObject).status);

it.each([
	['searchDraftCampaigns', 'draft'],
	['searchPausedCampaigns', 'paused'],
] as const)('%s offers those in that state alone', async (method, status) => {
	const { context, sent } = project({ draft: 1, paused: 1, sent: 9 });
	expect(namesOf(await listSearch[method].call(context))).toEqual(['Campaign 0']);
	expect(statesOf(sent)).toEqual([status]);
});

it('offers what can be paused, state after state, as the API lists one at a time', async () => {
	const { context, sent } = project({ sending: 1, scheduled: 2, paused: 3 });
	expect(await listSearch.searchRunningCampaigns.call(context, 'Camp')).toEqual({
		results: [
			{ name: 'Campaign 0 (sending)', value: 'sending-0' },
			{ name: 'Campaign 0 (scheduled)', value: 'scheduled-0' },
			{ name: 'Campaign 1 (scheduled)', value: 'scheduled-1' },
		],
		paginationToken: undefined,
	});
	expect(statesOf(sent)).toEqual(['sending', 'sending_gradual', 'scheduled']);
	expect(sent.every(({ qs }) => (qs as IDataObject).name === 'Camp')).toBe(true);
});

it('goes on where the form has come to, over pages and states', async () => {
	const { context } = project({ sending: 150, scheduled: 40, paused: 1 });
	const found: string[] = [];
	let token: string | undefined;
	const pages: number[] = [];
	do {
		const { results, paginationToken } = await listSearch.searchUnfinishedCampaigns.call(
			context,
			'',
			token,
		);
		found.push(...results.map(({ value }) => String(value)));
		pages.push(results.length);
		token = paginationToken as string | undefined;
	} while (token !== undefined);
	expect(pages).toEqual([100, 50, 40, 1]);
	expect(new Set(found).size).toBe(191);
	expect(found[190]).toBe('paused-0');
});
