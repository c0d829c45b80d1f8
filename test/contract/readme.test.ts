/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { resources } from '../../nodes/Smartlead/resources';

it('lists every operation in the README; `npm run build` writes the table', () => {
	const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
	const table = /<!-- operations -->([^]*)<!-- \/operations -->/.exec(readme)![1];
	const rows = table.split('\n').filter((line) => /^\| .*\(\d+\)/.test(line));
	const listed = rows.map((row) => row.split('|').map((cell) => cell.trim()));
	expect(listed.map(([, resource, names]) => [resource, names.split(', ')])).toEqual(
		resources.map(({ name, operations }) => [
			`${name} (${operations.length})`,
			operations.map((operation) => operation.name),
		]),
	);
});
