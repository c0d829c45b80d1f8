/* eslint-disable @n8n/community-nodes/no-restricted-globals */
import { loadCatalogue, type CatalogueOperation, type CatalogueParam } from '../../catalogue';
import type { RequestLogEntry, SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { entryFor, parameterPaths } from '../harness/catalogue';
import { runNode } from '../harness/runNode';
import { collectTables } from '../smartlead/resources/collectTables';
import { excluded, unreachable } from './exclusions';

// The rows of all case tables in one go: what they send, held against what the catalogue knows.

const catalogue = loadCatalogue('smartlead');
let sandbox: SmartleadSandbox;
const requests: RequestLogEntry[] = [];
beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
	for (const { resource, operation, row } of collectTables()) {
		sandbox.reset();
		await row.given?.(sandbox);
		sandbox.clearRequests();
		const { items, files, timezone } = row;
		const parameters = { resource, operation, ...row.parameters };
		await runNode(sandbox, parameters, { items, files, timezone });
		const { id } = entryFor(resource, operation)!;
		requests.push(...sandbox.requests.filter((request) => request.operation === id));
	}
}, 180_000);
afterAll(async () => await sandbox.stop());

/** A key that was sent, as a dotted path, and whether the catalogue has it with such a value. */
interface Sent {
	path: string;
	isKnown: boolean;
}

function sentBy({ operation, query, body }: RequestLogEntry): Sent[] {
	const entry = catalogue.find(({ id }) => id === operation)!;
	const bodies = Array.isArray(body) ? (body as unknown[]) : [body];
	return [
		...keysOf(query, entry.queryParams, `${entry.id} query`),
		...bodies.flatMap((each) => keysOf(each, entry.bodyParams, `${entry.id} body`)),
	];
}

function keysOf(value: unknown, known: CatalogueParam[], path: string): Sent[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => {
		const here = `${path}.${key}`;
		const parameter = known.find(({ name }) => name === key);
		if (!parameter) return [{ path: here, isKnown: false }];
		const children = Array.isArray(child) ? (child as unknown[]) : [child];
		const inner = Array.isArray(child) ? parameter.items?.properties : parameter.properties;
		// The keys of an object that declares none are the user's own.
		const below = inner?.length ? children.flatMap((each) => keysOf(each, inner, here)) : [];
		return [{ path: here, isKnown: fits(child, parameter, path.includes(' query')) }, ...below];
	});
}

/** Whether a value is of the declared type; in a query, all are texts. */
function fits(value: unknown, parameter: CatalogueParam, isText: boolean): boolean {
	if (value === null) return parameter.nullable === true;
	const types = [parameter.type].flat();
	return types.some((type) => {
		const element = /^array<(\w+)>$/.exec(type)?.[1] ?? parameter.items?.type;
		if (type.startsWith('array')) {
			return isText ? !element || isOf(element, value, true) : areOf(element, value);
		}
		return isOf(type, value, isText);
	});
}

function areOf(element: string | string[] | undefined, value: unknown): boolean {
	if (!Array.isArray(value)) return false;
	return !element || value.every((each) => isOf(element, each, false));
}

function isOf(type: string | string[], value: unknown, isText: boolean): boolean {
	if (Array.isArray(type)) return type.some((each) => isOf(each, value, isText));
	// A list in a query is written as a text with commas.
	if (isText && type === 'integer') return /^-?\d+(,-?\d+)*$/.test(String(value));
	if (isText && type === 'number') return Number.isFinite(Number(value));
	if (isText && type === 'boolean') return ['true', 'false'].includes(String(value));
	if (type === 'integer') return Number.isInteger(value);
	if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
	return typeof value === type;
}

function documented({ id, queryParams, bodyParams }: CatalogueOperation): string[] {
	const paths = [...parameterPaths(queryParams, 'query.'), ...parameterPaths(bodyParams, 'body.')];
	return paths.map((path) => `${id} ${path}`);
}

function say(what: string, part: number, whole: number): void {
	process.stdout.write(`${what}: ${part}/${whole}\n`);
}

it('reaches every documented parameter that is not left out with a reason', () => {
	const sent = new Set(requests.flatMap(sentBy).map(({ path }) => path));
	const paths = catalogue.filter(({ id }) => !(id in excluded)).flatMap(documented);
	const missing = paths.filter((path) => !sent.has(path));
	say('documented parameters reachable', paths.length - missing.length, paths.length);
	expect(missing.sort()).toEqual(Object.keys(unreachable).sort());
});

it('sends only keys that the catalogue knows, with values of their types', () => {
	const sent = new Map<string, boolean>();
	for (const { path, isKnown } of requests.flatMap(sentBy)) {
		sent.set(path, isKnown && (sent.get(path) ?? true));
	}
	const strange = [...sent].filter(([, isKnown]) => !isKnown).map(([path]) => path);
	const whole = sent.size;
	say('keys and types on the wire known to the catalogue', whole - strange.length, whole);
	expect(strange).toEqual([]);
});
