import { idList } from '../../../nodes/kernel/definition/bulk';
import type { OperationDefinition } from '../../../nodes/kernel/definition/operation';

const texts = { name: 'Do', value: 'do', action: 'Do a thing', description: 'Do a thing' };
const any = { ...texts, endpoint: 'POST /things', effects: 'write', fields: [] } as const;
const bulk = idList('ids', 10, () => []);

// What matters here is that it compiles, and that the rest does not.
it('an operation sends a request an item, or the entries of many items', () => {
	const right: OperationDefinition[] = [
		{ ...any, fields: [], paging: { style: 'none' }, fetchMissing: async () => {} },
		{ ...any, fields: [], bulk },
	];
	const wrong: OperationDefinition[] = [
		// @ts-expect-error pages are of one item
		{ ...any, fields: [], bulk, paging: { style: 'none' } },
		// @ts-expect-error what an item lacks is fetched for it alone
		{ ...any, fields: [], bulk, fetchMissing: async () => {} },
		// @ts-expect-error a record that is not found is that of an item
		{ ...any, fields: [], bulk, notFound: 'thing' },
	];
	expect([right.length, wrong.length]).toEqual([2, 3]);
});
