/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { SmartleadApi } from '../../credentials/SmartleadApi.credentials';
import { fieldsOf } from '../../nodes/kernel/definition/fieldsOf';
import { resources } from '../../nodes/Smartlead/resources';
import { SmartleadTrigger } from '../../nodes/Smartlead/SmartleadTrigger.node';
import { namesOf } from './savedNames';

const FILE = join(__dirname, 'frozenNames.txt');
const UPDATE = 'UPDATE_FROZEN_NAMES=add npx jest test/contract/frozenNames';

const all = [
	...namesOf('credential smartleadApi', new SmartleadApi().properties),
	...namesOf('smartleadTrigger', new SmartleadTrigger().description.properties),
	...resources.flatMap(({ value: resource, operations }) =>
		operations.flatMap((operation) =>
			namesOf(`${resource}.${operation.value}`, fieldsOf(operation), operation.value),
		),
	),
];
const lines = [...new Set(all)].sort();

/** Each single name of lines such as `campaign.updateStatus status = PAUSED START`. */
function single(entries: string[]): string[] {
	return entries.flatMap((line) => {
		const [name, values] = line.split(' = ');
		return [name, ...(values?.split(' | ').map((value) => `${name} = ${value}`) ?? [])];
	});
}

it('keeps every name that saved workflows may hold', () => {
	const frozen = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
	const now = new Set(single(lines));
	const lost = single(frozen).filter((name) => !now.has(name));
	if (lost.length) {
		throw new Error(
			`These names are gone, which breaks workflows that were saved with them:\n${lost.join('\n')}\n` +
				'Bring them back, and add the new ones beside them.',
		);
	}
	if (process.env.UPDATE_FROZEN_NAMES === 'add') {
		writeFileSync(FILE, `${lines.join('\n')}\n`);
		return;
	}
	const known = new Set(single(frozen));
	const added = single(lines).filter((name) => !known.has(name));
	if (!added.length) return;
	throw new Error(
		`These names are new, and cannot be changed once released:\n${added.join('\n')}\n` +
			`Where they are right, add them to frozenNames.txt with\n${UPDATE}`,
	);
});
