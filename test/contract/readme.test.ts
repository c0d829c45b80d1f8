/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { failWith } from '../harness/failWith';
import { services } from '../services';

const ROOT = join(__dirname, '../..');

it.each(services)('lists every operation in the README of $name', ({ folders, resources }) => {
	const file = join(folders.package, 'README.md');
	const readme = readFileSync(join(ROOT, file), 'utf8');
	const table = /<!-- operations -->([^]*)<!-- \/operations -->/.exec(readme)![1];
	const missing = resources
		.map(({ name, operations }) => {
			const names = operations.map((operation) => operation.name).join(', ');
			return `| ${name} (${operations.length}) | ${names} |`;
		})
		.filter((row) => !table.includes(row));
	failWith(
		missing.map(
			(row) => `${file} lacks the row below: \`npm run build\` writes its table.\n${row}`,
		),
	);
	const rows = table.split('\n').filter((line) => /^\| .*\(\d+\)/.test(line));
	expect(rows).toHaveLength(resources.length);
});
