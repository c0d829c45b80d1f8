import { UserError } from 'n8n-workflow';

/**
 * Reads CSV as RFC 4180 has it, row by row: quoted cells may hold commas, doubled quotes and line
 * breaks. A generator, so that a large file is never held as rows all at once.
 *
 * @throws UserError for a file that ends within a quoted cell
 */
export function* csvRows(text: string): Generator<string[]> {
	let row: string[] = [];
	let position = text.startsWith('\uFEFF') ? 1 : 0;
	while (position < text.length) {
		const cell = readCell(text, position);
		row.push(cell.value);
		position = cell.end;
		const separator = text[position];
		position += separator === '\r' && text[position + 1] === '\n' ? 2 : 1;
		if (separator === ',') {
			if (position === text.length) row.push('');
			else continue;
		}
		if (row.length > 1 || row[0] !== '') yield row;
		row = [];
	}
	if (row.length) yield row;
}

/** What to say of a file that ends too early. */
export function cutOff(): UserError {
	return new UserError('The file is cut off', {
		description: 'Run the node again. If it happens often, check the network and proxy of n8n.',
	});
}

/** The cell that begins at a position, and where it ends: at a separator or the end of the text. */
function readCell(text: string, start: number): { value: string; end: number } {
	if (text[start] !== '"') {
		let end = start;
		while (end < text.length && !',\r\n'.includes(text[end])) end++;
		return { value: text.slice(start, end), end };
	}
	let value = '';
	let from = start + 1;
	for (;;) {
		const quote = text.indexOf('"', from);
		if (quote === -1) throw cutOff();
		value += text.slice(from, quote);
		if (text[quote + 1] !== '"') return { value, end: quote + 1 };
		value += '"';
		from = quote + 2;
	}
}
