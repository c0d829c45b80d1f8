import type { IDataObject } from 'n8n-workflow';

import type { CursorPaging } from '../definition/paging';
import { valueAt } from '../definition/values';

/** What asks for the page behind this one. */
export function cursorIn(
	{ from }: CursorPaging,
	body: unknown,
	page: unknown[],
): IDataObject[string] {
	const cursor =
		'answer' in from ? valueAt(body, from.answer) : valueAt(page[page.length - 1], from.lastRow);
	return cursor as IDataObject[string];
}
