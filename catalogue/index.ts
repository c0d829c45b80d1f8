/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a value may look like: the fields shared by parameters and by the items of an array. */
export interface CatalogueSchema {
	/** One type name, or several; `array<integer>` and `array<string>` occur inside lists. */
	type: string | string[];
	nullable?: boolean;
	enum?: Array<string | number>;
	default?: unknown;
	min?: number;
	max?: number;
	minItems?: number;
	maxItems?: number;
	minLength?: number;
	maxLength?: number;
	maxProperties?: number;
	pattern?: string;
	format?: string;
	/** The API does not refuse another `format`, but deals with such a value itself. */
	lenient?: boolean;
	/** The API takes an empty string here; everywhere else it refuses one. */
	allowEmpty?: boolean;
	items?: CatalogueSchema;
	properties?: CatalogueParam[];
	note?: string;
}

export interface CatalogueParam extends CatalogueSchema {
	name: string;
	required?: boolean;
	/** Other keys under which the API takes the same value. */
	aliases?: string[];
	/**
	 * Body of the 400 for a value outside `enum` or `format`, where the API checks it by hand and
	 * not in its schema. `{value}` in a text stands for the refused value.
	 */
	domainError?: Record<string, unknown>;
}

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface CatalogueOperation {
	id: string;
	summary: string;
	method: HttpMethod;
	host: string;
	/** Path below `/api/v1`, with `{placeholders}`. */
	path: string;
	effects: string;
	pathParams: CatalogueParam[];
	queryParams: CatalogueParam[];
	bodyParams: CatalogueParam[];
	/** `array` when the body is a list of objects with `bodyParams`. */
	bodyType?: 'array';
	bodyMinItems?: number;
	bodyMaxItems?: number;
	pagination: Record<string, unknown> | null;
	response: { shape: unknown; itemsPath?: string; contentType?: string; note?: string };
	errors: Array<{ status: number | null; body: unknown; note?: string }>;
}

const CATALOGUE_FOLDER = join(__dirname, 'smartlead');

/**
 * Reads every file of `catalogue/smartlead`.
 * @throws Error when the files contradict each other: a repeated id, two operations on one route,
 * a path family on two hosts, or placeholders that do not match the path parameters.
 */
export function loadCatalogue(): CatalogueOperation[] {
	const operations = readdirSync(CATALOGUE_FOLDER)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.flatMap(
			(file) =>
				JSON.parse(readFileSync(join(CATALOGUE_FOLDER, file), 'utf8')) as CatalogueOperation[],
		);
	assertConsistent(operations);
	return operations;
}

/**
 * All hosts share one port here, which only works while no route means two things.
 * @throws Error naming the operations that clash.
 */
export function assertConsistent(operations: CatalogueOperation[]): void {
	const ids = new Set<string>();
	const routes = new Map<string, string>();
	const familyHosts = new Map<string, string>();

	for (const operation of operations) {
		if (ids.has(operation.id)) throw new Error(`Catalogue: ${operation.id} occurs twice`);
		ids.add(operation.id);

		const route = `${operation.method} ${routePattern(operation.path)}`;
		const other = routes.get(route);
		if (other) throw new Error(`Catalogue: ${other} and ${operation.id} share ${route}`);
		routes.set(route, operation.id);

		const family = operation.path.split('/')[1];
		const host = familyHosts.get(family) ?? operation.host;
		if (host !== operation.host) {
			throw new Error(`Catalogue: /${family} is on ${host} and ${operation.host}`);
		}
		familyHosts.set(family, host);

		const placeholders = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
		const names = operation.pathParams.map((param) => param.name);
		if (placeholders.join() !== names.join()) {
			throw new Error(`Catalogue: path parameters of ${operation.id} do not match its path`);
		}
	}
}

function routePattern(path: string): string {
	return path.replace(/\{\w+\}/g, '{}').replace(/\/$/, '');
}
