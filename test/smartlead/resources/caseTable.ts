import type {
	IBinaryKeyData,
	IDataObject,
	INodeExecutionData,
	INodeParameters,
} from 'n8n-workflow';

import type { CatalogueOperation } from '../../../catalogue';
import { resources } from '../../../nodes/Smartlead/resources';
import type { RequestLogEntry, SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { unreachable } from '../../contract/exclusions';
import { entryFor, parameterPaths } from '../../harness/catalogue';
import { runNode } from '../../harness/runNode';

/** The parts of a request, in the API's words. Left out: nothing is sent there. */
export interface Sent {
	params?: Record<string, string | number>;
	query?: Record<string, string>;
	body?: unknown;
}

/** One run of an operation. */
export interface Case {
	/** What the row is about, where an operation has several. */
	title?: string;
	/** Two items, so that a mistake with item 0 shows. */
	items: [IDataObject, IDataObject];
	parameters: INodeParameters;
	/** Files of both items, by their field. */
	files?: IBinaryKeyData;
	/** The request expected for each item, from the catalogue and the item. */
	sent: (item: IDataObject) => Sent | Sent[];
	/** The output expected of an item, as far as it matters. */
	output?: (items: INodeExecutionData[], item: IDataObject) => void;
	timezone?: string;
	/** Brings the sandbox into the state that the operation needs. */
	given?: (sandbox: SmartleadSandbox) => void | Promise<void>;
}

/** A locator parameter set by ID. */
export function byId(value: string | number): INodeParameters {
	return { __rl: true, mode: 'id', value };
}

const ROADS = [
	{ road: '', isRouted: false },
	{ road: ", by n8n's declarative routing", isRouted: true },
];

/**
 * The tests of a resource: each row runs its operation for two items, in n8n's engine and over HTTP
 * against the sandbox, which refuses what the catalogue does not know. What sends a request an item
 * does the same on n8n's two roads. An operation without a row fails, and so does a documented
 * parameter that no row sends.
 */
export function testResource(resource: string, table: Record<string, Case[]>): void {
	const definition = resources.find(({ value }) => value === resource)!;
	let sandbox: SmartleadSandbox;
	beforeAll(async () => (sandbox = await startSmartleadSandbox()));
	afterAll(async () => await sandbox.stop());
	beforeEach(() => sandbox.reset());

	it('has a row for each operation, and no others', () => {
		expect(Object.keys(table).sort()).toEqual(definition.operations.map((o) => o.value).sort());
	});

	describe.each(Object.entries(table))('%s', (operation, cases) => {
		const entry = entryFor(resource, operation)!;
		const reached = new Set<string>();
		const { bulk } = definition.operations.find(({ value }) => value === operation)!;
		// By routing, each item of a bulk operation has a request of its own.
		const roads = bulk ? ROADS.slice(0, 1) : ROADS;
		const runs = cases.flatMap(({ title = 'sends what was entered', ...row }) =>
			roads.map(({ road, isRouted }) => [`${title}${road}`, row, isRouted] as const),
		);

		it.each(runs)('%s', async (_, row, isRouted) => {
			await row.given?.(sandbox);
			sandbox.clearRequests();
			const parameters = { resource, operation, ...row.parameters };
			const { items, files, timezone } = row;
			const run = await runNode(sandbox, parameters, { items, files, timezone, isRouted });

			expect(run.error).toBeUndefined();
			const expected = items.flatMap((item) => row.sent(item)).map((sent) => toLog(entry, sent));
			const requests = sandbox.requests.filter((request) => request.operation === entry.id);
			expect(requests.map(fromLog)).toEqual(expected);
			expect(requests.map(({ status }) => status)).toEqual(requests.map(() => 200));
			for (const request of requests) collectPaths(request).forEach((path) => reached.add(path));

			items.forEach((item, index) => {
				const mine = run.items.filter(({ pairedItem }) => pairedItemIndex(pairedItem) === index);
				row.output?.(mine, item);
			});
			expect(run.items.every(({ pairedItem }) => pairedItem !== undefined)).toBe(true);
		});

		it('reaches every documented parameter', () => {
			const documented = [
				...parameterPaths(entry.queryParams, 'query.'),
				...parameterPaths(entry.bodyParams, 'body.'),
			];
			const missing = documented.filter(
				(path) => !reached.has(path) && !(`${entry.id} ${path}` in unreachable),
			);
			expect(missing).toEqual([]);
		});
	});
}

function pairedItemIndex(pairedItem: INodeExecutionData['pairedItem']): number {
	return (pairedItem as { item: number }).item;
}

function toLog({ method, path }: CatalogueOperation, { params = {}, query = {}, body }: Sent) {
	const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
	return { method, path: filled, query, body };
}

function fromLog({ method, path, query, body }: RequestLogEntry) {
	return { method, path, query, body };
}

function collectPaths({ query, body }: RequestLogEntry): string[] {
	return [...leafPaths(query, 'query'), ...leafPaths(body, 'body')];
}

function leafPaths(value: unknown, path: string): string[] {
	if (Array.isArray(value)) {
		const inner = value.flatMap((each) => leafPaths(each, path));
		return [path, ...inner];
	}
	if (typeof value !== 'object' || value === null) return [path];
	return [
		path,
		...Object.entries(value).flatMap(([key, child]) => leafPaths(child, `${path}.${key}`)),
	];
}
