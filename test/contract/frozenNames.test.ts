/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { fieldsOf } from '../../nodes/kernel/definition/fieldsOf';
import type { ServiceFacts } from '../harness/serviceFacts';
import { services } from '../services';
import { namesOf } from './savedNames';

const ROOT = join(__dirname, '../..');
const UPDATE = 'UPDATE_FROZEN_NAMES=add npx jest test/contract/frozenNames';

/** The lines of a service's file, as the code has the names now. */
function linesOf({ resources, tested, newTriggers }: ServiceFacts): string[] {
	const all = [
		...namesOf(`credential ${tested.credentialName}`, tested.newCredential().properties),
		...newTriggers().flatMap(({ description: { name, properties } }) => namesOf(name, properties)),
		...resources.flatMap(({ value: resource, operations }) =>
			operations.flatMap((operation) =>
				namesOf(`${resource}.${operation.value}`, fieldsOf(operation), operation.value),
			),
		),
	];
	return [...new Set(all)].sort();
}

/** Each single name of lines such as `campaign.updateStatus status = PAUSED START`. */
function single(entries: string[]): string[] {
	return entries.flatMap((line) => {
		const [name, values] = line.split(' = ');
		return [name, ...(values?.split(' | ').map((value) => `${name} = ${value}`) ?? [])];
	});
}

function frozenIn(file: string): string[] {
	return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

it.each(services.map((service) => [service.name, service] as const))(
	'keeps every name that saved workflows with %s may hold',
	(_, service) => {
		const path = `${service.folders.tests}/frozenNames.txt`;
		const file = join(ROOT, path);
		const lines = linesOf(service);
		const frozen = frozenIn(file);
		const now = new Set(single(lines));
		const lost = single(frozen).filter((name) => !now.has(name));
		if (lost.length) {
			throw new Error(
				`These names are gone, which breaks workflows that were saved with them:\n${lost.join('\n')}\n` +
					'Bring them back, and add the new ones beside them.',
			);
		}
		if (process.env.UPDATE_FROZEN_NAMES === 'add') {
			writeFileSync(file, `${lines.join('\n')}\n`);
			return;
		}
		const known = new Set(single(frozen));
		const added = single(lines).filter((name) => !known.has(name));
		if (!added.length) return;
		throw new Error(
			`These names are new, and cannot be changed once released:\n${added.join('\n')}\n` +
				`Where they are right, add them to ${path} with\n${UPDATE}`,
		);
	},
);
