import type { IDataObject } from 'n8n-workflow';

import { listSearch, loadOptions } from '../../../autosend/nodes/AutoSend/pickers';
import { scriptedContext } from '../../kernel/pickers/scriptedContext';

const ROWS: IDataObject[] = [
	{ id: 'GLOBAL_CONTACT_LIST', name: 'All Contacts', type: 'list', contactCount: 40 },
	{ id: 'c', name: 'Waitlist', type: 'list', contactCount: 1 },
	{ id: 'b', name: 'Recent users', type: 'segment', contactCount: 0 },
	{ id: 'a', name: 'Beta users', type: 'list' },
];

const ALL = { name: 'All Contacts', value: 'GLOBAL_CONTACT_LIST' };
const BETA = { name: 'Beta users', value: 'a' };
const BOTH = [
	{ name: 'Beta users (list)', value: 'a' },
	{ name: 'Recent users (segment, 0 contacts)', value: 'b' },
	{ name: 'Waitlist (list, 1 contact)', value: 'c' },
];

function answering(key = 'lists') {
	return scriptedContext(() => ({ success: true, data: { [key]: ROWS } }));
}

it.each(['lists', 'contacts'])(
	'offers all contacts, lists and segments, which the answer has at data.%s',
	async (key) => {
		const { context } = answering(key);
		expect(await listSearch.searchAudiences.call(context)).toEqual({ results: [ALL, ...BOTH] });
		const found = await listSearch.searchAudiences.call(context, 'RECENT');
		expect(found.results).toEqual([ALL, BOTH[1]]);
	},
);

it('leaves out all contacts where they cannot be chosen', async () => {
	expect(await listSearch.searchListsAndSegments.call(answering().context)).toEqual({
		results: BOTH,
	});
	expect(await loadOptions.getListsAndSegments.call(answering().context)).toEqual(BOTH);
});

it('offers lists alone where segments are not taken, even if the answer has some', async () => {
	const { context, sent } = answering();
	const lists = [BETA, { name: 'Waitlist (1 contact)', value: 'c' }];
	expect(await listSearch.searchContactLists.call(context)).toEqual({ results: lists });
	expect(await loadOptions.getContactLists.call(context)).toEqual(lists);
	expect(sent.map(({ qs }) => qs)).toEqual([{ type: 'list' }, { type: 'list' }]);
});
