/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

import Joi from 'joi';

import type { CatalogueEffects, CatalogueOperation } from './operation';

const EFFECTS: CatalogueEffects[] = [
	'read',
	'write',
	'destructive',
	'sends-email',
	'spends-credits',
	'purchases',
	'returns-secret',
];

const parameters = Joi.array().items(
	Joi.object({
		name: Joi.string(),
		type: [Joi.string(), Joi.array().items(Joi.string())],
	}).unknown(),
);

/** What is read of every entry; more may be said. */
const entry = Joi.object({
	id: Joi.string().pattern(/^\w+\.\w+$/, '<resource>.<operation>'),
	summary: Joi.string(),
	method: Joi.valid('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
	host: Joi.string(),
	path: Joi.string().pattern(/^\//, 'a path that begins with a slash'),
	effects: Joi.valid(...EFFECTS),
	liveVerified: Joi.boolean(),
	confidence: Joi.valid('high', 'medium', 'low'),
	pathParams: parameters,
	queryParams: parameters,
	bodyParams: parameters,
	pagination: Joi.object().unknown().allow(null),
	response: Joi.object({ shape: Joi.any().required() }).unknown(),
	errors: Joi.array(),
})
	.unknown()
	.prefs({ presence: 'required', abortEarly: false, convert: false });

/**
 * Reads the operations in a file of the catalogue.
 * @throws Error naming the file, the entry and what is wrong with it.
 */
export function readEntries(path: string): CatalogueOperation[] {
	const file = `catalogue/${basename(dirname(path))}/${basename(path)}`;
	const entries = parse(file, readFileSync(path, 'utf8'));
	if (!Array.isArray(entries)) throw new Error(`${file} is not a list of operations.`);
	for (const [index, each] of entries.entries()) {
		const { error } = entry.validate(each);
		if (!error) continue;
		const { id = `entry ${index + 1}` } = each as { id?: string };
		throw new Error(
			`${file}, ${id}: ${error.message}. catalogue/operation.ts has what belongs into an entry.`,
		);
	}
	return entries as CatalogueOperation[];
}

function parse(file: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Error(`${file} is not valid JSON: ${(error as Error).message}`);
	}
}
