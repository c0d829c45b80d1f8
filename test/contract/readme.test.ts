/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { resources } from '../../nodes/Smartlead/resources';
import { failWith } from '../harness/failWith';

it('lists every operation in the README', () => {
	const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
	const table = /<!-- operations -->([^]*)<!-- \/operations -->/.exec(readme)![1];
	const missing = resources
		.map(({ name, operations }) => {
			const names = operations.map((operation) => operation.name).join(', ');
			return `| ${name} (${operations.length}) | ${names} |`;
		})
		.filter((row) => !table.includes(row));
	failWith(
		missing.map(
			(row) => `README.md lacks the row below: \`npm run build\` writes its table.\n${row}`,
		),
	);
	const rows = table.split('\n').filter((line) => /^\| .*\(\d+\)/.test(line));
	expect(rows).toHaveLength(resources.length);
});
