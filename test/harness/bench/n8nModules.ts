/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { createRequire } from 'node:module';
import path from 'node:path';

import { N8N_MODULES, PACKAGES } from './environment';

const modules = process.env[N8N_MODULES] ?? '';
const load = createRequire(path.join(modules, 'noop.js'));

/** Loads a package, or a file of one, of the installed n8n. */
export function fromN8n<T>(id: string): T {
	return load(id) as T;
}

/** Loads a file of a package as it is published. */
export function fromPackage<T>(name: string, file: string): T {
	return load(path.join(process.env[PACKAGES] ?? '', name, 'dist', file)) as T;
}

fromN8n('reflect-metadata');

/** n8n's engine, from the installed n8n. */
export const core = fromN8n<typeof import('n8n-core')>('n8n-core');

/** The one copy of `n8n-workflow` that engine and nodes share. */
export const workflow = fromN8n<typeof import('n8n-workflow')>('n8n-workflow');
