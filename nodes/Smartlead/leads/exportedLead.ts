import type { IDataObject } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import { csvRows } from './csv';

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
 * The leads of an exported CSV, with typed columns: ids and counters as numbers, flags as booleans,
 * custom fields as an object, empty cells as null.
 *
 * @param most how many at the most
 */
export function exportedLeads(csv: string, most: number): IDataObject[] {
	const leads: IDataObject[] = [];
	let columns: string[] | undefined;
	for (const row of csvRows(csv)) {
		if (!columns) columns = row;
		else if (leads.length < most) leads.push(toLead(columns, row));
		else break;
	}
	return leads;
}

function toLead(columns: string[], row: string[]): IDataObject {
	const lead: IDataObject = {};
	columns.forEach((column, index) => (lead[column] = typed(column, row[index] ?? '')));
	return lead;
}

function typed(column: string, cell: string): IDataObject[string] {
	if (cell === '') return null;
	if (NUMBERS.has(column)) return Number.isNaN(Number(cell)) ? cell : Number(cell);
	if (BOOLEANS.has(column)) return cell.toLowerCase() === 'true';
	return OBJECTS.has(column) ? parsed(cell) : cell;
}

function parsed(cell: string): IDataObject[string] {
	// What does not parse is passed on as it is.
	return jsonParse<IDataObject | string>(cell, { fallbackValue: cell });
}
