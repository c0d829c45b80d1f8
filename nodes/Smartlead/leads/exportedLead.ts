import type { IDataObject } from 'n8n-workflow';
import { jsonParse, UserError } from 'n8n-workflow';

import { readableText } from '../../kernel/definition/readableText';
import { exactNumber } from '../../kernel/definition/values';
import { csvRows, cutOff } from './csv';

const NUMBERS = new Set([
	'id',
	'campaign_lead_map_id',
	'last_email_sequence_sent',
	'open_count',
	'click_count',
	'reply_count',
]);
const BOOLEANS = new Set(['is_interested', 'is_unsubscribed']);
const OBJECTS = new Set(['custom_fields', 'unsubscribed_client_id_map']);

/**
 * Checks that an answer is the export, whose columns the docs list.
 *
 * @throws UserError for words in the place of a file
 */
export function checkExport(content: Buffer): void {
	const start = content.subarray(0, 10_000).toString();
	const [headings = []] = csvRows(start);
	if (headings.includes('email')) return;
	throw new UserError('The answer is not the leads as CSV', {
		description: `Smartlead answered: ${readableText(start) ?? 'nothing that can be read'}`,
	});
}

/**
 * The leads of an exported CSV, with typed columns: ids and counters as numbers, flags as booleans,
 * custom fields as an object, empty cells as null.
 *
 * @param most how many at the most
 * @throws UserError for a file that is cut off
 */
export function exportedLeads(csv: string, most: number): IDataObject[] {
	const leads: IDataObject[] = [];
	const unique = uniqueNames();
	let columns: string[] | undefined;
	for (const row of csvRows(csv)) {
		if (!columns) columns = row.map(unique);
		else if (leads.length >= most) break;
		else if (row.length < columns.length) throw cutOff();
		else leads.push(toLead(columns, row));
	}
	return leads;
}

/** Makes names of headings; a repeated one is numbered, so that no cell is lost. */
function uniqueNames(): (heading: string) => string {
	// Each name with the last number that was put behind it: a file may repeat one very often.
	const numbers = new Map<string, number>();
	return (heading) => {
		let name = heading;
		let number = numbers.get(heading) ?? 1;
		while (numbers.has(name)) name = `${heading}_${++number}`;
		numbers.set(name, 1).set(heading, number);
		return name;
	};
}

/** Made of entries: a column may be called `__proto__`. Cells behind the last column are numbered. */
function toLead(columns: string[], row: string[]): IDataObject {
	return Object.fromEntries(
		row.map((cell, index) => {
			const column = columns[index] ?? `column_${index + 1}`;
			return [column, typed(column, cell)];
		}),
	);
}

function typed(column: string, cell: string): IDataObject[string] {
	if (cell === '') return null;
	if (NUMBERS.has(column)) return exactNumber(cell);
	if (BOOLEANS.has(column)) return cell.toLowerCase() === 'true';
	return OBJECTS.has(column) ? parsed(cell) : cell;
}

function parsed(cell: string): IDataObject[string] {
	// What does not parse is passed on as it is.
	return jsonParse<IDataObject | string>(cell, { fallbackValue: cell });
}
