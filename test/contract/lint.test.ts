/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions */
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { inspect } from 'node:util';

import type { INodeType } from 'n8n-workflow';

import { services } from '../services';

const ROOT = join(__dirname, '../..');

/** Runs ESLint with a package's config, as a program: its plugins do not load inside jest. */
function eslint(folder: string, parameters: string[], input = '') {
	const program = join(ROOT, 'node_modules/eslint/bin/eslint.js');
	const { stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
		cwd: join(ROOT, folder),
		input,
		// Under jest's NODE_ENV the rules of nodes-base behave as in their own tests.
		env: { ...process.env, NODE_ENV: '' },
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	return stdout + stderr;
}

// What n8n's scanner does with the sources of a package: the linter's rules, with inline disables off.
it.each(services)('is clean under the rules of the scanner: $name', ({ folders }) => {
	const sources = ['--no-inline-config', 'nodes', 'credentials', 'package.json'];
	expect(eslint(folders.package, sources)).toBe('');
});

const nodes = services.flatMap(({ folders, tested, newTriggers }) =>
	[tested.newNode(), ...newTriggers()].map(
		(node) => [node.description.name, node, folders] as const,
	),
);

// The rules match literals and miss what the helper adds; written out as one literal, they see all.
it.each(nodes)(
	'is clean when the whole description is written out as a literal: %s',
	(name, node, folders) => {
		const folder = relative(folders.package, folders.node);
		const file = `${folder}/${name[0].toUpperCase()}${name.slice(1)}Expanded.node.ts`;
		const stdin = ['--stdin', '--stdin-filename', file];
		expect(eslint(folders.package, stdin, literalOf(node))).toBe('');
	},
);

function literalOf({ description: { properties } }: INodeType): string {
	const whole = { depth: null, maxArrayLength: null, maxStringLength: null };
	return `import type { INodeTypeDescription } from 'n8n-workflow';

export const description: Partial<INodeTypeDescription> = ${inspect({ properties }, whole)};
`;
}
