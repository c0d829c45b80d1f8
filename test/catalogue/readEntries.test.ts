/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { loadCatalogue } from '../../catalogue';
import { readEntries } from '../../catalogue/readEntries';

const [complete] = loadCatalogue('smartlead');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'catalogue-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function read(text: string) {
	const file = join(folder, 'campaign.json');
	writeFileSync(file, text);
	return readEntries(file);
}

it('reads the entries of a file', () => {
	expect(read(JSON.stringify([complete]))).toEqual([complete]);
});

it.each([
	[{ queryParams: undefined }, /campaign\.json, analytics\.\w+: "queryParams" is required/],
	[{ effects: 'reads' }, /"effects" must be one of \[read, write/],
	[{ bodyParams: [{ name: 'ids' }] }, /"bodyParams\[0\]\.type" is required/],
	[{ id: undefined }, /entry 1: "id" is required/],
	[{ response: {} }, /"response\.shape" is required/],
])('names what is wrong with an entry that has %j', (change, message) => {
	expect(() => read(JSON.stringify([{ ...complete, ...change }]))).toThrow(message);
});

it.each([
	['[{},]', /campaign\.json is not valid JSON: /],
	['{}', /campaign\.json is not a list of operations/],
])('names the file that holds %s', (text, message) => {
	expect(() => read(text)).toThrow(message);
});
