/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inspect } from 'node:util';

import { Smartlead } from '../../nodes/Smartlead/Smartlead.node';
import { SmartleadTrigger } from '../../nodes/Smartlead/SmartleadTrigger.node';

const ROOT = join(__dirname, '../..');

/** Runs ESLint with the project's config, as a program: its plugins do not load inside jest. */
function eslint(parameters: string[], input = '') {
	const program = join(ROOT, 'node_modules/eslint/bin/eslint.js');
	const { stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
		cwd: ROOT,
		input,
		// Under jest's NODE_ENV the rules of nodes-base behave as in their own tests.
		env: { ...process.env, NODE_ENV: '' },
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	return stdout + stderr;
}

// What n8n's scanner does with the sources of a package: the linter's rules, with inline disables off.
it('is clean under the rules of the scanner', () => {
	expect(eslint(['--no-inline-config', 'nodes', 'credentials', 'package.json'])).toBe('');
});

// The rules match literals and miss what the helper adds; written out as one literal, they see all.
it.each([
	['Expanded', new Smartlead()],
	['ExpandedTrigger', new SmartleadTrigger()],
])('is clean when the whole description is written out as a literal: %s', (file, node) => {
	const { properties } = node.description;
	const text = inspect(
		{ properties },
		{ depth: null, maxArrayLength: null, maxStringLength: null },
	);
	const code = `import type { INodeTypeDescription } from 'n8n-workflow';

export const description: Partial<INodeTypeDescription> = ${text};
`;
	const found = eslint(['--stdin', '--stdin-filename', `nodes/Smartlead/${file}.node.ts`], code);
	expect(found).toBe('');
});
