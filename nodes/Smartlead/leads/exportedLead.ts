import type { IDataObject } from 'n8n-workflow';
import { jsonParse, UserError } from 'n8n-workflow';

import { readableText } from '../../kernel/definition/readableText';
import { exactNumber, nestsTooDeep } from '../../kernel/definition/values';
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
const SWITCH = new Map([
	['true', true],
	['false', false],
]);
const OBJECTS = new Set(['custom_fields', 'unsubscribed_client_id_map']);

// Far more than the names of columns take.
const MAX_HEADINGS = 1_000_000;

/**
 * Checks that an answer is the export, whose columns the docs list.
 *
 * @throws UserError for words in the place of a file
 */
export function checkExport(content: Buffer): void {
	const start = content.subarray(0, MAX_HEADINGS).toString();
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
	let width = 0;
	for (const row of csvRows(csv)) {
		if (!columns) {
			columns = row.map(unique);
			width = columns.length;
			continue;
		}
		if (leads.length >= most) break;
		if (row.length < width) throw cutOff();
		// Cells behind the last column are numbered.
		while (columns.length < row.length) columns.push(unique(`column_${columns.length + 1}`));
		leads.push(toLead(columns, row));
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

/** Made of entries: a column may be called `__proto__`. */
function toLead(columns: string[], row: string[]): IDataObject {
	return Object.fromEntries(
		row.map((cell, index) => [columns[index], typed(columns[index], cell)]),
	);
}

function typed(column: string, cell: string): IDataObject[string] {
	if (cell === '') return null;
	if (NUMBERS.has(column)) return exactNumber(cell);
	if (BOOLEANS.has(column)) return SWITCH.get(cell.toLowerCase()) ?? cell;
	return OBJECTS.has(column) ? parsed(cell) : cell;
}

function parsed(cell: string): IDataObject[string] {
	// What does not parse, and what n8n could not work with, is passed on as it is.
	const value = jsonParse<IDataObject | string>(cell, { fallbackValue: cell });
	return nestsTooDeep(value) ? cell : value;
}
