/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { services } from '../../../sandbox/services';
import { wordsOf } from '../../harness/serviceWords';

const FOLDER = join(__dirname, '../../../sandbox/server');

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
	name.endsWith('.ts'),
);

const secretsOf = ({ secrets }: { secrets: object }) =>
	Object.keys(secrets).filter((key) => key.includes('_'));
const words = Object.values(services).flatMap((each) => [...wordsOf(each), ...secretsOf(each)]);

it('knows what to look for', () => {
	expect(files).toContain(join('http', 'serve.ts'));
	expect(words).toEqual(expect.arrayContaining(['smartlead', '/api/v1', 'campaign.getmany']));
});

it.each(files)('%s knows no service', (file) => {
	const text = readFileSync(join(FOLDER, file), 'utf8').toLowerCase();
	expect(words.filter((word) => text.includes(word))).toEqual([]);
});

it.each(files)('%s imports nothing of the sandbox outside of the server', (file) => {
	const text = readFileSync(join(FOLDER, file), 'utf8');
	const up = file.split(/[\\/]/).map(() => '..');
	const outside = [...text.matchAll(/from '((?:\.\.\/)+)([^']+)'/g)]
		.filter(([, dots]) => dots.split('/').length > up.length)
		.map(([, dots, rest]) => dots + rest);
	const isCatalogue = (path: string) => path === [...up, '..', 'catalogue'].join('/');
	expect(outside.filter((path) => !isCatalogue(path))).toEqual([]);
});
