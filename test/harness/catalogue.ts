/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests read of an entry of the API catalogue (`catalogue/smartlead`). */
export interface Entry {
	id: string;
	method: string;
	host: string;
	path: string;
	effects: string;
	pathParams: Parameter[];
	queryParams: Parameter[];
	bodyParams: Parameter[];
	pagination: Pagination | null;
}

export interface Parameter {
	name: string;
	type: string | string[];
	required: boolean;
	nullable?: boolean;
	enum?: string[];
	maxItems?: number;
	items?: { type: string | string[]; properties?: Parameter[] };
	properties?: Parameter[];
}

export interface Pagination {
	style: string;
	limitParam: string;
	offsetParam: string;
	maxLimit: number | null;
	itemsPath: string;
	totalPath: string | null;
	in: 'query' | 'body';
}

const FOLDER = join(__dirname, '../../catalogue/smartlead');

/** All operations of the API, in the order of the files. */
export const catalogue: Entry[] = readdirSync(FOLDER).flatMap(
	(file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Entry[],
);

/**
 * The entry that an operation of the node stands for: its resource and operation values are the
 * halves of the id, with n8n's `getAll` for `getMany`.
 */
export function entryFor(resource: string, operation: string): Entry | undefined {
	const names = operation === 'getAll' ? ['getMany', 'getAll'] : [operation];
	return catalogue.find(({ id }) => names.some((name) => id === `${resource}.${name}`));
}

/** Dotted paths of all parameters of an entry in the query or body, objects and lists opened. */
export function parameterPaths(parameters: Parameter[], prefix = ''): string[] {
	return parameters.flatMap(({ name, properties, items }) => {
		const inner = properties ?? items?.properties;
		const path = `${prefix}${name}`;
		return inner?.length ? parameterPaths(inner, `${path}.`) : [path];
	});
}
