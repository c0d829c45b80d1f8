import type { CatalogueOperation } from '../../catalogue';
import type {
	OperationDefinition,
	ResourceDefinition,
} from '../../nodes/kernel/definition/operation';
import type { Case } from './cases';
import type { CaseSandbox } from './caseSandbox';
import type { CaseService } from './caseService';
import { entryFor, parameterPaths } from './catalogue';
import { failWith } from './failWith';
import type { ServiceFacts } from './serviceFacts';
import { stepsOf } from './steps';
import { testRow } from './testRow';

const ROADS = [
	{ road: '', isRouted: false },
	{ road: ", by n8n's declarative routing", isRouted: true },
];

/**
 * Registers the tests of a service's case tables: each row runs its operation for two items, in
 * n8n's engine and over HTTP against the sandbox, which refuses what the catalogue does not know.
 * What sends a request an item does the same on n8n's two roads. An operation without a row fails,
 * and so does a documented parameter that no row sends.
 */
export function testCases<S extends CaseSandbox>(service: CaseService<S>): void {
	let sandbox: S;
	beforeAll(async () => (sandbox = await service.startSandbox()));
	afterAll(async () => await sandbox.stop());
	beforeEach(() => sandbox.reset());

	it('has tables of its resources only', () => {
		const known = service.resources.map(({ value }) => value);
		expect(Object.keys(service.cases).filter((name) => !known.includes(name))).toEqual([]);
	});

	describe.each(service.resources.map((each) => [each.value, each] as const))('%s', (_, each) => {
		it('has rows for each of its operations, and no others', () => {
			failWith(missingSteps(service, each));
		});

		describe.each(readyOperations(service, each))('%s', (operation, entry, runs) => {
			const reached = new Set<string>();

			it.each(runs)('%s', async (title, row, isRouted) => {
				const caseRow = { resource: each.value, operation, row };
				const sent = await testRow(service, sandbox, caseRow, entry, { title, isRouted });
				for (const path of sent) reached.add(path);
			});

			it('reaches every documented parameter', () => {
				failWith(wronglyReached(service, entry, reached));
			});
		});
	});
}

/** The operations of a resource that have what it takes to be run. */
function readyOperations<S extends CaseSandbox>(
	{ catalogue, cases }: CaseService<S>,
	{ value: resource, operations }: ResourceDefinition,
) {
	return operations.flatMap((operation) => {
		const entry = entryFor(catalogue, resource, operation.value);
		const rows = cases[resource]?.[operation.value];
		if (!entry || !rows?.length) return [];
		return [[operation.value, entry, runsOf(operation, rows)] as const];
	});
}

function runsOf<S>({ bulk }: OperationDefinition, rows: Array<Case<S>>) {
	// By routing, each item of a bulk operation has a request of its own.
	const roads = bulk ? ROADS.slice(0, 1) : ROADS;
	return rows.flatMap((row) =>
		roads.map(({ road, isRouted }) => {
			const title = `${row.title ?? 'sends what was entered'}${road}`;
			return [title, row, isRouted] as const;
		}),
	);
}

/** What has to be written before all rows of a resource can be run. */
function missingSteps<S extends CaseSandbox>(
	service: CaseService<S>,
	{ value: resource, operations }: ResourceDefinition,
): string[] {
	const steps = stepsOf(service);
	const table = service.cases[resource];
	if (!table) return [steps.noTable(resource)];
	const names = operations.map(({ value }) => value);
	const missing = names.flatMap((name) => [
		...(entryFor(service.catalogue, resource, name) ? [] : [steps.noEntry(resource, name)]),
		...(table[name]?.length ? [] : [steps.noRows(resource, name)]),
	]);
	const others = Object.keys(table).filter((name) => !names.includes(name));
	return [...missing, ...others.map((name) => steps.rowsOfNothing(resource, name))];
}

/** Documented parameters that no row sends, without a reason or with one that does not hold. */
function wronglyReached(
	service: ServiceFacts,
	{ id, queryParams, bodyParams }: CatalogueOperation,
	reached: Set<string>,
): string[] {
	const steps = stepsOf(service);
	const paths = [...parameterPaths(queryParams, 'query.'), ...parameterPaths(bodyParams, 'body.')];
	return paths.flatMap((path) => {
		const isLeftOut = `${id} ${path}` in service.unreachable;
		if (reached.has(path)) return isLeftOut ? [steps.sentAfterAll(id, path)] : [];
		return isLeftOut ? [] : [steps.neverSent(id, path)];
	});
}
