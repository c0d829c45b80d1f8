import type { CataloguePagination } from '../../catalogue';
import { parseEndpoint } from '../../nodes/kernel/definition/endpoint';
import { entryFor, parameterPaths } from '../harness/catalogue';
import { failWith } from '../harness/failWith';
import type { ServiceFacts } from '../harness/serviceFacts';
import { stepsOf } from '../harness/steps';
import { services } from '../services';

const operationsOf = ({ resources, catalogue }: ServiceFacts) =>
	resources.flatMap((resource) =>
		resource.operations.map((operation) => ({
			id: `${resource.value}.${operation.value}`,
			resource,
			operation,
			entry: entryFor(catalogue, resource.value, operation.value),
		})),
	);

/** What an operation has to say of the number of pages. */
function pagesOf(pagination: CataloguePagination): object {
	return pagination.style === 'page' ? { pages: pagination.pageCountPaths } : {};
}

describe.each(services.map((service) => [service.name, service] as const))('%s', (_, service) => {
	const { catalogue, excluded, unreachable } = service;
	const steps = stepsOf(service);
	const operations = operationsOf(service);

	it('claims each catalogue entry by one operation, or excludes it with a reason', () => {
		const unknown = operations.filter(({ entry }) => !entry);
		const claimed = operations.map(({ entry }) => entry?.id);
		const open = catalogue.filter(({ id }) => !(id in excluded) && !claimed.includes(id));
		failWith([
			...unknown.map(({ resource, operation }) => steps.noEntry(resource.value, operation.value)),
			...open.map(({ id }) => steps.noOperation(id)),
		]);
		expect(new Set(claimed).size).toBe(claimed.length);
	});

	it('leaves out only what there is, with a reason', () => {
		const ids = catalogue.map(({ id }) => id);
		const claimed = operations.map(({ entry }) => entry?.id);
		const names = Object.keys(excluded);
		expect(names.filter((id) => !ids.includes(id) || claimed.includes(id))).toEqual([]);
		const parameters = catalogue.flatMap(({ id, queryParams, bodyParams }) => [
			...parameterPaths(queryParams, `${id} query.`),
			...parameterPaths(bodyParams, `${id} body.`),
		]);
		expect(parameters).toEqual(expect.arrayContaining(Object.keys(unreachable)));
		const reasons = Object.values({ ...excluded, ...unreachable });
		expect(reasons.filter((reason) => reason.length <= 20)).toEqual([]);
	});

	const known = operations.flatMap(({ id, resource, operation, entry }) =>
		entry ? [[id, resource, operation, entry] as const] : [],
	);
	describe.each(known)('%s', (__, resource, operation, entry) => {
		it('has the method, path, host and effects of the catalogue', () => {
			const { method, path } = parseEndpoint(operation.endpoint);
			expect({ method, path: path.replace(/\{\w+\}/g, '{}') }).toEqual({
				method: entry.method,
				path: entry.path.replace(/\{\w+\}/g, '{}'),
			});
			expect(service.hosts[resource.host]).toBe(entry.host);
			expect(operation.effects).toBe(entry.effects);
		});

		it('pages as the catalogue says, by the largest page', () => {
			const { paging, output } = operation;
			const { pagination } = entry;
			// A further page is a further call: what spends with each call has to come in one.
			if (!pagination || entry.effects === 'spends-credits') {
				expect(paging?.style ?? 'none').toBe('none');
				return;
			}
			expect(paging?.style).toBe(pagination.style === 'scroll' ? 'cursor' : pagination.style);
			if (!paging || paging.style === 'none') return;
			if (pagination.maxLimit !== null) expect(paging.max).toBe(pagination.maxLimit);
			expect(paging.in ?? 'query').toBe(pagination.in);
			expect(paging.total ?? null).toBe(pagination.totalPath);
			if (paging.style === 'page') expect(paging).toMatchObject(pagesOf(pagination));
			// The node looks inside of `data` by itself.
			const { items = '$' } = output ?? {};
			expect([items, `data.${items}`]).toContain(pagination.itemsPath);
		});
	});
});
